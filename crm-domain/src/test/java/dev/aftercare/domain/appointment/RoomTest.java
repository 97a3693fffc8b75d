package dev.aftercare.domain.appointment;

import static dev.aftercare.domain.appointment.GivenDesk.deskOf;
import static dev.aftercare.domain.appointment.GivenWorkshop.aWorkshop;
import static dev.aftercare.domain.appointment.GivenWorkshop.bay;
import static dev.aftercare.domain.appointment.GivenWorkshop.service;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.appointment.Booking.Room;
import dev.aftercare.domain.appointment.SlotOffer.OfferReason;
import dev.aftercare.domain.appointment.SlotSearch.Wanted;
import dev.aftercare.domain.network.ServiceOffering;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two bays that are alike, with two technicians and two advisors, open 08:00-12:00. */
@Tag("APT-4")
class RoomTest {

    private static final String DAY = "2026-11-24";
    private static final ServiceOffering ALL_DAY = service(240);

    private final List<Assigned> others = new ArrayList<>();

    private static GivenDesk twoBays() {
        return deskOf(aWorkshop()
                .bay()
                .bay()
                .technician()
                .technician()
                .advisor()
                .advisor()
                .open("08:00-12:00"));
    }

    /** One bay is taken until ten, the other from ten on: nothing that takes all day fits, until both share a bay. */
    private GivenDesk withHalfOfEachTaken() {
        GivenDesk desk = twoBays();
        Placement early = held(desk, "08:00", 120);
        Placement late = held(desk, "10:00", 120);
        assertThat(late.resource(HoldKind.BAY)).isNotEqualTo(early.resource(HoldKind.BAY));
        return desk;
    }

    private Placement held(GivenDesk desk, String time, int minutes) {
        ServiceOffering service = service(minutes);
        Placement placement = desk.book(DAY + "T" + time, service);
        others.add(new Assigned(new AppointmentId(new UUID(20, others.size())), service, placement.holds()));
        return placement;
    }

    private static Booking.Wish wish(GivenDesk desk, String time, ServiceOffering service) {
        return new Booking.Wish(
                desk.anotherCar(), service, desk.at(DAY + "T" + time), Optional.empty(), Optional.empty());
    }

    private Optional<Room> room(GivenDesk desk, String time, ServiceOffering service) {
        Booking.Wish wish = wish(desk, time, service);
        WorkshopDay day = desk.day(DAY);
        assertThat(GivenDesk.code(desk.booking().place(wish, day))).isEqualTo(AppointmentRefusal.SLOT_TAKEN);
        return desk.booking().mayMakeRoom(wish, day) ? desk.booking().makeRoom(wish, day, others) : Optional.empty();
    }

    @Test
    @Tag("HC-11")
    void anotherGetsTheOtherBayWhereThatMakesRoom() {
        GivenDesk desk = withHalfOfEachTaken();
        Room room = room(desk, "08:00", ALL_DAY).orElseThrow();

        assertThat(room.reassigned()).isNotEmpty();
        room.reassigned()
                .forEach(changed -> assertThat(times(changed.holds()))
                        .isEqualTo(times(before(changed).holds())));
    }

    @Test
    void whatCannotBeChangedStaysAndTheTimeIsRefused() {
        GivenDesk desk = withHalfOfEachTaken();
        others.clear();

        assertThat(room(desk, "08:00", ALL_DAY)).isEmpty();
    }

    @Test
    void whereAllBaysAreTakenNoAppointmentIsLookedAt() {
        GivenDesk desk = twoBays();
        held(desk, "08:00", 60);
        held(desk, "08:00", 60);

        assertThat(desk.booking().mayMakeRoom(wish(desk, "08:30", service(120)), desk.day(DAY)))
                .isFalse();
    }

    @Test
    @Tag("APT-2")
    void nobodyGetsWorkThatTheyCannotDo() {
        GivenDesk desk = deskOf(aWorkshop()
                .bay("lift")
                .bay()
                .technician()
                .technician()
                .advisor()
                .advisor()
                .open("08:00-12:00"));
        ServiceOffering onTheLift = service(60, Set.of(), Set.of("lift"));
        Placement lifted = desk.book(DAY + "T08:00", onTheLift);
        others.add(new Assigned(new AppointmentId(new UUID(20, 1)), onTheLift, lifted.holds()));

        assertThat(lifted.resource(HoldKind.BAY)).contains(bay(1));
        assertThat(room(desk, "08:00", onTheLift)).isEmpty();
    }

    @Test
    @Tag("APT-2")
    void whoCanDoLessTakesOverWhatTheyCanSoThatTheSkilledOneIsFree() {
        GivenDesk desk = deskOf(aWorkshop()
                .bay()
                .bay()
                .technician("engine")
                .technician()
                .workingAt("08:00-10:00")
                .advisor()
                .advisor()
                .open("08:00-12:00"));
        Placement given = held(desk, "08:00", 60);
        Placement simple = held(desk, "08:00", 60);
        assertThat(simple.resource(HoldKind.TECHNICIAN))
                .contains(GivenWorkshop.person(1).value());
        desk.release(given);
        others.remove(0);

        ServiceOffering engine = service(60, Set.of("engine"), Set.of());
        Room room = room(desk, "08:00", engine).orElseThrow();

        assertThat(room.place().placement().resource(HoldKind.TECHNICIAN))
                .contains(GivenWorkshop.person(1).value());
        assertThat(room.reassigned())
                .singleElement()
                .satisfies(changed -> assertThat(changed.holds())
                        .filteredOn(hold -> hold.kind() == HoldKind.TECHNICIAN)
                        .extracting(Hold::resource)
                        .containsExactly(GivenWorkshop.person(2).value()));
    }

