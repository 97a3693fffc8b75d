package dev.aftercare.domain.prospect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.prospect.CardStanding.Stage;
import dev.aftercare.domain.prospect.ProspectFigures.Line;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.vehicle.VehicleId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a card can be (CUS-4a); what merges make of cards is told where merges are, in the kit. */
class ProspectCardTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final ProspectCardId ID = new ProspectCardId(new UUID(0, 1));
    private static final OrganisationId DEALER = new OrganisationId(new UUID(0, 2));
    private static final CustomerId CUSTOMER = new CustomerId(new UUID(0, 3));
    private static final StaffId CONSULTANT = new StaffId(new UUID(0, 4));
    private static final VehicleId CAR = new VehicleId(new UUID(0, 5));

    private static ProspectCard card() {
        return ProspectCard.opened(ID, DEALER, CUSTOMER, pursuit("")).orElseThrow();
    }

    private static Pursuit pursuit(String note) {
        return new Pursuit(
                DAY, new FirstContact(DAY, ContactWay.AT_THE_DOOR, ProspectSource.PASSING_BY), CONSULTANT, note);
    }

    @Test
    @Tag("CUS-4a")
    void aDeliveryComesOfTheCardFromTheDayOfTheFirstContactOn() {
        assertThat(card().canLeadTo(DAY.minusDays(1))).isFalse();
        assertThat(card().canLeadTo(DAY)).isTrue();
        ProspectCard owner = card().delivered(DAY, CAR).orElseThrow();
        assertThat(owner.canLeadTo(DAY)).as("a C card is of one delivery").isFalse();
        assertThat(owner.delivered(DAY, CAR).isAccepted()).isFalse();
        assertThat(owner.lost(LossReason.PRICE, DAY).isAccepted()).isFalse();
        assertThat(owner.assignedTo(CONSULTANT).isAccepted()).isFalse();
    }

    @Test
    @Tag("CUS-4a")
    void whoHasItAlreadyIsNoChange() {
        Outcome<ProspectCard> same = card().assignedTo(CONSULTANT);
        assertThat(same.orElseThrow()).isEqualTo(card());
        assertThat(((Outcome.Accepted<ProspectCard>) same).events()).isEmpty();
    }

    @Test
    @Tag("CUS-4a")
    void whatFitsTogetherIsGuarded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProspectCard(ID, DEALER, CUSTOMER, Optional.empty(), CardStanding.open(DAY), 1))
                .withMessageContaining("without a pursuit");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new CardStanding(Stage.OWNER, DAY, Optional.empty(), Optional.empty(), Optional.empty()))
                .withMessageContaining("an owner has a vehicle");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CardStanding(
                        Stage.OPEN, DAY, Optional.empty(), Optional.of(LossReason.PRICE), Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new CardStanding(Stage.LOST, DAY, Optional.empty(), Optional.empty(), Optional.of(ID)));
        assertThat(pursuit("x".repeat(Pursuit.LONGEST_NOTE)).note()).hasSize(Pursuit.LONGEST_NOTE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pursuit("x".repeat(Pursuit.LONGEST_NOTE + 1)))
                .withMessageContaining("2001");
    }

    @Test
    @Tag("CUS-4a")
    void figuresAddUpByConsultantAndSourceAndLeaveOutWhoHadNoACard() {
        StaffId other = new StaffId(new UUID(0, 9));
        ProspectCounts one = new ProspectCounts(3, 1, 1, 1, 2, 0);
        ProspectFigures figures = new ProspectFigures(List.of(
                new Line(Optional.of(CONSULTANT), Optional.of(ProspectSource.OTHER), one),
                new Line(Optional.of(CONSULTANT), Optional.of(ProspectSource.REFERRAL), one),
                new Line(Optional.of(other), Optional.of(ProspectSource.OTHER), one),
                new Line(Optional.empty(), Optional.empty(), new ProspectCounts(0, 0, 0, 0, 0, 4))));
        ProspectCounts two = new ProspectCounts(6, 2, 2, 2, 4, 0);
        assertThat(figures.byConsultant()).isEqualTo(Map.of(CONSULTANT, two, other, one));
        assertThat(figures.bySource()).isEqualTo(Map.of(ProspectSource.OTHER, two, ProspectSource.REFERRAL, one));
        assertThat(figures.total()).isEqualTo(new ProspectCounts(9, 3, 3, 3, 6, 4));
    }
}
