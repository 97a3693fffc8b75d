package dev.aftercare.domain.appointment;

import static dev.aftercare.domain.appointment.GivenDesk.deskOf;
import static dev.aftercare.domain.appointment.GivenWorkshop.aWorkshopOf;
import static dev.aftercare.domain.appointment.GivenWorkshop.loanCar;
import static dev.aftercare.domain.appointment.GivenWorkshop.service;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.appointment.Booking.Place;
import dev.aftercare.domain.appointment.Booking.Wish;
import dev.aftercare.domain.appointment.SlotSearch.Wanted;
import dev.aftercare.domain.network.ServiceOffering;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.time.Tick;
import dev.aftercare.domain.vehicle.VehicleId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A car is brought the evening before, fetched later, and the customer drives a car of the dealer's meanwhile. Open from 8 to 18. */
class StayTest {

    private static final String DAY = "2026-11-25T";
    private static final String EVENING_BEFORE = "2026-11-24T17:30";
    private static final String MORNING_AFTER = "2026-11-26T08:00";
    private static final ServiceOffering HOUR = service(60);

    private final GivenDesk desk = deskOf(aWorkshopOf(4).lending(2));

    @Test
    @Tag("APT-5a")
    @Tag("APT-2")
    void theCarAndItsReplacementAreHeldFromBringingToFetching() {
        Place place = place(desk.anotherCar(), "09:00", stay(EVENING_BEFORE, MORNING_AFTER, true))
                .orElseThrow();

        List<String> through = List.of(
                "2026-11-24T17:30-2026-11-25T00:00",
                "2026-11-25T00:00-2026-11-26T00:00",
                "2026-11-26T00:00-2026-11-26T08:00");
        assertThat(held(place.placement(), HoldKind.VEHICLE)).isEqualTo(through);
        assertThat(held(place.placement(), HoldKind.LOAN_CAR)).isEqualTo(through);
        assertThat(held(place.placement(), HoldKind.BAY)).containsExactly(DAY + "09:00-" + DAY + "10:00");
        assertThat(place.placement().dates(desk.zone())).hasSize(3);
        assertThat(desk.local(place.noShowDue()))
                .as("expected the evening before, until closing time")
                .isEqualTo("2026-11-24T18:00");
    }

    @Test
    @Tag("APT-2")
    void noMoreLoanCarsAreOutThanThereAre() {
        booked("09:00", stay(null, null, true));
        booked("09:30", stay(null, null, true));

        assertThat(GivenDesk.code(place(desk.anotherCar(), "09:30", stay(null, null, true))))
                .isEqualTo(AppointmentRefusal.NO_LOAN_CAR);
        assertThat(GivenDesk.code(place(desk.anotherCar(), "08:00", stay(null, DAY + "09:45", true))))
                .isEqualTo(AppointmentRefusal.NO_LOAN_CAR);
        Placement back = booked("10:00", stay(null, null, true));
        assertThat(back.resource(HoldKind.LOAN_CAR)).contains(loanCar(1));
        booked("09:30", Stay.usual());
    }

    @Test
    @Tag("APT-2")
    void aCarHasNoOtherAppointmentWhileItStays() {
        VehicleId car = desk.anotherCar();
        take(place(car, "09:00", stay(EVENING_BEFORE, null, false)));

        Wish evening = new Wish(
                car, WorkPackage.of(HOUR), desk.at("2026-11-24T17:00"), Optional.empty(), Optional.empty(), false);
        assertThat(GivenDesk.code(desk.booking().place(evening, date -> Optional.of(desk.day(date.date())))))
                .isEqualTo(AppointmentRefusal.VEHICLE_TAKEN);
        assertThat(place(car, "10:00", Stay.usual()).isAccepted()).isTrue();
    }

