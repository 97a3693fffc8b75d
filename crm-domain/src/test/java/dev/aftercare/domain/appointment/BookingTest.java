package dev.aftercare.domain.appointment;

import static dev.aftercare.domain.appointment.GivenDesk.deskOf;
import static dev.aftercare.domain.appointment.GivenWorkshop.aWorkshop;
import static dev.aftercare.domain.appointment.GivenWorkshop.aWorkshopOf;
import static dev.aftercare.domain.appointment.GivenWorkshop.person;
import static dev.aftercare.domain.appointment.GivenWorkshop.service;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.network.ServiceOffering;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.vehicle.VehicleId;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("APT-2")
class BookingTest {

    private static final ServiceOffering HOUR = service(60);

    @Test
    void anAppointmentHoldsBayTechnicianAndCarForTheWorkAndTheAdvisorForTheReception() {
        GivenDesk desk = deskOf(aWorkshopOf(1));
        VehicleId car = desk.anotherCar();
        Placement nine = booked(desk.bookCar(car, "2026-11-24T09:00", HOUR));
        long from = nine.holds().get(0).fromTick();

        assertThat(nine.holds())
                .containsExactly(
                        new Hold(HoldKind.BAY, GivenWorkshop.bay(1), 0, from, from + 4),
                        new Hold(HoldKind.TECHNICIAN, person(1).value(), 0, from, from + 4),
                        new Hold(HoldKind.ADVISOR, person(2).value(), 0, from, from + 2),
                        new Hold(HoldKind.VEHICLE, car.value(), 0, from, from + 4));
        assertThat(nine.slot().start()).isEqualTo(desk.at("2026-11-24T09:00"));
        assertThat(nine.slot().end()).isEqualTo(desk.at("2026-11-24T10:00"));
        assertThat(nine.policy()).isEqualTo(GivenDesk.POLICY);
        assertThat(nine.isOverbooked()).isFalse();
    }

    @Test
    void theAdvisorIsNeverHeldLongerThanTheWork() {
        Placement quick = deskOf(aWorkshopOf(1)).book("2026-11-24T09:00", service(15));

        assertThat(quick.holds()).allMatch(hold -> hold.toTick() - hold.fromTick() == 1);
    }

    /** Hard case 9. */
    @Test
    void whatOverlapsIsRefusedAndWhatTouchesIsFine() {
        GivenDesk desk = deskOf(aWorkshopOf(1));
        desk.book("2026-11-24T10:00", HOUR);

        assertThat(desk.refused("2026-11-24T10:30", HOUR)).isEqualTo(AppointmentRefusal.SLOT_TAKEN);
        assertThat(desk.refused("2026-11-24T09:30", HOUR)).isEqualTo(AppointmentRefusal.SLOT_TAKEN);
        assertThat(desk.canBook("2026-11-24T11:00", HOUR)).isTrue();
        assertThat(desk.canBook("2026-11-24T09:00", HOUR)).isTrue();
    }

    /** Hard case 10. */
    @Test
    void whereTheBayIsFreeAndTheTechnicianIsNotNothingIsHeld() {
        GivenDesk desk = deskOf(aWorkshop().bay().bay().technician().advisor().advisor());
        desk.book("2026-11-24T10:00", HOUR);
        WorkshopDay before = desk.day("2026-11-24");

        assertThat(desk.refused("2026-11-24T10:00", HOUR)).isEqualTo(AppointmentRefusal.SLOT_TAKEN);
        assertThat(desk.day("2026-11-24")).isEqualTo(before);
    }

    @Test
    void withoutAFreeAdvisorNothingIsHeld() {
        GivenDesk desk =
                deskOf(aWorkshop().bay().bay().technician().technician().advisor());
        desk.book("2026-11-24T10:00", HOUR);

        assertThat(desk.refused("2026-11-24T10:00", HOUR)).isEqualTo(AppointmentRefusal.SLOT_TAKEN);
        assertThat(desk.canBook("2026-11-24T10:30", HOUR)).isTrue();
    }

