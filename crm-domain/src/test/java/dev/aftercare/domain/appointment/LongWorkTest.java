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
import dev.aftercare.domain.time.BusinessHours;
import dev.aftercare.domain.time.DayHours;
import dev.aftercare.domain.time.Tick;
import dev.aftercare.domain.time.TickSet;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.vehicle.VehicleId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Work that goes on over several days: the bay through the nights, the technician in shifts (hard case 15). */
class LongWorkTest {

    private static final String TUESDAY = "2026-11-24T";
    private static final ServiceOffering BODY = overDays("body", 20 * 60, Set.of("body"), Set.of("frame"));
    private static final ServiceOffering WASH = new ServiceOffering("wash", "Wash", 60, Set.of(), Set.of("water"));
    private static final BusinessHours WEEKDAYS = BusinessHours.weekdays(DayHours.of("08:00-12:00", "13:00-18:00"));

    private final GivenDesk desk = deskOf(bodyShop());

    private static GivenWorkshop bodyShop() {
        return aWorkshop()
                .open(WEEKDAYS)
                .bay("frame")
                .bay("water")
                .technician("body")
                .workingAt("08:00-17:00")
                .advisor()
                .advisor();
    }

    @Test
    @Tag("HC-15")
    @Tag("APT-2")
    void theBayIsHeldThroughTheNightsAndTheTechnicianOnlyInShifts() {
        Placement placement = booked(TUESDAY + "14:00", BODY);

        assertThat(held(placement, HoldKind.TECHNICIAN))
                .containsExactly(
                        "24T14:00-24T17:00",
                        "25T08:00-25T12:00",
                        "25T13:00-25T17:00",
                        "26T08:00-26T12:00",
                        "26T13:00-26T17:00",
                        "27T08:00-27T09:00");
        assertThat(held(placement, HoldKind.BAY))
                .containsExactly("24T14:00-25T00:00", "25T00:00-26T00:00", "26T00:00-27T00:00", "27T00:00-27T09:00");
        assertThat(held(placement, HoldKind.VEHICLE)).isEqualTo(held(placement, HoldKind.BAY));
        assertThat(held(placement, HoldKind.ADVISOR)).containsExactly("24T14:00-24T14:30");
        assertThat(desk.local(placement.slot().end())).isEqualTo("2026-11-27T09:00");
        assertThat(placement.dates(desk.zone())).hasSize(4);
    }

    @Test
    @Tag("HC-15")
    void itGoesOnAfterTheWeekendAndTheBayStaysTaken() {
        Placement placement = booked("2026-11-27T13:00", BODY);

        assertThat(held(placement, HoldKind.TECHNICIAN))
                .containsExactly(
                        "27T13:00-27T17:00",
                        "30T08:00-30T12:00",
                        "30T13:00-30T17:00",
                        "01T08:00-01T12:00",
                        "01T13:00-01T17:00");
        assertThat(desk.day("2026-11-28").taken(bay(1)))
                .isEqualTo(desk.day("2026-11-28").date().ticks());
    }

    @Test
    @Tag("HC-14")
    @Tag("HC-15")
    void aNightWithAChangeOfTheClockIsHeldWholeAndNoWorkIsLost() {
        GivenDesk berlin = deskOf(aWorkshop()
                        .in("Europe/Berlin")
                        .open("08:00-18:00")
                        .bay("frame")
                        .technician("body")
                        .advisor())
                .now("2026-10-20T10:00");
        Placement placement =
                place(berlin, "2026-10-24T14:00", BODY).orElseThrow().placement();

        assertThat(placement.holds().stream()
                        .filter(hold -> hold.kind() == HoldKind.BAY)
                        .map(hold -> hold.toTick() - hold.fromTick()))
                .containsExactly(40L, 100L, 56L);
        assertThat(placement.holds().stream()
                        .filter(hold -> hold.kind() == HoldKind.TECHNICIAN)
                        .mapToLong(hold -> hold.toTick() - hold.fromTick())
                        .sum())
                .isEqualTo(BODY.ticks());
        assertThat(berlin.local(placement.slot().end())).isEqualTo("2026-10-26T14:00");
    }

    @Test
    @Tag("APT-2")
    void itIsRefusedWhereTheTechnicianOrTheBayIsTakenOnALaterDay() {
        Placement other = booked("2026-11-26T13:00", overDays("paint", 60, Set.of("body"), Set.of()));

        assertThat(GivenDesk.code(place(desk, TUESDAY + "14:00", BODY))).isEqualTo(AppointmentRefusal.SLOT_TAKEN);

        desk.release(other);
        desk.take(other.holding(List.of(new Hold(
                HoldKind.BAY, bay(1), 0, Tick.of(desk.at("2026-11-26T03:00")), Tick.of(desk.at("2026-11-26T03:15"))))));
        assertThat(GivenDesk.code(place(desk, TUESDAY + "14:00", BODY))).isEqualTo(AppointmentRefusal.SLOT_TAKEN);
    }