    @Test
    @Tag("APT-5a")
    void aCarIsBroughtAndFetchedWhileTheDealerIsOpenAndNotDuringItsWork() {
        for (String dropOff : List.of("2026-11-24T18:00", "2026-11-25T09:15", "2026-11-17T17:00", "2026-11-23T09:00")) {
            assertThat(GivenDesk.code(place(desk.anotherCar(), "09:00", stay(dropOff, null, false))))
                    .as(dropOff)
                    .isEqualTo(AppointmentRefusal.DROP_OFF_NOT_POSSIBLE);
        }
        for (String pickUp : List.of("2026-11-25T09:45", "2026-11-25T18:15", "2026-12-03T09:00")) {
            assertThat(GivenDesk.code(place(desk.anotherCar(), "09:00", stay(null, pickUp, false))))
                    .as(pickUp)
                    .isEqualTo(AppointmentRefusal.PICK_UP_NOT_POSSIBLE);
        }
        booked("09:00", stay(DAY + "08:00", DAY + "18:00", false));
    }

    @Test
    @Tag("APT-3")
    void whereALoanCarIsWantedOnlyTimesWithOneAreOffered() {
        GivenDesk one = deskOf(aWorkshopOf(2).lending(1).open("08:00-11:00"));
        Wish wish = new Wish(
                one.anotherCar(),
                WorkPackage.of(HOUR),
                one.at(DAY + "08:30"),
                Optional.empty(),
                Optional.empty(),
                false,
                stay(null, null, true));
        one.take(one.booking()
                .place(wish, date -> Optional.of(one.day(date.date())))
                .orElseThrow()
                .placement());
        Wanted wanted = new Wanted(
                WorkPackage.of(HOUR), LocalDate.parse("2026-11-25"), Optional.empty(), Optional.empty(), false, true);

        assertThat(one.search().offers(wanted, List.of(one.day("2026-11-25"))).offers())
                .extracting(offer -> one.local(offer.slot().start()))
                .containsExactly(DAY + "09:30");
    }

    @Test
    @Tag("APT-6a")
    void whoComesAfterTheNoShowKeepsTheLoanCarWhereThereIsOne() {
        VehicleId car = desk.anotherCar();
        Stay stay = stay(EVENING_BEFORE, MORNING_AFTER, true);
        Placement missed = take(place(car, "09:00", stay));
        desk.release(missed);
        ServiceRequest request = new ServiceRequest(
                        car, GivenAppointment.CUSTOMER, List.of("service"), "", Optional.empty(), false)
                .staying(stay);
        WorkPackage work = WorkPackage.of(HOUR);
        DaysAhead days = date -> Optional.of(desk.day(date.date()));

        List<Hold> again = desk.now("2026-11-25T08:30").booking().retake(request, missed, work, days);
        assertThat(again.stream().filter(hold -> hold.kind() == HoldKind.LOAN_CAR))
                .extracting(hold -> desk.local(Tick.startOf(hold.fromTick())))
                .containsExactly(DAY + "09:00", "2026-11-26T00:00");

        desk.now("2026-11-23T10:00");
        booked("09:00", stay(null, null, true));
        booked("09:00", stay(null, null, true));
        assertThat(desk.now("2026-11-25T08:30").booking().retake(request, missed, work, days))
                .isEmpty();
    }

    private Placement booked(String time, Stay stay) {
        return take(place(desk.anotherCar(), time, stay));
    }

    private Placement take(Outcome<Place> outcome) {
        Placement placement = outcome.orElseThrow().placement();
        desk.take(placement);
        return placement;
    }

    private Outcome<Place> place(VehicleId car, String time, Stay stay) {
        Wish wish = new Wish(
                car, WorkPackage.of(HOUR), desk.at(DAY + time), Optional.empty(), Optional.empty(), false, stay);
        return desk.booking().place(wish, date -> Optional.of(desk.day(date.date())));
    }

    private Stay stay(String dropOff, String pickUp, boolean loanCar) {
        return new Stay(
                Optional.ofNullable(dropOff).map(desk::at),
                Optional.ofNullable(pickUp).map(desk::at),
                loanCar);
    }

    private List<String> held(Placement placement, HoldKind kind) {
        return placement.holds().stream()
                .filter(hold -> hold.kind() == kind)
                .map(hold -> desk.local(Tick.startOf(hold.fromTick())) + "-" + desk.local(Tick.startOf(hold.toTick())))
                .toList();
    }
}
