package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.customer.ConsentProof.Means;
import dev.aftercare.domain.customer.ConsentPurpose;
import dev.aftercare.domain.customer.ContactChannel;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.followup.FollowUp;
import dev.aftercare.domain.followup.FollowUpRefusal;
import dev.aftercare.domain.followup.FollowUpState;
import dev.aftercare.domain.followup.Occasion;
import dev.aftercare.domain.journal.JournalEntry;
import dev.aftercare.domain.message.Channel;
import dev.aftercare.domain.message.Delivery;
import dev.aftercare.domain.message.MessageState;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.ForbiddenException;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.customer.RecordConsent;
import dev.aftercare.usecase.customer.SetPreferences;
import dev.aftercare.usecase.followup.NextCall;
import dev.aftercare.usecase.journal.SeeTimeline;
import dev.aftercare.usecase.message.SeeMessages;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nothing is sent and nobody is called against what a customer said (CUS-2, hard case 37). */
interface WishesRules extends OnStage {

    @Test
    @Tag("CUS-2")
    default void consentIsKeptWithItsProofAndSaidTwiceIsSaidOnce() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer wang = dealer.customer("王", "小明");
        RecordConsent given = RecordConsent.given(
                wang.id().value(), ConsentPurpose.MARKETING, ContactChannel.SMS, Means.IN_WRITING, "2026-1");

        Customer once = consent(dealer, given);
        stage().pass(Duration.ofDays(1));