    @Test
    void thePolicyMayForbidIt() {
        GivenDesk desk = withHalfOfEachTaken();
        desk.policy(desk.policy().filledBy(new Filling(0, 6, 0)));

        assertThat(room(desk, "08:00", ALL_DAY)).isEmpty();
    }

    /** The only one who could take over the other's work receives the new customer then. */
    @Test
    @Tag("APT-2")
    void whoReceivesTheCustomerTakesOverNoWorkMeanwhile() {
        GivenWorkshop workshop =
                aWorkshop().bay().bay().technician("engine").allRounder().advisor();
        assertThat(roomBesidePlainWork(workshop.open("08:00-12:00"))).isEmpty();
        assertThat(roomBesidePlainWork(workshop.advisor())).isPresent();
    }

    /** Room for an engine at nine, where the first technician has plain work of the third person's customer. */
    private Optional<Room> roomBesidePlainWork(GivenWorkshop workshop) {
        GivenDesk desk = deskOf(workshop);
        long nine = desk.day(DAY).date().tickAt(36);
        List<Hold> holds = List.of(
                new Hold(HoldKind.BAY, bay(1), 0, nine, nine + 4),
                new Hold(HoldKind.TECHNICIAN, GivenWorkshop.person(1).value(), 0, nine, nine + 4),
                new Hold(HoldKind.ADVISOR, GivenWorkshop.person(3).value(), 0, nine, nine + 2));
        WorkshopDay day = desk.day(DAY).taking(holds);
        Booking.Wish wish = wish(desk, "09:00", service(60, Set.of("engine"), Set.of()));
        assertThat(desk.booking().mayMakeRoom(wish, day)).isTrue();
        return desk.booking()
                .makeRoom(wish, day, List.of(new Assigned(new AppointmentId(new UUID(20, 1)), service(60), holds)));
    }

    @Test
    void aBayAndATechnicianAreTwoChangesWhoeversTheyAre() {
        GivenDesk desk = withHalfOfEachTaken();
        desk.policy(desk.policy().filledBy(new Filling(0, 6, 1)));
        assertThat(room(desk, "08:00", ALL_DAY)).isEmpty();

        desk.policy(desk.policy().filledBy(new Filling(0, 6, 2)));
        assertThat(room(desk, "08:00", ALL_DAY).orElseThrow().reassigned().stream()
                        .flatMap(changed -> changed.holds().stream()
                                .filter(hold -> !before(changed).holds().contains(hold)))
                        .map(Hold::kind))
                .containsExactlyInAnyOrder(HoldKind.BAY, HoldKind.TECHNICIAN);
    }

    @Test
    void theSearchGivesUpWhenTheTriesOfTheWholeQuestionAreUsedUp() {
        GivenDesk desk = withHalfOfEachTaken();
        DaySearch search = new DaySearch(desk.plan(), desk.day(DAY), WorkPackage.of(ALL_DAY), desk.policy());
        int eight = desk.day(DAY).date().offsetFrom(LocalTime.of(8, 0));
        Tries tries = new Tries();
        assertThat(new Shuffle(search, others, tries).at(eight, Optional.empty()))
                .isPresent();

        int left = 0;
        while (tries.use()) {
            left++;
        }
        assertThat(left).isBetween(Tries.MOST - 50, Tries.MOST - 4);
        assertThat(new Shuffle(search, others, tries).at(eight, Optional.empty()))
                .isEmpty();
    }

    @Test
    @Tag("APT-3")
    void whereAHalfIsFullATimeForWhichRoomIsMadeIsOfferedOnTheWishedDay() {
        GivenDesk desk = withHalfOfEachTaken();
        Wanted wanted = new Wanted(ALL_DAY, LocalDate.parse(DAY), Optional.empty(), Optional.empty());
        List<WorkshopDay> days = List.of(desk.day(DAY), desk.day("2026-11-25"));
        SlotOffers without = desk.search().offers(wanted, days);

        assertThat(without.offers()).extracting(SlotOffer::date).containsExactly(LocalDate.parse("2026-11-25"));
        SlotOffer offer =
                desk.search().offers(wanted, days, () -> others).offers().get(0);
        assertThat(offer.date()).isEqualTo(LocalDate.parse(DAY));
        assertThat(offer.why().reasons()).containsExactly(OfferReason.WISHED_DAY, OfferReason.ROOM_MADE);
        assertThat(room(desk, desk.local(offer.slot().start()).substring(11), ALL_DAY))
                .isPresent();
    }

    private Assigned before(Assigned changed) {
        return others.stream()
                .filter(other -> other.appointment().equals(changed.appointment()))
                .findFirst()
                .orElseThrow();
    }

    private static List<List<Object>> times(List<Hold> holds) {
        return holds.stream()
                .map(hold -> List.<Object>of(hold.kind(), hold.lane(), hold.fromTick(), hold.toTick()))
                .toList();
    }
}
