package dev.aftercare.testkit.desk;

import static dev.aftercare.domain.message.MessagePurpose.APPOINTMENT_CONFIRMATION;
import static dev.aftercare.domain.message.MessagePurpose.APPOINTMENT_REMINDER;
import static dev.aftercare.testkit.desk.NoticeStage.WEDNESDAY;
import static dev.aftercare.testkit.desk.NoticeStage.calls;
import static dev.aftercare.testkit.desk.NoticeStage.dealer;
import static dev.aftercare.testkit.desk.NoticeStage.prefers;
import static dev.aftercare.testkit.desk.NoticeStage.runAt;
import static dev.aftercare.testkit.desk.NoticeStage.toldSince;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.customer.ConsentProof.Means;
import dev.aftercare.domain.customer.ConsentPurpose;
import dev.aftercare.domain.customer.ContactChannel;
import dev.aftercare.domain.lifecycle.EndKind;
import dev.aftercare.domain.message.MessageState;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.customer.RecordConsent;
import dev.aftercare.usecase.network.ChangeHours;
import dev.aftercare.usecase.network.HoursInput;
import dev.aftercare.usecase.portal.BookOwn;
import dev.aftercare.usecase.portal.MoveOwn;
import java.time.LocalTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What customers are told of their appointments by how they want to be told, and by who they are (CUS-2, CUS-9). It is Monday 2026-03-02, 08:00. */
interface NoticeWishesRules extends OnStage {

    @Test
    @Tag("APT-5c")
    @Tag("CUS-2")
    @Tag("HC-37")
    default void inTheirQuietHoursCustomersAreNotReminded() {
        DealerStage dealer = dealer(this);
        DealerVehicle car = dealer.aCar();
        prefers(dealer, car, LocalTime.of(18, 0), LocalTime.of(20, 0), null);
        dealer.booked(car, WEDNESDAY);
        runAt(this, dealer, "2026-03-02T17:59");
        assertThat(stage().delivered()).isEmpty();
        runAt(this, dealer, "2026-03-02T18:00");
        assertThat(toldSince(this, 0)).containsExactly(APPOINTMENT_CONFIRMATION);
        runAt(this, dealer, "2026-03-03T10:00");
        assertThat(toldSince(this, 1)).isEmpty();
        runAt(this, dealer, "2026-03-03T18:00");
        assertThat(toldSince(this, 1)).containsExactly(APPOINTMENT_REMINDER);
        runAt(this, dealer, "2026-03-04T09:00");
        assertThat(WishesRules.count(dealer, MessageState.WITHDRAWN))
                .as("their hours begin after the appointment")
                .isOne();
        runAt(this, dealer, "2026-03-04T18:00");
        assertThat(toldSince(this, 2)).isEmpty();
    }

    @Test
    @Tag("APT-5c")
    @Tag("CARE-4")
    default void theDayBeforeIsNotToldAtNight() {
        DealerStage dealer = dealer(this);
        dealer.crm()
                .network()
                .changeHours(
                        Stage.administratorAt(dealer.dealer().id()),
                        new ChangeHours(HoursInput.everyDay("06:00-22:00")))
                .orElseThrow();
        dealer.booked(dealer.aCar(), "2026-03-04T06:30");
        runAt(this, dealer, "2026-03-02T23:00");
        assertThat(toldSince(this, 0)).as("what was just agreed").containsExactly(APPOINTMENT_CONFIRMATION);
        runAt(this, dealer, "2026-03-03T06:30");
        assertThat(toldSince(this, 1)).isEmpty();
        runAt(this, dealer, "2026-03-03T07:00");
        assertThat(toldSince(this, 1)).containsExactly(APPOINTMENT_REMINDER);
    }

