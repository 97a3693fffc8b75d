package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.desk.LeavingStage.holder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.staff.HandOverRule;
import dev.aftercare.domain.staff.HandedOver;
import dev.aftercare.domain.staff.HandedOver.Part;
import dev.aftercare.domain.staff.StaffRefusal;
import dev.aftercare.usecase.complaint.HandComplaint;
import dev.aftercare.usecase.staff.Away;
import dev.aftercare.usecase.staff.BeAway;
import dev.aftercare.usecase.staff.LeaveStaff;
import dev.aftercare.usecase.staff.PlaceStaff;
import dev.aftercare.usecase.staff.SeeWhoAnswers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody is away, and others answer for their work meanwhile (NET-5). It is Monday 2026-03-02. */
interface StandInRules extends OnStage {

    LocalDate TUESDAY = LocalDate.of(2026, 3, 3);
    LocalDate WEDNESDAY = LocalDate.of(2026, 3, 4);

    private LeavingStage house() {
        return new LeavingStage(stage().openDealer("SH01", 3));
    }

    private static Outcome<Away> away(LeavingStage dealer, StaffMember person, @Nullable StaffMember standIn) {
        return dealer.dealer()
                .crm()
                .staff()
                .beAway(
                        dealer.manager(),
                        new BeAway(
                                person.id().value(),
                                TUESDAY,
                                WEDNESDAY,
                                standIn == null ? null : standIn.id().value()));
    }

    private static Optional<StaffId> answers(LeavingStage dealer, StaffMember person, LocalDate day) {
        return dealer.dealer()
                .crm()
                .staff()
                .whoAnswers(dealer.manager(), new SeeWhoAnswers(person.id().value(), day));
    }

    @Test
    @Tag("NET-5")
    default void whoStandsInAnswersOnTheDaysAwayAndNotBeforeOrAfter() {
        LeavingStage dealer = house();
        StaffMember person = dealer.hire(Role.CARE_AGENT);
        StaffMember standIn = dealer.hire(Role.CARE_AGENT);
        away(dealer, person, standIn).orElseThrow();
        assertThat(answers(dealer, person, TUESDAY.minusDays(1))).contains(person.id());
        assertThat(answers(dealer, person, TUESDAY)).contains(standIn.id());
        assertThat(answers(dealer, person, WEDNESDAY)).contains(standIn.id());
        assertThat(answers(dealer, person, WEDNESDAY.plusDays(1))).contains(person.id());
    }

    @Test
    @Tag("NET-5")
    default void withoutAStandInTheHeadOfTheDepartmentAnswersAndThenTheManager() {
        LeavingStage dealer = house();
        StaffMember manager = dealer.hire(Role.DEALER_MANAGER);
        StaffMember head = placed(dealer, dealer.hire(Role.CUSTOMER_RELATIONS_MANAGER), true);
        StaffMember person = placed(dealer, dealer.hire(Role.CARE_AGENT), false);
        away(dealer, person, null).orElseThrow();
        assertThat(answers(dealer, person, TUESDAY)).contains(head.id());
        away(dealer, head, null).orElseThrow();
        assertThat(answers(dealer, person, TUESDAY)).contains(manager.id());
        assertThat(answers(dealer, head, TUESDAY)).contains(manager.id());
        away(dealer, manager, null).orElseThrow();
        assertThat(answers(dealer, person, TUESDAY)).as("the manufacturer does").isEmpty();
    }

    private static StaffMember placed(LeavingStage dealer, StaffMember person, boolean head) {
        PlaceStaff command =
                PlaceStaff.now(person.id().value(), List.copyOf(person.roles()), List.of(), "customer-care", head);
        return dealer.dealer()
                .crm()
                .staff()
                .place(dealer.manager(), command)
                .orElseThrow()
                .person();
    }

    @Test
    @Tag("NET-5")
    default void whatIsPlannedForThoseDaysGoesToTheStandInAndNothingElse() {
        LeavingStage dealer = house();
        StaffMember person = dealer.hire(Role.SERVICE_ADVISOR);
        dealer.hire(Role.TECHNICIAN, "engine");
        Appointment meanwhile = dealer.dealer().booked(dealer.dealer().aCar(), "2026-03-04T09:00");
        Appointment after = dealer.dealer().booked(dealer.dealer().aCar(), "2026-03-05T09:00");
        dealer.hire(Role.SERVICE_ADVISOR);
        StaffMember standIn = dealer.hire(Role.SERVICE_ADVISOR);

        assertThat(away(dealer, person, standIn).orElseThrow().handedOver())
                .containsExactly(HandedOver.moved(meanwhile.id().subject(), Part.ADVISOR, standIn.id()));

        assertThat(holder(dealer.seen(meanwhile), HoldKind.ADVISOR)).isEqualTo(standIn.id());
        assertThat(dealer.seen(after)).isEqualTo(after);
        assertThat(holder(dealer.dealer().booked(dealer.dealer().aCar(), "2026-03-04T15:00"), HoldKind.ADVISOR))
                .as("who is away is not booked")
                .isNotEqualTo(person.id());
        Walls.of(storage(), dealer.dealer(), WEDNESDAY, stage().now()).assertAgree();
    }

