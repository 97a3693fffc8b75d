package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentRefusal;
import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.domain.appointment.SlotOffer.Half;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.waitinglist.WaitingEntry;
import dev.aftercare.domain.waitinglist.WaitingListRefusal;
import dev.aftercare.domain.waitinglist.WaitingOffer;
import dev.aftercare.domain.waitinglist.WaitingState;
import dev.aftercare.usecase.waitinglist.AnswerOffer;
import dev.aftercare.usecase.waitinglist.WaitForPlace;
import dev.aftercare.usecase.waitinglist.WaitForPlace.Days;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever can be booked can be waited for (APT-7). It is Monday 2026-03-02, 08:00 in Shanghai. */
interface WaitingForMoreRules extends OnStage {

    LocalDate TUESDAY = LocalDate.of(2026, 3, 3);

    @Test
    @Tag("APT-7")
    @Tag("APT-2")
    default void severalServicesAreOfferedTogetherAndBookedInTheirOrder() {
        DealerStage dealer = stage().openDealer("SH01", 2).staffed(2, 2);
        WaitForPlace both =
                wish(dealer.aCar(), "maintenance", Days.of(TUESDAY, null)).and("check");
        WaitingEntry entry = put(dealer, both);
        assertThat(put(dealer, both)).as("the same wish").isEqualTo(entry);
        assertThat(BookingRules.codeOf(dealer.crm()
                        .waitingList()
                        .put(
                                dealer.clerk(),
                                new WaitForPlace(
                                        both.vehicle(),
                                        both.customer(),
                                        "check",
                                        both.days(),
                                        null,
                                        null,
                                        null,
                                        null))))
                .isEqualTo(WaitingListRefusal.WAITS_ALREADY);
        runJobs();
        Appointment made = taken(dealer, entry);
        assertThat(made.request().services()).containsExactly("maintenance", "check");
        assertThat(made.placement().slot())
                .isEqualTo(now(dealer, entry).offer().orElseThrow().slot());
        assertThat(BookingRules.codeOf(dealer.crm()
                        .waitingList()
                        .put(
                                dealer.clerk(),
                                wish(dealer.aCar(), "maintenance", Days.of(TUESDAY, null))
                                        .and("gearbox"))))
                .isEqualTo(AppointmentRefusal.SERVICE_NOT_OFFERED);
    }

    @Test
    @Tag("APT-7")
    @Tag("HC-15")
    default void workOverDaysIsHeldOnAllOfThemAndFreeAgainWhereItIsDeclined() {
        DealerStage dealer = stage().openDealer("SH01", 2).staffed(1, 1);
        WaitingEntry entry =
                put(dealer, wish(dealer.aCar(), "body", new Days(TUESDAY, TUESDAY.plusDays(1), List.of(Half.MORNING))));
        runJobs();
        WaitingOffer offer = now(dealer, entry).offer().orElseThrow();
        assertThat(offer.holds().stream()
                        .filter(hold -> hold.kind() == HoldKind.BAY)
                        .map(hold -> ZonedDate.dateAt(
                                hold.time().start(), dealer.dealer().zone())))
                .as("its nights too")
                .hasSizeGreaterThan(1)
                .doesNotHaveDuplicates();
        Walls.assertAgree(this, dealer, TUESDAY);
        assertThat(BookingRules.codeOf(dealer.book(dealer.aCar(), "maintenance", "2026-03-04T10:00")))
                .as("its second day")
                .isEqualTo(AppointmentRefusal.SLOT_TAKEN);
        dealer.crm()
                .waitingList()
                .decline(dealer.clerk(), answer(dealer, entry))
                .orElseThrow();
        Walls.assertAgree(this, dealer, TUESDAY);
        runJobs();
        assertThat(now(dealer, entry).offer().orElseThrow().place().date())
                .as("the next morning, found by the days that became free")
                .isEqualTo(TUESDAY.plusDays(1));
        Appointment made = taken(dealer, entry);
        assertThat(made.placement().dates(dealer.dealer().zone())).hasSizeGreaterThan(1);
        Walls.assertAgree(this, dealer, TUESDAY);
    }

