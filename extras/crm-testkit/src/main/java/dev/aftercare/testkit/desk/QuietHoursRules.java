package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.desk.CareDeskRules.agent;
import static dev.aftercare.testkit.desk.CareDeskRules.delivered;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.GroundKind;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.followup.FollowUp;
import dev.aftercare.domain.followup.FollowUpRefusal;
import dev.aftercare.domain.message.MessageState;
import dev.aftercare.domain.message.OutgoingMessage;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.customer.SetPreferences;
import dev.aftercare.usecase.followup.NextCall;
import dev.aftercare.usecase.followup.RecordCall;
import dev.aftercare.usecase.message.SeeMessages;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** When a message or a call may come, at each of its tries, and what becomes of one that nobody can send (CARE-4, CUS-2, hard case 37). */
interface QuietHoursRules extends OnStage {

    /** Half past seven in the evening in Shanghai; messages are sent until eight. */
    String EVENING = "2026-03-02T11:30:00Z";

    @Test
    @Tag("HC-37")
    @Tag("CARE-4")
    default void aRetryThatWouldComeAtNightWaitsForTheMorning() {
        DealerStage dealer = overdueIn(EVENING);
        stage().theLineIsDead(true);
        runJobs();
        for (int minutes : List.of(1, 5)) {
            stage().pass(Duration.ofMinutes(minutes));
            runJobs();
        }
        assertThat(only(dealer, MessageState.QUEUED).transmission())
                .returns(3, sent -> sent.attempts())
                .satisfies(sent -> assertThat(sent.nextTry()).contains(dealer.at("2026-03-03T09:00")));
        stage().theLineIsDead(false);
        stage().itIs("2026-03-03T00:59:59.999999Z");
        runJobs();
        assertThat(stage().delivered()).isEmpty();
        stage().itIs("2026-03-03T01:00:00Z");
        runJobs();
        assertThat(stage().delivered()).hasSize(1);
    }

    @Test
    @Tag("HC-37")
    @Tag("CARE-4")
    default void whatWasQueuedByDayIsNotSentAtNightWhereTheRunStoodStill() {
        DealerStage dealer = overdueIn(EVENING);
        stage().theLineIsDead(true);
        runJobs();
        stage().theLineIsDead(false);
        stage().itIs("2026-03-02T12:00:00Z");
        runJobs();
        assertThat(stage().delivered()).as("eight in the evening").isEmpty();
        assertThat(only(dealer, MessageState.QUEUED).transmission().attempts())
                .as("waiting is no try")
                .isEqualTo(1);
        stage().itIs("2026-03-03T01:00:00Z");
        runJobs();
        assertThat(stage().delivered()).hasSize(1);
    }

    @Test
    @Tag("CARE-7")
    @Tag("FUP-1a")
    default void whereTheHostHasNoChannelAPersonCallsAndNothingIsSaidToBeSent() {
        DealerStage dealer = overdueIn(EVENING);
        Crm withoutChannel = Crm.builder(storage()).clock(stage()::now).build();
        withoutChannel.jobs().runDue(100);
        stage().itIs("2026-03-03T00:00:00Z");
        assertThat(messages(dealer, MessageState.SENT)).isEmpty();
        OutgoingMessage asked = only(dealer, MessageState.CALL);
        assertThat(FollowUpStage.due(dealer).get(0).topics().get(0).about())
                .isEqualTo(asked.id().subject());
    }

    @Test
    @Tag("CUS-2")
    @Tag("FUP-3")
    default void outsideOfTheirHoursACustomerIsCalledAtTheAgreedTimeOnly() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        Customer owner = dealer.crm().customers().find(dealer.clerk(), WishesRules.owner(car));
        FollowUpStage.delivered(dealer, car, owner, LocalDate.of(2026, 2, 27));
        SetPreferences mornings =
                new SetPreferences(WishesRules.owner(car), null, LocalTime.of(8, 0), LocalTime.of(10, 0), null);
        dealer.crm().customers().prefer(dealer.clerk(), mornings).orElseThrow();
        Call agent = FollowUpStage.agent(dealer, 1);
        FollowUp handed = FollowUpStage.next(dealer, agent);
        dealer.crm()
                .followUps()
                .record(agent, RecordCall.callBack(handed.id().value(), dealer.at("2026-03-02T17:00")))
                .orElseThrow();
        stage().itIs("2026-03-02T10:00:00Z");
        assertThat(BookingRules.codeOf(dealer.crm().followUps().next(agent, NextCall.ofAll())))
                .as("an hour after the agreed time")
                .isEqualTo(FollowUpRefusal.NONE_DUE);
        stage().itIs("2026-03-02T09:59:59.999999Z");
        assertThat(FollowUpStage.next(dealer, agent).id()).isEqualTo(handed.id());
        stage().itIs("2026-03-03T00:00:00Z");
        assertThat(FollowUpStage.next(dealer, agent).id()).as("in the morning").isEqualTo(handed.id());
    }

    @Test
    @Tag("CUS-2")
    @Tag("NET-2")
    default void whoIsNotReachedAnyMoreIsNeitherCalledNorWrittenTo() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle toCall = dealer.aCar();
        Customer called = dealer.crm().customers().find(dealer.clerk(), WishesRules.owner(toCall));
        FollowUpStage.delivered(dealer, toCall, called, LocalDate.of(2026, 2, 27));
        DealerVehicle toWrite = CareDeskRules.delivered(dealer, "2025-10-01");
        forgotten(dealer, called.id());
        forgotten(dealer, toWrite.owner().orElseThrow());
        assertThat(BookingRules.codeOf(dealer.crm().followUps().next(FollowUpStage.agent(dealer, 1), NextCall.ofAll())))
                .isEqualTo(FollowUpRefusal.NONE_DUE);
        stage().itIs(ReminderRules.FIRST_REMINDER);
        runJobs();
        runJobs();
        assertThat(stage().delivered()).isEmpty();
        assertThat(WishesRules.count(dealer, MessageState.CALL)).isZero();
        assertThat(WishesRules.count(dealer, MessageState.WITHDRAWN)).isOne();
    }

    /** The ground on which the dealer knew the customer has ended. */
    private void forgotten(DealerStage dealer, CustomerId customer) {
        Instant now = stage().now();
        try (UnitOfWork unit = storage().begin(Scope.of(dealer.dealer().id()), now)) {
            unit.grounds().endAll(customer.subject(), GroundKind.REGISTERED_HERE, now);
            unit.commit();
        }
    }

    /** A dealer with one car whose owner is to be reminded at once, at that time. */
    private DealerStage overdueIn(String instant) {
        stage().itIs(instant);
        DealerStage dealer = stage().openDealer("SH01", 1);
        delivered(dealer, "2024-10-01");
        return dealer;
    }

    private static OutgoingMessage only(DealerStage dealer, MessageState state) {
        List<OutgoingMessage> found = messages(dealer, state);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<OutgoingMessage> messages(DealerStage dealer, MessageState state) {
        return dealer.crm()
                .messages()
                .list(agent(dealer), new SeeMessages(state, PageOf.first(9)))
                .items();
    }
}