    /** Hard case 11. */
    @Test
    void twoRequestsForAnyTechnicianGetTwoPeople() {
        GivenDesk desk = deskOf(aWorkshopOf(2));
        Placement first = desk.book("2026-11-24T10:00", HOUR);
        Placement second = desk.book("2026-11-24T10:00", HOUR);

        for (HoldKind kind : GivenDesk.EVERYBODY_HOLDS) {
            assertThat(first.resource(kind)).isPresent().isNotEqualTo(second.resource(kind));
        }
        assertThat(desk.refused("2026-11-24T10:00", HOUR)).isEqualTo(AppointmentRefusal.SLOT_TAKEN);
    }

    @Test
    void somebodyWhoIsTechnicianAndAdvisorIsNotBothAtOnce() {
        GivenDesk alone = deskOf(aWorkshop().bay().allRounder());
        assertThat(alone.offered("2026-11-24", 0, HOUR)).isEmpty();
        assertThat(alone.refused("2026-11-24T10:00", HOUR)).isEqualTo(AppointmentRefusal.OUTSIDE_HOURS);

        GivenDesk two = deskOf(aWorkshop().bay().allRounder().allRounder());
        Placement held = two.book("2026-11-24T10:00", HOUR);
        assertThat(held.resource(HoldKind.TECHNICIAN)).isNotEqualTo(held.resource(HoldKind.ADVISOR));
    }

    @Test
    void theOnlyAdvisorIsLeftToAdvise() {
        GivenDesk desk = deskOf(aWorkshop().bay().allRounder().technician("engine"));
        Placement held = desk.book("2026-11-24T10:00", HOUR);

        assertThat(held.resource(HoldKind.ADVISOR)).contains(person(1).value());
        assertThat(held.resource(HoldKind.TECHNICIAN)).contains(person(2).value());
    }

    @Test
    @Tag("APT-3")
    void aKnownAdvisorWhoIsTheOnlyTechnicianIsNotPromised() {
        GivenDesk desk = deskOf(aWorkshop().bay().allRounder().advisor());

        assertThat(desk.offers("2026-11-24", 0, HOUR, Optional.of(person(1))))
                .extracting(SlotOffer::knownAdvisor)
                .containsOnly(Optional.empty());
        assertThat(desk.bookWith(person(1), "2026-11-24T10:00", HOUR).resource(HoldKind.ADVISOR))
                .contains(person(2).value());
    }

    @Test
    @Tag("APT-3")
    void theKnownAdvisorIsTakenWhereFreeAndAnotherWhereNot() {
        GivenDesk desk = deskOf(aWorkshopOf(3));

        assertThat(desk.bookWith(person(6), "2026-11-24T10:00", HOUR).resource(HoldKind.ADVISOR))
                .contains(person(6).value());
        assertThat(desk.bookWith(person(6), "2026-11-24T10:00", HOUR).resource(HoldKind.ADVISOR))
                .isPresent()
                .isNotEqualTo(Optional.of(person(6).value()));
    }

    @Test
    void onlyWhoHasTheSkillAndOnlyWhereTheEquipmentStands() {
        GivenDesk desk = deskOf(
                aWorkshop().bay().bay("lift").technician().technician("engine").advisor());
        Placement held = desk.book("2026-11-24T10:00", service(60, Set.of("engine"), Set.of("lift")));

        assertThat(held.resource(HoldKind.BAY)).contains(GivenWorkshop.bay(2));
        assertThat(held.resource(HoldKind.TECHNICIAN)).contains(person(2).value());
        assertThat(desk.refused("2026-11-24T10:00", service(60, Set.of("engine"), Set.of())))
                .isEqualTo(AppointmentRefusal.SLOT_TAKEN);
        assertThat(desk.refused("2026-11-24T10:00", service(60, Set.of("paint"), Set.of())))
                .isEqualTo(AppointmentRefusal.OUTSIDE_HOURS);
    }