        assertThat(consent(dealer, given)).isEqualTo(once);
        assertThat(once.wishes().consents().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.given()).isTrue();
            assertThat(entry.proof().by()).isEqualTo(dealer.clerk().actor().id());
            assertThat(entry.proof().means()).isEqualTo(Means.IN_WRITING);
            assertThat(entry.proof().wording()).isEqualTo("2026-1");
        });
        assertThat(dealer.crm()
                        .journal()
                        .timeline(
                                dealer.clerk(),
                                new SeeTimeline(SubjectKind.CUSTOMER, wang.id().value(), PageOf.first(10)))
                        .items())
                .extracting(JournalEntry::type)
                .contains("customer.consent-given");
        assertThatThrownBy(() -> dealer.crm().customers().recordConsent(dealer.as(Role.GUARD), given))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    @Tag("CUS-2")
    @Tag("HC-37")
    default void whoWithdrawsConsentBetweenQueueingAndSendingIsNotWrittenTo() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = CareDeskRules.delivered(dealer, "2025-10-01");
        stage().theLineIsDead(true);
        stage().itIs(ReminderRules.FIRST_REMINDER);
        runJobs();
        withdraw(dealer, car, ConsentPurpose.SERVICE, ContactChannel.SMS);
        stage().theLineIsDead(false);
        stage().pass(Duration.ofHours(1));
        runJobs();
        assertThat(stage().delivered()).isEmpty();
        assertThat(count(dealer, MessageState.WITHDRAWN)).isOne();
    }

    @Test
    @Tag("CUS-2")
    default void whoAllowsCallsOnlyIsCalledAndWhoAllowsNothingIsLeftInPeace() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle callsOnly = CareDeskRules.delivered(dealer, "2025-10-01");
        DealerVehicle nothing = CareDeskRules.delivered(dealer, "2025-10-01");
        withdraw(dealer, callsOnly, ConsentPurpose.SERVICE, ContactChannel.SMS);
        withdraw(dealer, nothing, ConsentPurpose.SERVICE, ContactChannel.SMS);
        withdraw(dealer, nothing, ConsentPurpose.SERVICE, ContactChannel.CALL);
        stage().itIs(ReminderRules.FIRST_REMINDER);
        runJobs();
        runJobs();
        assertThat(stage().delivered()).isEmpty();
        assertThat(count(dealer, MessageState.CALL)).isOne();
        assertThat(count(dealer, MessageState.WITHDRAWN)).isOne();
        assertThat(FollowUpStage.due(dealer))
                .filteredOn(call -> call.topics().get(0).occasion() == Occasion.CARE_DUE)
                .extracting(FollowUp::customer)
                .containsExactly(callsOnly.owner().orElseThrow());
    }

    @Test
    @Tag("CUS-2")
    @Tag("HC-37")
    default void whoForbidsCallsWhileAMessageIsQueuedIsNotCalledWhereNobodyCanBeWrittenTo() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = CareDeskRules.delivered(dealer, "2025-10-01");
        withdraw(dealer, car, ConsentPurpose.SERVICE, ContactChannel.CALL);
        stage().itIs(ReminderRules.FIRST_REMINDER);
        Crm withoutChannel = Crm.builder(storage()).clock(stage()::now).build();
        withoutChannel.jobs().runDue(1_000);
        withoutChannel.jobs().runDue(1_000);
        assertThat(count(dealer, MessageState.CALL)).isZero();
        assertThat(count(dealer, MessageState.WITHDRAWN)).isOne();
    }

    @Test
    @Tag("CUS-2")
    @Tag("HC-37")
    default void quietHoursAreTheCustomersAndTheLanguageToo() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = CareDeskRules.delivered(dealer, "2025-10-01");
        SetPreferences evenings =
                new SetPreferences(owner(car), ContactChannel.SMS, LocalTime.of(18, 0), LocalTime.of(19, 0), "en");
        dealer.crm().customers().prefer(dealer.clerk(), evenings).orElseThrow();
        stage().itIs(ReminderRules.FIRST_REMINDER);
        runJobs();
        assertThat(stage().delivered()).as("nine in the morning").isEmpty();
        stage().itIs("2026-03-17T09:59:59Z");
        runJobs();
        assertThat(stage().delivered()).isEmpty();
        stage().theLineIsDead(true);
        stage().itIs("2026-03-17T10:00:00Z");
        runJobs();
        stage().theLineIsDead(false);
        stage().itIs("2026-03-17T11:00:00Z");
        runJobs();
        assertThat(stage().delivered()).as("a second try after the hour").isEmpty();
        stage().itIs("2026-03-18T10:00:00Z");
        runJobs();
        assertThat(stage().delivered())
                .extracting(Delivery::channel, delivery -> delivery.wording().language())
                .containsExactly(tuple(Channel.SMS, "en"));
    }

    @Test
    @Tag("CUS-2")
    @Tag("HC-37")
    default void whoWithdrawsConsentBeforeTheyAreDialledIsNotCalled() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        Customer owner = dealer.crm().customers().find(dealer.clerk(), owner(car));
        FollowUpStage.delivered(dealer, car, owner, LocalDate.of(2026, 2, 27));
        Call agent = FollowUpStage.agent(dealer, 1);
        FollowUp handed = FollowUpStage.next(dealer, agent);
        withdraw(dealer, car, ConsentPurpose.SURVEY, ContactChannel.CALL);
        assertThat(dealer.crm()
                        .followUps()
                        .find(agent, handed.id().value())
                        .standing()
                        .state())
                .isEqualTo(FollowUpState.CANCELLED);
        assertThat(BookingRules.codeOf(dealer.crm().followUps().next(agent, NextCall.ofAll())))
                .isEqualTo(FollowUpRefusal.NONE_DUE);
    }

    @Test
    @Tag("CUS-2")
    default void whoIsCalledInTheEveningOnlyIsHandedOutThen() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        Customer owner = dealer.crm().customers().find(dealer.clerk(), owner(car));
        FollowUpStage.delivered(dealer, car, owner, LocalDate.of(2026, 2, 27));
        SetPreferences evenings = new SetPreferences(owner(car), null, LocalTime.of(17, 0), LocalTime.of(20, 0), null);
        dealer.crm().customers().prefer(dealer.clerk(), evenings).orElseThrow();
        Call agent = FollowUpStage.agent(dealer, 1);
        assertThat(BookingRules.codeOf(dealer.crm().followUps().next(agent, NextCall.ofAll())))
                .isEqualTo(FollowUpRefusal.NONE_DUE);
        stage().itIs("2026-03-02T09:00:00Z");
        assertThat(FollowUpStage.next(dealer, agent).customer()).isEqualTo(owner.id());
    }

    static UUID owner(DealerVehicle car) {
        return car.owner().orElseThrow().value();
    }

    static Customer consent(DealerStage dealer, RecordConsent command) {
        return dealer.crm().customers().recordConsent(dealer.clerk(), command).orElseThrow();
    }

    private static void withdraw(
            DealerStage dealer, DealerVehicle car, ConsentPurpose purpose, ContactChannel channel) {
        consent(dealer, RecordConsent.withdrawn(owner(car), purpose, channel, Means.BY_PHONE));
    }

    static int count(DealerStage dealer, MessageState state) {
        return dealer.crm()
                .messages()
                .list(CareDeskRules.agent(dealer), new SeeMessages(state, PageOf.first(100)))
                .items()
                .size();
    }
}
