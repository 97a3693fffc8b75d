package dev.aftercare.domain.appointment;

import static dev.aftercare.domain.appointment.GivenDesk.deskOf;
import static dev.aftercare.domain.appointment.GivenWorkshop.aWorkshop;
import static dev.aftercare.domain.appointment.GivenWorkshop.bay;
import static dev.aftercare.domain.appointment.GivenWorkshop.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.appointment.Booking.Wish;
import dev.aftercare.domain.appointment.SlotSearch.Wanted;
import dev.aftercare.domain.network.ServiceOffering;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.time.Tick;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Several services that share a car, one after the other (APT-2). */
class SeveralServicesTest {

    private static final String DAY = "2026-11-24";
    private static final ServiceOffering ENGINE = named("engine", 60, Set.of("engine"), Set.of("lift"));
    private static final ServiceOffering WASH = named("wash", 30, Set.of(), Set.of("water"));
    private static final ServiceOffering CHECK = named("check", 30, Set.of(), Set.of());

    @Test
    @Tag("APT-2")
    void eachServiceHoldsABayAndATechnicianWhoCanDoItInItsTurn() {
        GivenDesk desk = deskOf(aWorkshop()
                .bay("lift")
                .bay("water")
                .technician("engine")
                .technician()
                .advisor());

        Placement placement = booked(place(desk, "09:00", ENGINE, WASH));

        assertThat(placement.slot().duration().toMinutes()).isEqualTo(90);
        assertThat(placement.jobs()).extracting(Job::service).containsExactly("engine", "wash");
        assertThat(times(desk, placement))
                .containsExactlyInAnyOrder(
                        "BAY " + bay(1) + " 09:00-10:00",
                        "TECHNICIAN " + person(1) + " 09:00-10:00",
                        "BAY " + bay(2) + " 10:00-10:30",
                        "TECHNICIAN " + person(1) + " 10:00-10:30",
                        "ADVISOR " + person(3) + " 09:00-09:30");
        assertThat(placement.jobOf(placement.holds().get(0))).isZero();
        assertThat(placement.jobOf(placement.holds().get(2))).isEqualTo(1);
    }

    @Test
    @Tag("APT-2")
    void aCarStaysInItsBayWhereTheNextServiceCanBeDoneThere() {
        GivenDesk desk =
                deskOf(aWorkshop().bay().bay("lift").technician("engine").advisor());

        Placement placement = booked(place(desk, "09:00", ENGINE, CHECK));

        assertThat(placement.holds().stream()
                        .filter(hold -> hold.kind() == HoldKind.BAY)
                        .map(Hold::resource))
                .containsExactly(bay(2), bay(2));
    }

    @Test
    @Tag("APT-2")
    void whoReceivesTheCarMayDoALaterService() {
        GivenDesk desk = deskOf(aWorkshop()
                .bay("lift")
                .bay("water")
                .bay()
                .technician("engine")
                .allRounder()
                .advisor());
        desk.bookWith(person(3), DAY + "T10:30", ENGINE);

        Placement placement = booked(place(desk, "09:30", ENGINE, WASH));

        assertThat(times(desk, placement))
                .contains(
                        "ADVISOR " + person(2) + " 09:30-10:00",
                        "TECHNICIAN " + person(1) + " 09:30-10:30",
                        "TECHNICIAN " + person(2) + " 10:30-11:00");
    }

    @Test
    @Tag("HC-10")
    @Tag("APT-2")
    void nothingIsHeldWhereOneOfTheServicesCannotBeHad() {
        GivenDesk desk = deskOf(aWorkshop()
                .bay("lift")
                .bay("water")
                .technician("engine")
                .technician()
                .advisor()
                .advisor());
        booked(place(desk, "10:00", WASH));
        WorkshopDay before = desk.day(DAY);

        assertThat(GivenDesk.code(place(desk, "09:00", ENGINE, WASH))).isEqualTo(AppointmentRefusal.SLOT_TAKEN);
        assertThat(desk.day(DAY)).isEqualTo(before);
        booked(place(desk, "09:30", ENGINE, WASH));
    }

    @Test
    @Tag("APT-3")
    void offersLeaveTimeForAllOfIt() {
        GivenDesk desk = deskOf(
                aWorkshop().open("09:00-11:00").bay().technician("engine").advisor());
        Wanted wanted = new Wanted(
                new WorkPackage(List.of(CHECK, CHECK, CHECK)),
                LocalDate.parse(DAY),
                Optional.empty(),
                Optional.empty(),
                false);

        assertThat(desk.search().offers(wanted, List.of(desk.day(DAY))).offers())
                .extracting(offer -> desk.local(offer.slot().start()) + " "
                        + offer.slot().duration().toMinutes())
                .containsExactly(DAY + "T09:00 90");
        assertThat(GivenDesk.code(place(desk, "10:00", CHECK, CHECK, CHECK)))
                .isEqualTo(AppointmentRefusal.OUTSIDE_HOURS);
    }