    @Test
    @Tag("APT-5c")
    @Tag("CUS-2")
    default void whoAllowsCallsOnlyIsCalledAndWhoAllowsNothingIsToldNothing() {
        DealerStage dealer = dealer(this);
        DealerVehicle callsOnly = dealer.aCar();
        DealerVehicle nothing = dealer.aCar();
        forbid(dealer, callsOnly, ContactChannel.SMS);
        forbid(dealer, nothing, ContactChannel.SMS);
        forbid(dealer, nothing, ContactChannel.CALL);
        Appointment appointment = dealer.booked(callsOnly, WEDNESDAY);
        dealer.booked(nothing, WEDNESDAY);
        runJobs();
        assertThat(stage().delivered()).isEmpty();
        assertThat(calls(dealer))
                .singleElement()
                .satisfies(call -> assertThat(call.topics())
                        .singleElement()
                        .returns(appointment.id().subject(), topic -> topic.about())
                        .returns("appointment-confirmation", topic -> topic.point()));
        runAt(this, dealer, "2026-03-03T10:00");
        assertThat(calls(dealer))
                .as("the later takes the place of the earlier")
                .singleElement()
                .satisfies(call -> assertThat(call.topics().get(0).point()).isEqualTo("appointment-reminder"));
        runAt(this, dealer, "2026-03-04T09:45");
        assertThat(calls(dealer))
                .singleElement()
                .satisfies(call -> assertThat(call.topics().get(0).point()).isEqualTo("before-arrival"));
        assertThat(WishesRules.count(dealer, MessageState.WITHDRAWN)).isPositive();
    }

    private static void forbid(DealerStage dealer, DealerVehicle car, ContactChannel channel) {
        WishesRules.consent(
                dealer,
                RecordConsent.withdrawn(WishesRules.owner(car), ConsentPurpose.SERVICE, channel, Means.BY_PHONE));
    }

    @Test
    @Tag("APT-5a")
    default void whereTheHostHasNoChannelSomebodyCalls() {
        DealerStage dealer = dealer(this);
        dealer.booked(dealer.aCar(), WEDNESDAY);
        Crm.builder(storage()).clock(stage()::now).build().jobs().runDue(100);
        assertThat(calls(dealer)).hasSize(1);
        assertThat(WishesRules.count(dealer, MessageState.CALL)).isOne();
    }

    @Test
    @Tag("CUS-9")
    @Tag("APT-5c")
    default void whoIsErasedIsToldNothingAnyMore() {
        DealerStage dealer = dealer(this);
        DealerVehicle car = dealer.aCar();
        dealer.booked(car, WEDNESDAY);
        runJobs();
        RightsStage.of(dealer).erase(car.owner().orElseThrow()).orElseThrow();
        runJobs();
        runAt(this, dealer, "2026-03-03T10:00");
        runAt(this, dealer, "2026-03-04T09:40");
        assertThat(toldSince(this, 1)).isEmpty();
        assertThat(calls(dealer)).isEmpty();
        assertThat(WishesRules.count(dealer, MessageState.QUEUED)).isZero();
    }

    @Test
    @Tag("CUS-11")
    @Tag("APT-5a")
    default void whoBooksOnlineIsConfirmedAndWhoCancelsThemselvesNeedNotBeTold() {
        DealerStage dealer = dealer(this);
        DealerVehicle car = dealer.aCar();
        Call self = SelfServiceRules.self(dealer, WishesRules.owner(car));
        Appointment own = dealer.crm()
                .selfService()
                .book(self, new BookOwn(car.id().value(), "maintenance", dealer.at(WEDNESDAY), null))
                .orElseThrow();
        runJobs();
        dealer.crm()
                .selfService()
                .move(self, new MoveOwn(own.id().value(), dealer.at("2026-03-05T10:00")))
                .orElseThrow();
        runJobs();
        dealer.crm().selfService().cancel(self, own.id().value()).orElseThrow();
        runJobs();
        runAt(this, dealer, "2026-03-04T10:00");
        assertThat(toldSince(this, 0)).containsExactly(APPOINTMENT_CONFIRMATION, APPOINTMENT_CONFIRMATION);
    }

    @Test
    @Tag("APT-5c")
    @Tag("HC-24")
    @Tag("HC-27")
    default void whoHasSoldTheCarAndWhoseCarIsScrappedAreToldNothingAnyMore() {
        DealerStage dealer = dealer(this);
        DealerVehicle sold = CareDeskRules.delivered(dealer, "2025-10-01");
        DealerVehicle scrapped = dealer.aCar();
        dealer.booked(sold, WEDNESDAY);
        dealer.booked(scrapped, WEDNESDAY);
        runJobs();
        CareDeskRules.sold(dealer, sold, dealer.customer("赵", "六"));
        LifeCycleStage.end(dealer, scrapped.id(), EndKind.SCRAPPED, "2026-03-02")
                .orElseThrow();
        runAt(this, dealer, "2026-03-03T10:00");
        runAt(this, dealer, "2026-03-04T09:00");
        runAt(this, dealer, "2026-03-04T09:40");
        assertThat(toldSince(this, 2)).isEmpty();
        assertThat(calls(dealer)).isEmpty();
    }
}