    @Test
    void plainWorkIsGivenToWhoCanDoLeastElse() {
        GivenDesk desk = deskOf(
                aWorkshop().bay("lift").bay().technician("engine").technician().advisor());
        Placement held = desk.book("2026-11-24T10:00", HOUR);

        assertThat(held.resource(HoldKind.BAY)).contains(GivenWorkshop.bay(2));
        assertThat(held.resource(HoldKind.TECHNICIAN)).contains(person(2).value());
    }

    @Test
    @Tag("APT-4")
    void ofEqualPeopleWhoHasLeastOnThatDayIsTaken() {
        GivenDesk desk = deskOf(aWorkshopOf(2));
        Placement morning = desk.book("2026-11-24T08:00", HOUR);
        Placement later = desk.book("2026-11-24T14:00", HOUR);

        for (HoldKind kind : GivenDesk.EVERYBODY_HOLDS) {
            assertThat(later.resource(kind)).isPresent().isNotEqualTo(morning.resource(kind));
        }
    }

    @Test
    void nothingIsBookedOutsideOpeningHours() {
        GivenDesk desk = deskOf(aWorkshopOf(1).open("08:00-12:00", "13:00-18:00"));

        assertThat(desk.refused("2026-11-24T07:30", HOUR)).isEqualTo(AppointmentRefusal.OUTSIDE_HOURS);
        assertThat(desk.refused("2026-11-24T11:30", HOUR)).isEqualTo(AppointmentRefusal.OUTSIDE_HOURS);
        assertThat(desk.refused("2026-11-24T17:30", HOUR)).isEqualTo(AppointmentRefusal.OUTSIDE_HOURS);
        assertThat(desk.canBook("2026-11-24T11:00", HOUR)).isTrue();
        assertThat(desk.canBook("2026-11-24T17:00", HOUR)).isTrue();
    }

    @Test
    void longWorkLateInTheEveningIsRefusedLikeAnyOther() {
        GivenDesk desk = deskOf(aWorkshopOf(1).open("00:00-24:00"));

        assertThat(desk.refused("2026-11-24T23:00", service(720))).isEqualTo(AppointmentRefusal.OUTSIDE_HOURS);
        assertThat(desk.refusedOverbooking("2026-11-24T23:00", service(720)))
                .isEqualTo(AppointmentRefusal.OUTSIDE_HOURS);
    }

    @Test
    void nothingIsBookedOutsideAShiftOrAfterSomebodyLeft() {
        GivenDesk desk = deskOf(aWorkshop()
                .bay()
                .technician()
                .workingAt("09:00-17:00")
                .until("2026-11-24")
                .advisor()
                .workingAt("08:00-12:00"));

        assertThat(desk.refused("2026-11-24T08:30", HOUR)).isEqualTo(AppointmentRefusal.OUTSIDE_HOURS);
        assertThat(desk.refused("2026-11-24T12:00", HOUR)).isEqualTo(AppointmentRefusal.OUTSIDE_HOURS);
        assertThat(desk.canBook("2026-11-24T09:00", HOUR)).isTrue();
        assertThat(desk.canBook("2026-11-24T11:30", HOUR)).isTrue();
        assertThat(desk.refused("2026-11-25T09:00", HOUR)).isEqualTo(AppointmentRefusal.OUTSIDE_HOURS);
    }