    @Test
    @Tag("APT-4")
    void roomIsMadeForAllServicesAmongOthersOfSeveralServices() {
        GivenDesk desk = deskOf(aWorkshop()
                .bay("lift")
                .bay("lift")
                .technician("engine")
                .technician("engine")
                .advisor()
                .advisor()
                .advisor());
        Placement early = booked(place(desk, "09:00", CHECK, CHECK));
        Placement late = booked(place(desk, "10:00", CHECK, CHECK));
        UUID otherBay = early.resource(HoldKind.BAY).orElseThrow().equals(bay(1)) ? bay(2) : bay(1);
        Placement apart = moveTo(desk, late, otherBay);
        List<Assigned> others = List.of(assigned(1, early), assigned(2, apart));
        Wish wish =
                wish(desk, "09:30", named("brakes", 45, Set.of(), Set.of()), named("lights", 15, Set.of(), Set.of()));

        assertThat(GivenDesk.code(desk.booking().place(wish, desk.day(DAY)))).isEqualTo(AppointmentRefusal.SLOT_TAKEN);
        Booking.Room room = desk.booking().makeRoom(wish, desk.day(DAY), others).orElseThrow();

        WorkshopDay day = desk.day(DAY).releasing(early.holds()).releasing(apart.holds());
        Set<UUID> changed = Set.copyOf(room.reassigned().stream()
                .map(each -> each.appointment().value())
                .toList());
        for (Assigned other : others) {
            if (!changed.contains(other.appointment().value())) {
                day = day.taking(other.holds());
            }
        }
        for (Assigned other : room.reassigned()) {
            day = day.taking(other.holds()); // throws where a place would be taken twice
        }
        assertThat(day.isFree(room.place().placement().holds())).isTrue();
        assertThat(room.place().placement().jobs()).hasSize(2);
    }

    /** The appointment in another bay and with the other technician, so that room must be made to put one between the two. */
    private static Placement moveTo(GivenDesk desk, Placement placement, UUID bay) {
        desk.release(placement);
        UUID technician = placement
                        .resource(HoldKind.TECHNICIAN)
                        .orElseThrow()
                        .equals(person(1).value())
                ? person(2).value()
                : person(1).value();
        Placement moved = placement.holding(placement.holds().stream()
                .map(hold -> switch (hold.kind()) {
                    case BAY -> hold.by(bay);
                    case TECHNICIAN -> hold.by(technician);
                    default -> hold;
                })
                .toList());
        desk.take(moved);
        return moved;
    }

    private static Assigned assigned(int number, Placement placement) {
        return new Assigned(
                new AppointmentId(new UUID(12, number)),
                new WorkPackage(List.of(CHECK, CHECK)),
                placement.jobs(),
                placement.holds());
    }

    private static Outcome<Booking.Place> place(GivenDesk desk, String time, ServiceOffering... services) {
        Outcome<Booking.Place> outcome = desk.booking().place(wish(desk, time, services), desk.day(DAY));
        outcome.<Boolean>fold(
                place -> {
                    desk.take(place.placement());
                    return true;
                },
                refusal -> false);
        return outcome;
    }

    private static Wish wish(GivenDesk desk, String time, ServiceOffering... services) {
        Instant start = desk.at(DAY + "T" + time);
        return new Wish(
                desk.anotherCar(),
                new WorkPackage(List.of(services)),
                start,
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private static Placement booked(Outcome<Booking.Place> outcome) {
        return outcome.orElseThrow().placement();
    }

    private static List<String> times(GivenDesk desk, Placement placement) {
        return placement.holds().stream()
                .filter(hold -> hold.kind() != HoldKind.VEHICLE)
                .map(hold -> hold.kind() + " " + hold.resource() + " " + time(desk, hold.fromTick()) + "-"
                        + time(desk, hold.toTick()))
                .toList();
    }

    private static String time(GivenDesk desk, long tick) {
        return desk.local(Tick.startOf(tick)).substring(11);
    }

    private static ServiceOffering named(String code, int minutes, Set<String> skills, Set<String> equipment) {
        return new ServiceOffering(code, code, minutes, skills, equipment);
    }
}