    @Test
    @Tag("HC-13")
    void allOfItIsFreeAgainAfterACancellation() {
        Placement placement = booked(TUESDAY + "14:00", BODY);
        desk.release(placement);

        for (ZonedDate date : placement.dates(desk.zone())) {
            assertThat(desk.day(date.date()).taken()).isEmpty();
        }
    }

    @Test
    @Tag("APT-2")
    void theNextServiceBeginsAsSoonAsSomebodyCanDoIt() {
        Placement placement = booked(TUESDAY + "14:00", BODY, WASH);

        assertThat(held(placement, HoldKind.BAY)).endsWith("27T00:00-27T09:00", "27T09:00-27T10:00");
        assertThat(placement.jobs()).extracting(Job::service).containsExactly("body", "wash");

        desk.release(placement);
        ServiceOffering untilClosing = overDays("body", 19 * 60, Set.of("body"), Set.of("frame"));
        Placement overNight = booked(TUESDAY + "14:00", untilClosing, WASH);
        assertThat(held(overNight, HoldKind.BAY)).endsWith("26T00:00-26T17:00", "27T08:00-27T09:00");
        assertThat(held(overNight, HoldKind.VEHICLE)).endsWith("27T00:00-27T09:00");
    }

    @Test
    @Tag("APT-2")
    void twoCarsAreNotInOneBayByNight() {
        GivenDesk two = deskOf(bodyShop().technician());
        ServiceOffering frame = overDays("frame", 120, Set.of(), Set.of("frame"));
        place(two, TUESDAY + "17:00", frame).orElseThrow();

        assertThat(GivenDesk.code(place(two, TUESDAY + "16:00", frame))).isEqualTo(AppointmentRefusal.SLOT_TAKEN);
        assertThat(place(two, "2026-11-25T09:00", frame).isAccepted()).isTrue();
    }

    @Test
    @Tag("APT-4")
    void theShareForWalkInsIsLeftOnEachOfItsDays() {
        GivenDesk sharing = deskOf(bodyShop()).walkInShare(60);

        assertThat(GivenDesk.code(place(sharing, TUESDAY + "14:00", BODY)))
                .isEqualTo(AppointmentRefusal.KEPT_FOR_WALK_INS);
        assertThat(place(deskOf(bodyShop()).walkInShare(40), TUESDAY + "14:00", BODY)
                        .isAccepted())
                .isTrue();
    }

    @Test
    @Tag("APT-2")
    void aboveTheCapacityEachDayHasItsLane() {
        Placement first = booked(TUESDAY + "14:00", BODY);
        Wish wish = wish(desk, "2026-11-25T09:00", Optional.of("the insurer presses"), BODY);
        Placement above = desk.booking()
                .place(wish, date -> Optional.of(desk.day(date.date())))
                .orElseThrow()
                .placement();

        assertThat(above.isOverbooked()).isTrue();
        assertThat(above.holds().stream()
                        .filter(hold -> hold.kind() == HoldKind.BAY || hold.kind() == HoldKind.TECHNICIAN)
                        .map(Hold::lane)
                        .distinct())
                .containsExactly(1);
        assertThat(above.resource(HoldKind.BAY)).isEqualTo(first.resource(HoldKind.BAY));
        desk.take(above); // throws where a place would be taken twice
    }

    @Test
    @Tag("APT-3")
    void offersBeginWhereAllOfItCanBeHadAndSayWhenItEnds() {
        booked("2026-11-26T08:00", overDays("paint", 9 * 60, Set.of("body"), Set.of()));
        Wanted wanted = new Wanted(
                WorkPackage.of(overDays("body", 8 * 60, Set.of("body"), Set.of("frame"))),
                LocalDate.parse("2026-11-25"),
                Optional.empty(),
                Optional.empty(),
                false);
        List<WorkshopDay> days = LocalDate.parse("2026-11-24")
                .datesUntil(LocalDate.parse("2026-12-05"))
                .map(desk::day)
                .toList();

        assertThat(desk.search().offers(wanted, days).offers())
                .extracting(offer -> desk.local(offer.slot().start()) + " "
                        + desk.local(offer.slot().end()))
                .containsExactly("2026-11-24T13:00 2026-11-25T12:00", "2026-11-25T08:00 2026-11-25T17:00");
    }

