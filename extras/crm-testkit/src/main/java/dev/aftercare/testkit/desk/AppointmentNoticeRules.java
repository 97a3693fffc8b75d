package dev.aftercare.testkit.desk;

import static dev.aftercare.domain.message.MessagePurpose.APPOINTMENT_CANCELLATION;
import static dev.aftercare.domain.message.MessagePurpose.APPOINTMENT_CONFIRMATION;
import static dev.aftercare.domain.message.MessagePurpose.APPOINTMENT_REMINDER;
import static dev.aftercare.testkit.desk.NoticeStage.WEDNESDAY;
import static dev.aftercare.testkit.desk.NoticeStage.arrived;
import static dev.aftercare.testkit.desk.NoticeStage.calls;
import static dev.aftercare.testkit.desk.NoticeStage.cancelled;
import static dev.aftercare.testkit.desk.NoticeStage.dealer;
import static dev.aftercare.testkit.desk.NoticeStage.moved;
import static dev.aftercare.testkit.desk.NoticeStage.prefers;
import static dev.aftercare.testkit.desk.NoticeStage.runAt;
import static dev.aftercare.testkit.desk.NoticeStage.toldSince;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.gate.GateEntry;
import dev.aftercare.domain.message.MessageState;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.text.Texts;
import dev.aftercare.usecase.network.ChangePremises;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What customers are told of their appointments before they come (APT-5a, APT-5c). It is Monday 2026-03-02, 08:00 in Shanghai. */
interface AppointmentNoticeRules extends OnStage {

    @Test
    @Tag("APT-5a")
    default void theConfirmationGoesOutAtOnceWithNameCarTimeAndTheWay() {
        DealerStage dealer = dealer(this);
        dealer.crm()
                .network()
                .changePremises(
                        Stage.administratorAt(dealer.dealer().id()),
                        new ChangePremises(new ChangePremises.Premises(
                                List.of(), List.of(), "1 Harbour Road", "https://map.example/sh01")))
                .orElseThrow();
        DealerVehicle car = dealer.aCar();
        prefers(dealer, car, null, null, "en");
        dealer.booked(car, WEDNESDAY);
        runJobs();
        runJobs();
        assertThat(toldSince(this, 0)).containsExactly(APPOINTMENT_CONFIRMATION);
        assertThat(Texts.of(stage().delivered().get(0)))
                .contains(
                        "Dealer SH01",
                        "王小明",
                        "VW Golf",
                        car.plate().orElseThrow().toString(),
                        "Maintenance")
                .contains("2026-03-04", "10:00", "1 Harbour Road", "https://map.example/sh01", "vehicle licence")
                .doesNotContain("{");
    }

    @Test
    @Tag("APT-5a")
    default void aDealerThatDoesNotTellItsAddressIsNamedByItsCity() {
        DealerStage dealer = dealer(this);
        dealer.booked(dealer.aCar(), WEDNESDAY);
        runJobs();
        assertThat(Texts.of(stage().delivered().get(0)))
                .contains("地址及路线：Shanghai。")
                .doesNotContain("null");
    }

    @Test
    @Tag("APT-5c")
    default void remindersComeOneDayAndOneHourBeforeEachOnce() {
        DealerStage dealer = dealer(this);
        dealer.booked(dealer.aCar(), WEDNESDAY);
        runJobs();
        runAt(this, dealer, "2026-03-03T09:59:59.999999");
        assertThat(toldSince(this, 1)).isEmpty();
        runAt(this, dealer, "2026-03-03T10:00");
        runJobs();
        assertThat(toldSince(this, 1)).containsExactly(APPOINTMENT_REMINDER);
        assertThat(Texts.of(stage().delivered().get(1))).contains("行驶证", "保养手册", "2026-03-04 10:00");
        runAt(this, dealer, "2026-03-04T08:59:59.999999");
        assertThat(toldSince(this, 2)).isEmpty();
        runAt(this, dealer, "2026-03-04T09:00");
        runJobs();
        assertThat(toldSince(this, 2)).containsExactly(APPOINTMENT_REMINDER);
        runAt(this, dealer, "2026-03-04T10:30");
        assertThat(toldSince(this, 3)).isEmpty();
    }