    @Test
    @Tag("APT-3")
    void aStartOffTheStepIsRefused() {
        GivenDesk desk = deskOf(aWorkshopOf(1));

        assertThat(desk.refused("2026-11-24T09:15", HOUR)).isEqualTo(AppointmentRefusal.OFF_STEP);
        assertThat(desk.refused("2026-11-24T09:07", HOUR)).isEqualTo(AppointmentRefusal.OFF_STEP);
        assertThat(desk.refused("2026-11-24T09:00:00.000001", HOUR)).isEqualTo(AppointmentRefusal.OFF_STEP);
        assertThat(desk.stepOf(15).canBook("2026-11-24T09:15", HOUR)).isTrue();
        assertThat(desk.stepOf(60).refused("2026-11-24T09:30", HOUR)).isEqualTo(AppointmentRefusal.OFF_STEP);
    }

    @Test
    @Tag("APT-1")
    void thePastIsRefused() {
        GivenDesk desk = deskOf(aWorkshopOf(1)).now("2026-11-24T09:00");

        assertThat(desk.canBook("2026-11-24T09:00", HOUR)).isTrue();
        assertThat(desk.refused("2026-11-24T08:30", HOUR)).isEqualTo(AppointmentRefusal.IN_THE_PAST);
        assertThat(desk.refused("2026-11-23T09:00", HOUR)).isEqualTo(AppointmentRefusal.IN_THE_PAST);
    }

    @Test
    @Tag("APT-1")
    void theSameCalendarDayIsForTheDeskOnly() {
        GivenDesk desk = deskOf(aWorkshopOf(1)).now("2026-11-23T23:59");
        assertThat(desk.online().canBook("2026-11-24T08:00", HOUR)).isTrue();

        desk.now("2026-11-24T00:00");
        assertThat(desk.refused("2026-11-24T08:00", HOUR)).isEqualTo(AppointmentRefusal.SAME_DAY);
        assertThat(deskOf(aWorkshopOf(1)).now("2026-11-24T00:00").canBook("2026-11-24T08:00", HOUR))
                .isTrue();
    }

    @Test
    @Tag("APT-1")
    void theHorizonIsIncluded() {
        GivenDesk desk = deskOf(aWorkshopOf(1)).policy(new AppointmentPolicy(30, 2, 0, 30, 15, 60, LocalTime.NOON));

        assertThat(desk.canBook("2026-11-25T17:00", HOUR)).isTrue();
        assertThat(desk.refused("2026-11-26T08:00", HOUR)).isEqualTo(AppointmentRefusal.BEYOND_HORIZON);
    }

    /** Hard case 13. */
    @Test
    @Tag("APT-7")
    void whatIsCancelledCanBeBookedAgain() {
        GivenDesk desk = deskOf(aWorkshopOf(1));
        VehicleId car = desk.anotherCar();
        Placement nine = booked(desk.bookCar(car, "2026-11-24T09:00", HOUR));
        desk.release(nine);

        assertThat(desk.day("2026-11-24").taken()).isEmpty();
        assertThat(booked(desk.bookCar(car, "2026-11-24T09:00", HOUR))).isEqualTo(nine);
    }

    @Test
    @Tag("APT-6a")
    void whoComesAfterTheNoShowHasTheOldTimeAgainWhereAllOfItIsFree() {
        GivenDesk desk = deskOf(aWorkshopOf(1));
        VehicleId car = desk.anotherCar();
        Placement nine = booked(desk.bookCar(car, "2026-11-24T09:00", HOUR));
        desk.release(nine);

        assertThat(desk.booking()
                        .retake(
                                GivenAppointment.requestOf(car),
                                nine,
                                WorkPackage.of(HOUR),
                                DaysAhead.of(List.of(desk.day("2026-11-24")))))
                .isEqualTo(nine.holds());

        desk.book("2026-11-24T09:30", HOUR);
        assertThat(desk.booking()
                        .retake(
                                GivenAppointment.requestOf(car),
                                nine,
                                WorkPackage.of(HOUR),
                                DaysAhead.of(List.of(desk.day("2026-11-24")))))
                .isEmpty();
    }

    private static Placement booked(Outcome<Booking.Place> outcome) {
        return outcome.orElseThrow().placement();
    }
}