    @Test
    @Tag("APT-2")
    void whoIsDoneFirstDoesIt() {
        GivenDesk two = deskOf(bodyShop().technician("body", "paint"));
        Placement placement = place(two, TUESDAY + "14:00", BODY).orElseThrow().placement();

        assertThat(placement.resource(HoldKind.TECHNICIAN))
                .as("who can do more, and works until six")
                .contains(person(4).value());
        assertThat(two.local(placement.slot().end())).isEqualTo("2026-11-26T16:00");
    }

    @Test
    @Tag("APT-2")
    void whereTheNextServiceCannotFollowAnotherTechnicianIsTried() {
        GivenDesk two = deskOf(bodyShop().technician("body", "paint").technician("polish"));
        ServiceOffering polish = new ServiceOffering("polish", "Polish", 9 * 60, Set.of("polish"), Set.of());
        place(two, "2026-11-27T08:00", overDays("other", 4 * 60, Set.of("polish"), Set.of()))
                .orElseThrow();
        place(two, "2026-11-30T08:00", overDays("other", 4 * 60, Set.of("polish"), Set.of()))
                .orElseThrow();

        assertThat(GivenDesk.code(place(two, TUESDAY + "14:00", BODY, polish)))
                .as("nine hours in one go nobody has")
                .isEqualTo(AppointmentRefusal.OUTSIDE_HOURS);
        Placement placement = place(
                        two, TUESDAY + "14:00", BODY, overDays("polish", 5 * 60, Set.of("polish"), Set.of()))
                .orElseThrow()
                .placement();
        assertThat(two.local(placement.slot().end())).isEqualTo("2026-11-27T18:00");
    }

    @Test
    @Tag("APT-4")
    void theShareIsThatOfAllServicesOfADayTogether() {
        GivenDesk one = deskOf(
                        aWorkshop().open("08:00-12:00").bay().technician().advisor())
                .walkInShare(30);
        ServiceOffering half = overDays("half", 120, Set.of(), Set.of());

        assertThat(GivenDesk.code(place(one, TUESDAY + "08:00", half, half)))
                .isEqualTo(AppointmentRefusal.KEPT_FOR_WALK_INS);
        assertThat(place(one, TUESDAY + "08:00", half).isAccepted()).isTrue();
    }

    @Test
    @Tag("APT-4")
    void workThatBeginsTodayMayHaveAllOfTomorrow() {
        GivenDesk one = deskOf(
                        aWorkshop().open("08:00-18:00").bay().technician().advisor())
                .walkInShare(20)
                .now("2026-11-24T07:00");
        ServiceOffering long15 = overDays("long", 15 * 60, Set.of(), Set.of());

        assertThat(GivenDesk.code(place(one, "2026-11-25T13:00", long15)))
                .isEqualTo(AppointmentRefusal.KEPT_FOR_WALK_INS);
        assertThat(place(one, TUESDAY + "13:00", long15).isAccepted()).isTrue();
    }

    @Test
    @Tag("APT-2")
    void aCarThatIsTakenOnALaterDayIsToldSoWhenItIsOverbookedToo() {
        GivenDesk two = deskOf(bodyShop().technician());
        place(two, TUESDAY + "14:00", BODY).orElseThrow();
        VehicleId car = two.anotherCar();
        two.bookCar(car, "2026-11-26T10:00", new ServiceOffering("check", "Check", 30, Set.of(), Set.of()))
                .orElseThrow();
        Wish wish = new Wish(
                car,
                WorkPackage.of(BODY),
                two.at(TUESDAY + "14:30"),
                Optional.empty(),
                Optional.of("the insurer presses"),
                false);

        assertThat(GivenDesk.code(two.booking().place(wish, date -> Optional.of(two.day(date.date())))))
                .isEqualTo(AppointmentRefusal.VEHICLE_TAKEN);
    }

    @Test
    @Tag("APT-2")
    void twoAboveTheCapacityAreInTwoBays() {
        GivenDesk two = deskOf(bodyShop().bay("frame").technician("body"));
        List<Placement> above = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Wish wish =
                    wish(two, TUESDAY + "14:00", i < 2 ? Optional.empty() : Optional.of("the insurer presses"), BODY);
            Placement placement = two.booking()
                    .place(wish, date -> Optional.of(two.day(date.date())))
                    .orElseThrow()
                    .placement();
            two.take(placement);
            above.add(placement);
        }