    @Test
    @Tag("APT-5a")
    @Tag("APT-5c")
    default void whoBringsTheCarTheEveningBeforeIsToldThatTime() {
        DealerStage dealer = dealer(this);
        dealer.crm()
                .appointments()
                .book(
                        dealer.clerk(),
                        dealer.booking(dealer.aCar(), "maintenance", "2026-03-05T09:00")
                                .staying(dealer.at("2026-03-04T17:00"), null, false))
                .orElseThrow();
        runJobs();
        assertThat(toldSince(this, 0)).containsExactly(APPOINTMENT_CONFIRMATION);
        assertThat(Texts.of(stage().delivered().get(0))).contains("2026-03-04 17:00");
        runAt(this, dealer, "2026-03-03T17:00");
        assertThat(toldSince(this, 1)).containsExactly(APPOINTMENT_REMINDER);
        runAt(this, dealer, "2026-03-04T16:00");
        assertThat(toldSince(this, 2)).containsExactly(APPOINTMENT_REMINDER);
    }

    @Test
    @Tag("APT-5c")
    @Tag("HC-14")
    default void aDayBeforeIsTheSameTimeOfTheDayBeforeAlsoWhereTheClockChanges() {
        DealerStage berlin = stage().openDealer("B01", 1, "Europe/Berlin").staffed(1, 1);
        berlin.booked(berlin.aCar(), "2026-03-29T10:00");
        runJobs();
        stage().itIs("2026-03-28T08:59:59.999999Z");
        runJobs();
        assertThat(toldSince(this, 1))
                .as("24 hours before are an hour too early")
                .isEmpty();
        stage().itIs("2026-03-28T09:00:00Z");
        runJobs();
        assertThat(toldSince(this, 1)).containsExactly(APPOINTMENT_REMINDER);
    }

    @Test
    @Tag("APT-5c")
    default void whatWasPastWhenItWasBookedIsNotReminded() {
        DealerStage dealer = dealer(this);
        runAt(this, dealer, "2026-03-02T12:00");
        dealer.booked(dealer.aCar(), "2026-03-03T11:00");
        dealer.booked(dealer.aCar(), "2026-03-02T13:00");
        runJobs();
        runAt(this, dealer, "2026-03-02T12:59");
        assertThat(toldSince(this, 0)).containsExactly(APPOINTMENT_CONFIRMATION, APPOINTMENT_CONFIRMATION);
        runAt(this, dealer, "2026-03-03T10:00");
        assertThat(toldSince(this, 2)).as("an hour before").containsExactly(APPOINTMENT_REMINDER);
    }

    @Test
    @Tag("APT-5c")
    default void whoIsCancelledIsToldSoAndRemindedNoMore() {
        DealerStage dealer = dealer(this);
        Appointment appointment = dealer.booked(dealer.aCar(), WEDNESDAY);
        Appointment neverTold = dealer.booked(dealer.aCar(), WEDNESDAY);
        cancelled(dealer, neverTold);
        runJobs();
        assertThat(toldSince(this, 0)).containsExactly(APPOINTMENT_CONFIRMATION);
        cancelled(dealer, appointment);
        runJobs();
        runJobs();
        assertThat(toldSince(this, 1)).containsExactly(APPOINTMENT_CANCELLATION);
        runAt(this, dealer, "2026-03-03T10:00");
        runAt(this, dealer, "2026-03-04T09:00");
        assertThat(toldSince(this, 2)).isEmpty();
    }

    @Test
    @Tag("APT-5c")
    default void whatWaitsIsTakenBackByACancellation() {
        DealerStage dealer = dealer(this);
        Appointment appointment = dealer.booked(dealer.aCar(), WEDNESDAY);
        runJobs();
        stage().theLineIsDead(true);
        runAt(this, dealer, "2026-03-03T10:00");
        cancelled(dealer, appointment);
        stage().theLineIsDead(false);
        runAt(this, dealer, "2026-03-03T10:01");
        assertThat(toldSince(this, 1)).containsExactly(APPOINTMENT_CANCELLATION);
        assertThat(WishesRules.count(dealer, MessageState.QUEUED)).isZero();
        assertThat(WishesRules.count(dealer, MessageState.WITHDRAWN)).isOne();
    }