    @Test
    @Tag("NET-5")
    default void withoutAStandInWhatIsPlannedForThoseDaysGoesToTheHeadWhoCanDoIt() {
        LeavingStage dealer = house();
        StaffMember person = placed(dealer, dealer.hire(Role.SERVICE_ADVISOR), false);
        dealer.hire(Role.TECHNICIAN, "engine");
        Appointment morning = dealer.dealer().booked(dealer.dealer().aCar(), "2026-03-04T09:00");
        Appointment afternoon = dealer.dealer().booked(dealer.dealer().aCar(), "2026-03-04T14:00");
        dealer.hire(Role.SERVICE_ADVISOR);
        StaffMember head = placed(dealer, dealer.hire(Role.SERVICE_ADVISOR), true);
        assertThat(away(dealer, person, null).orElseThrow().handedOver())
                .as("both, and not one to each")
                .containsExactlyInAnyOrder(
                        HandedOver.moved(morning.id().subject(), Part.ADVISOR, head.id()),
                        HandedOver.moved(afternoon.id().subject(), Part.ADVISOR, head.id()));
    }

    @Test
    @Tag("NET-5")
    default void theStandInAcceptsForWhoIsAwayWhoHasItThen() {
        LeavingStage dealer = house();
        ComplaintStage complaints = new ComplaintStage(dealer.dealer());
        StaffMember owner = dealer.hire(Role.CARE_AGENT);
        StaffMember person = dealer.hire(Role.CARE_AGENT);
        StaffMember standIn = dealer.hire(Role.CARE_AGENT);
        away(dealer, person, standIn).orElseThrow();
        Complaint taken = complaints.take(complaints.received(), owner).orElseThrow();
        HandComplaint offer = new HandComplaint(taken.id().value(), person.id().value());
        HandComplaint accept =
                new HandComplaint(taken.id().value(), standIn.id().value());
        complaints.desk().offer(complaints.agent(), offer).orElseThrow();
        assertThat(complaints.desk().accept(complaints.agent(), accept).isAccepted())
                .as("nobody is away yet")
                .isFalse();
        stage().itIs("2026-03-03T01:00:00Z");
        assertThat(complaints
                        .desk()
                        .accept(complaints.agent(), accept)
                        .orElseThrow()
                        .custody()
                        .owner())
                .contains(person.id());
    }

    @Test
    @Tag("NET-5")
    default void whoStandsInIsThereOnAllDaysAndNobodyIsAwayTwice() {
        LeavingStage dealer = house();
        StaffMember person = dealer.hire(Role.CARE_AGENT);
        StaffMember leaver = new ComplaintStage(dealer.dealer()).hireUntil(Role.CARE_AGENT, TUESDAY);
        assertThat(refusal(away(dealer, person, person))).isEqualTo(StaffRefusal.STAND_IN_NOT_THERE);
        assertThat(refusal(away(dealer, person, leaver))).isEqualTo(StaffRefusal.STAND_IN_NOT_THERE);
        away(dealer, person, null).orElseThrow();
        assertThat(refusal(away(dealer, person, null))).isEqualTo(StaffRefusal.AWAY_ALREADY);
    }

    @Test
    @Tag("NET-3")
    @Tag("NET-5")
    default void whenTheStandInLeavesAnotherOneStandsIn() {
        LeavingStage dealer = house();
        StaffMember person = dealer.hire(Role.CARE_AGENT);
        StaffMember standIn = dealer.hire(Role.CARE_AGENT);
        StaffMember third = dealer.hire(Role.CARE_AGENT);
        Away away = away(dealer, person, standIn).orElseThrow();
        assertThat(dealer.leave(
                        LeaveStaff.sharing(standIn.id().value(), LocalDate.of(2026, 3, 2), HandOverRule.ROUND_ROBIN)))
                .containsExactly(HandedOver.moved(away.absence().id().subject(), Part.STAND_IN, third.id()));
        assertThat(answers(dealer, person, WEDNESDAY)).contains(third.id());
    }

    private static Object refusal(Outcome<?> outcome) {
        return outcome.<Object>fold(done -> done, Refusal::code);
    }
}