    @Test
    @Tag("APT-7")
    default void nothingIsOfferedOutsideTheTimesOfTheDayThatWouldDo() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        Days late = Days.of(TUESDAY, null).between(LocalTime.of(16, 0), LocalTime.of(16, 30));
        WaitingEntry entry = put(dealer, wish(dealer.aCar(), "maintenance", late));
        runJobs();
        assertThat(now(dealer, entry).offer().orElseThrow().slot().start())
                .isBetween(dealer.at("2026-03-03T16:00"), dealer.at("2026-03-03T16:30"));
        WaitingEntry second = put(dealer, wish(dealer.aCar(), "maintenance", late));
        runJobs();
        assertThat(now(dealer, second).state()).as("that hour is taken").isEqualTo(WaitingState.WAITING);
    }

    @Test
    @Tag("APT-7")
    @Tag("APT-2")
    default void aLoanCarIsHeldWithThePlaceAndWhoCannotWaitSoLongIsTold() {
        DealerStage dealer = stage().openDealer("SH01", 2).staffed(2, 2);
        WaitingEntry first = put(
                dealer,
                wish(
                                dealer.aCar(),
                                "maintenance",
                                Days.of(TUESDAY, null).between(LocalTime.of(9, 0), LocalTime.of(9, 0)))
                        .withLoanCar());
        WaitingEntry second = put(
                dealer,
                wish(
                                dealer.aCar(),
                                "maintenance",
                                Days.of(TUESDAY, null).between(LocalTime.of(9, 0), LocalTime.of(9, 0)))
                        .withLoanCar());
        runJobs();
        assertThat(now(dealer, first).offer().orElseThrow().holds()).anyMatch(hold -> hold.kind() == HoldKind.LOAN_CAR);
        assertThat(now(dealer, second).state()).as("there is one car to lend").isEqualTo(WaitingState.WAITING);
        assertThat(taken(dealer, first).request().stay().loanCar()).isTrue();
        WaitForPlace sitting = wish(dealer.aCar(), "body", Days.of(TUESDAY, null));
        assertThat(BookingRules.codeOf(dealer.crm()
                        .waitingList()
                        .put(
                                dealer.clerk(),
                                new WaitForPlace(
                                        sitting.vehicle(),
                                        sitting.customer(),
                                        "body",
                                        sitting.days(),
                                        null,
                                        null,
                                        true,
                                        null))))
                .isEqualTo(AppointmentRefusal.TOO_LONG_TO_WAIT);
    }

    @Test
    @Tag("APT-7")
    @Tag("HC-15")
    default void workOverDaysIsBegunOnADayBeforeTheOneThatBecameFree() {
        DealerStage dealer = stage().openDealer("SH01", 2).staffed(1, 1);
        Appointment inTheWay =
                dealer.book(dealer.aCar(), "body", "2026-03-04T08:00").orElseThrow();
        WaitingEntry one = put(dealer, wish(dealer.aCar(), "body", Days.of(TUESDAY, null)));
        runJobs();
        assertThat(now(dealer, one).state()).as("it cannot go on").isEqualTo(WaitingState.WAITING);
        dealer.crm()
                .appointments()
                .cancel(dealer.clerk(), inTheWay.id().value())
                .orElseThrow();
        runJobs();
        assertThat(now(dealer, one).offer())
                .as("what became free is after the days of the wish")
                .hasValueSatisfying(offer -> assertThat(offer.place().date()).isEqualTo(TUESDAY));
    }

    @Test
    @Tag("APT-7")
    @Tag("HC-15")
    default void workOverDaysIsLookedForOnAllDaysOfTheWish() {
        DealerStage dealer = stage().openDealer("SH01", 2).staffed(1, 1);
        Appointment inTheWay =
                dealer.book(dealer.aCar(), "body", "2026-03-04T08:00").orElseThrow();
        WaitingEntry entry = put(dealer, wish(dealer.aCar(), "body", Days.of(TUESDAY, TUESDAY.plusDays(1))));
        runJobs();
        assertThat(now(dealer, entry).state()).isEqualTo(WaitingState.WAITING);
        dealer.crm()
                .appointments()
                .cancel(dealer.clerk(), inTheWay.id().value())
                .orElseThrow();
        runJobs();
        assertThat(now(dealer, entry).offer().orElseThrow().place().date()).isEqualTo(TUESDAY);
    }

    @Test
    @Tag("APT-7")
    default void whoWaitsForMoreThanTheirAppointmentHasDoesNotMoveItForLess() {
        DealerStage dealer = stage().openDealer("SH01", 2).staffed(2, 2);
        DealerVehicle car = dealer.aCar();
        Appointment present = dealer.booked(car, "2026-03-05T10:00");
        WaitForPlace earlier = wish(car, "maintenance", Days.of(TUESDAY, null))
                .insteadOf(present.id().value());
        assertThat(BookingRules.codeOf(dealer.crm().waitingList().put(dealer.clerk(), earlier.and("check"))))
                .as("it has no check")
                .isEqualTo(WaitingListRefusal.NOTHING_TO_MOVE);
        assertThat(put(dealer, earlier).state()).isEqualTo(WaitingState.WAITING);
    }

    @Test
    @Tag("APT-7")
    @Tag("APT-4")
    default void whatIsNamedForTheEarlierPlaceCountsAndTheRestIsAsItWas() {
        DealerStage dealer = stage().openDealer("SH01", 2).staffed(2, 2);
        DealerVehicle car = dealer.aCar();
        Appointment sits = dealer.crm()
                .appointments()
                .book(
                        dealer.clerk(),
                        dealer.booking(car, "maintenance", "2026-03-05T10:00").waiting())
                .orElseThrow();
        WaitForPlace earlier = wish(car, "maintenance", Days.of(TUESDAY, null))
                .insteadOf(sits.id().value());
        WaitingEntry lent = put(dealer, earlier.withLoanCar());
        runJobs();
        assertThat(now(dealer, lent).offer().orElseThrow().holds())
                .as("the seat that they have, and the car that they name")
                .extracting(Hold::kind)
                .contains(HoldKind.LOUNGE, HoldKind.LOAN_CAR);

        Appointment moved = taken(dealer, lent);

        assertThat(moved.id()).isEqualTo(sits.id());
        assertThat(moved.request().waits()).isTrue();
        assertThat(moved.request().stay().loanCar()).isTrue();
        stage().itIs("2026-03-02T03:00:00Z");
        Appointment other = dealer.crm()
                .appointments()
                .book(
                        dealer.clerk(),
                        dealer.booking(dealer.aCar(), "maintenance", "2026-03-06T10:00")
                                .waiting())
                .orElseThrow();
        WaitingEntry leaving = put(
                dealer,
                new WaitForPlace(
                        other.request().vehicle().value(),
                        other.request().customer().value(),
                        "maintenance",
                        Days.of(TUESDAY.plusDays(1), null),
                        null,
                        null,
                        false,
                        other.id().value()));
        runJobs();
        assertThat(taken(dealer, leaving).request().waits())
                .as("they say that they leave the car then")
                .isFalse();
        Walls.assertAgree(this, dealer, TUESDAY);
    }

    private static WaitForPlace wish(DealerVehicle car, String service, Days days) {
        return WaitForPlace.of(car.id().value(), car.owner().orElseThrow().value(), service, days);
    }

    private static WaitingEntry put(DealerStage dealer, WaitForPlace command) {
        return dealer.crm().waitingList().put(dealer.clerk(), command).orElseThrow();
    }

    private static WaitingEntry now(DealerStage dealer, WaitingEntry entry) {
        return dealer.crm().waitingList().find(dealer.clerk(), entry.id().value());
    }

    private static AnswerOffer answer(DealerStage dealer, WaitingEntry entry) {
        return new AnswerOffer(
                entry.id().value(),
                now(dealer, entry).offer().orElseThrow().holder().value());
    }

    private static Appointment taken(DealerStage dealer, WaitingEntry entry) {
        WaitingEntry taken = dealer.crm()
                .waitingList()
                .accept(dealer.clerk(), answer(dealer, entry))
                .orElseThrow();
        return dealer.crm()
                .appointments()
                .find(dealer.clerk(), taken.appointment().orElseThrow().value());
    }
}