    @Test
    @Tag("APT-5c")
    @Tag("APT-7")
    default void whatIsMovedIsConfirmedAgainAndRemindedOfAtItsNewTimeOnly() {
        DealerStage dealer = dealer(this);
        Appointment appointment = dealer.booked(dealer.aCar(), WEDNESDAY);
        runJobs();
        moved(dealer, appointment, "2026-03-06T14:00");
        runJobs();
        assertThat(toldSince(this, 1)).containsExactly(APPOINTMENT_CONFIRMATION);
        assertThat(Texts.of(stage().delivered().get(1))).contains("2026-03-06 14:00");
        runAt(this, dealer, "2026-03-03T10:00");
        runAt(this, dealer, "2026-03-04T09:00");
        assertThat(toldSince(this, 2)).as("the former time").isEmpty();
        runAt(this, dealer, "2026-03-05T14:00");
        runAt(this, dealer, "2026-03-06T13:00");
        assertThat(toldSince(this, 2)).containsExactly(APPOINTMENT_REMINDER, APPOINTMENT_REMINDER);
    }

    @Test
    @Tag("APT-5c")
    default void whoHasComeIsNotReminded() {
        DealerStage dealer = dealer(this);
        Appointment appointment = dealer.booked(dealer.aCar(), WEDNESDAY);
        runJobs();
        runAt(this, dealer, "2026-03-03T10:00");
        runAt(this, dealer, "2026-03-04T08:55");
        arrived(dealer, appointment);
        runAt(this, dealer, "2026-03-04T09:00");
        runAt(this, dealer, "2026-03-04T09:40");
        assertThat(toldSince(this, 2)).isEmpty();
        assertThat(calls(dealer)).isEmpty();
    }

    @Test
    @Tag("APT-5c")
    @Tag("APT-9")
    default void whoWasLoggedByMistakeIsRemindedAsBeforeAndToldOfACancellation() {
        DealerStage dealer = dealer(this);
        Appointment appointment = dealer.booked(dealer.aCar(), WEDNESDAY);
        runJobs();
        runAt(this, dealer, "2026-03-03T10:00");
        runAt(this, dealer, "2026-03-04T08:30");
        arrived(dealer, appointment);
        runJobs();
        GateEntry entry = GateStage.waiting(dealer).get(0).entry();
        dealer.crm()
                .gate()
                .takeBack(GateStage.guard(dealer), entry.id().value())
                .orElseThrow();
        runJobs();
        assertThat(toldSince(this, 2)).as("they know the time").isEmpty();
        runAt(this, dealer, "2026-03-04T09:00");
        assertThat(toldSince(this, 2)).containsExactly(APPOINTMENT_REMINDER);
        cancelled(dealer, appointment);
        runJobs();
        assertThat(toldSince(this, 3)).containsExactly(APPOINTMENT_CANCELLATION);
    }

    @Test
    @Tag("APT-5c")
    @Tag("CARE-7")
    default void aRunThatStoodStillRemindsOnceAndNeverAfterTheAppointment() {
        DealerStage dealer = dealer(this);
        dealer.booked(dealer.aCar(), WEDNESDAY);
        dealer.booked(dealer.aCar(), "2026-03-04T09:00");
        dealer.booked(dealer.aCar(), "2026-03-04T11:00");
        runJobs();
        runAt(this, dealer, "2026-03-04T09:30");
        runJobs();
        assertThat(toldSince(this, 3))
                .as("one for both times of ten o'clock, the day before of eleven, none of nine")
                .containsExactly(APPOINTMENT_REMINDER, APPOINTMENT_REMINDER);
        runAt(this, dealer, "2026-03-04T10:00");
        assertThat(toldSince(this, 5)).as("an hour before eleven").containsExactly(APPOINTMENT_REMINDER);
    }

    @Test
    @Tag("APT-5c")
    @Tag("HC-37")
    default void aReminderThatCouldNotBeSentInTimeIsNotSentAfterwards() {
        DealerStage dealer = dealer(this);
        dealer.booked(dealer.aCar(), WEDNESDAY);
        runJobs();
        stage().theLineIsDead(true);
        runAt(this, dealer, "2026-03-04T09:00");
        stage().theLineIsDead(false);
        runAt(this, dealer, WEDNESDAY);
        assertThat(toldSince(this, 1)).isEmpty();
        assertThat(WishesRules.count(dealer, MessageState.QUEUED)).isZero();
    }
}