        assertThat(above.subList(2, 4))
                .extracting(placement -> placement.resource(HoldKind.BAY).orElseThrow())
                .doesNotHaveDuplicates();
    }

    @Test
    @Tag("APT-4")
    void nobodyWaitsInTheHouseForDays() {
        Wish wish = new Wish(
                desk.anotherCar(),
                WorkPackage.of(BODY),
                desk.at(TUESDAY + "14:00"),
                Optional.empty(),
                Optional.empty(),
                true);

        assertThat(GivenDesk.code(desk.booking().place(wish, date -> Optional.of(desk.day(date.date())))))
                .isEqualTo(AppointmentRefusal.TOO_LONG_TO_WAIT);
    }

    @Test
    @Tag("APT-2")
    void oneDayOfATechnicianIsGivenToAnother() {
        GivenDesk two =
                deskOf(bodyShop().technician("body").workingAt("08:00-12:00").technician());
        Placement placement = place(two, TUESDAY + "14:00", BODY).orElseThrow().placement();
        List<Hold> technician = placement.holds().stream()
                .filter(hold -> hold.kind() == HoldKind.TECHNICIAN)
                .toList();
        Hold wednesdayMorning = technician.get(1);
        Hold wednesdayAfternoon = technician.get(2);

        assertThat(reassigned(two, placement, wednesdayMorning, 4).orElseThrow().resource())
                .isEqualTo(person(4).value());
        assertThat(GivenDesk.code(reassigned(two, placement, wednesdayAfternoon, 4)))
                .isEqualTo(AppointmentRefusal.RESOURCE_TAKEN);
        assertThat(GivenDesk.code(reassigned(two, placement, wednesdayMorning, 5)))
                .isEqualTo(AppointmentRefusal.RESOURCE_UNFIT);
    }

    @Test
    @Tag("APT-2")
    void aBayIsReplacedByNightToo() {
        GivenDesk two = deskOf(bodyShop().bay("frame"));
        Placement placement = place(two, TUESDAY + "14:00", BODY).orElseThrow().placement();
        Hold wednesday = placement.holds().stream()
                .filter(hold -> hold.kind() == HoldKind.BAY)
                .toList()
                .get(1);
        WorkshopDay without = two.day("2026-11-25").releasing(List.of(wednesday));

        Hold other = two.booking()
                .reassign(placement, WorkPackage.of(BODY), wednesday, bay(3), without)
                .orElseThrow();
        assertThat(other).isEqualTo(wednesday.by(bay(3)));

        TickSet midnight = TickSet.range(0, 1);
        WorkshopDay taken = without.taking(List.of(new Hold(
                HoldKind.BAY,
                bay(3),
                0,
                without.date().firstTick(),
                without.date().firstTick() + midnight.cardinality())));
        assertThat(GivenDesk.code(two.booking().reassign(placement, WorkPackage.of(BODY), wednesday, bay(3), taken)))
                .isEqualTo(AppointmentRefusal.RESOURCE_TAKEN);
    }

    private static Outcome<Hold> reassigned(GivenDesk desk, Placement placement, Hold hold, int by) {
        WorkshopDay day = desk.day(hold.date(desk.zone()).date()).releasing(List.of(hold));
        return desk.booking()
                .reassign(placement, WorkPackage.of(BODY), hold, person(by).value(), day);
    }

    private Placement booked(String local, ServiceOffering... services) {
        return place(desk, local, services).orElseThrow().placement();
    }

    private static Outcome<Booking.Place> place(GivenDesk desk, String local, ServiceOffering... services) {
        Outcome<Booking.Place> outcome = desk.booking()
                .place(wish(desk, local, Optional.empty(), services), date -> Optional.of(desk.day(date.date())));
        if (outcome.isAccepted()) {
            desk.take(outcome.orElseThrow().placement());
        }
        return outcome;
    }

    private static Wish wish(GivenDesk desk, String local, Optional<String> reason, ServiceOffering... services) {
        return new Wish(
                desk.anotherCar(), new WorkPackage(List.of(services)), desk.at(local), Optional.empty(), reason, false);
    }

    private List<String> held(Placement placement, HoldKind kind) {
        return placement.holds().stream()
                .filter(hold -> hold.kind() == kind)
                .map(hold -> dayAndTime(hold.fromTick()) + "-" + dayAndTime(hold.toTick()))
                .toList();
    }

    private String dayAndTime(long tick) {
        return desk.local(Tick.startOf(tick)).substring(8);
    }

    private static ServiceOffering overDays(String code, int minutes, Set<String> skills, Set<String> equipment) {
        return new ServiceOffering(code, code, minutes, skills, equipment, Map.of(), true);
    }
}
