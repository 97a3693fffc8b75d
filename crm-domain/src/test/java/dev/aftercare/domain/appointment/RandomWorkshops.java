package dev.aftercare.domain.appointment;

import static dev.aftercare.domain.appointment.GivenWorkshop.aWorkshop;
import static dev.aftercare.domain.appointment.GivenWorkshop.person;
import static dev.aftercare.domain.appointment.GivenWorkshop.service;

import dev.aftercare.domain.appointment.Booking.Place;
import dev.aftercare.domain.network.ServiceOffering;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.time.Tick;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.time.ZonedDate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Workshops, policies and days as they come, with requests that get in each other's way; days with a clock change too. */
final class RandomWorkshops {

    static final List<ServiceOffering> SERVICES = List.of(
            service(15),
            service(60, Set.of("engine"), Set.of()),
            service(90, Set.of(), Set.of("lift")),
            service(240, Set.of("engine:2"), Set.of("lift")),
            new ServiceOffering("service", "Service", 30, Set.of(), Set.of(), Set.of("engine")));

    /** None, enough for some of the services, and such that expire on one of the days. */
    private static final List<List<String>> SKILLS = List.of(
            List.of(),
            List.of("engine"),
            List.of("engine:3"),
            List.of("engine", "engine:2@2026-11-23"),
            List.of("engine:2@2026-11-24"),
            List.of("paint:9"));

    private static final List<List<String>> HOURS = List.of(
            List.of("08:00-18:00"),
            List.of("08:00-12:00", "13:00-17:00"),
            List.of("09:20-11:50"),
            List.of("00:00-24:00"),
            List.of("20:00-04:00"));
    private static final List<List<String>> SHIFTS = List.of(
            List.of("00:00-24:00"),
            List.of("08:00-12:00"),
            List.of("10:00-16:00"),
            List.of("08:00-11:00", "14:00-18:00"),
            List.of("18:00-08:00"));

    record Person(boolean technician, boolean advisor, List<String> skills, List<String> shift) {}

    /**
     * Something is out, a bay of the workshop or a person.
     *
     * @param who the bay or person by number, where there is one
     * @param fromMinute of the day, as {@code minutes} seldom a quarter of an hour
     */
    record Out(boolean bay, int who, int fromMinute, int minutes) {}

    record Where(String zone, String date) {}

    /**
     * Somebody asks for a time.
     *
     * @param offset the tick of the day
     * @param known who is asked for, by number
     * @param overbook whether with a reason to overbook
     * @param gives which of the earlier bookings is given back first, if there is one at that place
     */
    record Request(int offset, ServiceOffering service, int known, boolean overbook, int gives) {}

    /** A day at a desk and what is asked there. */
    record Day(GivenWorkshop workshop, AppointmentPolicy policy, LocalDate date, List<Request> requests) {

        GivenDesk desk() {
            return GivenDesk.deskOf(workshop).policy(policy).now(date.minusDays(1) + "T12:00");
        }

        /** The desk after all requests; gives back what it was told to. */
        GivenDesk busyDesk() {
            GivenDesk desk = desk();
            run(desk);
            return desk;
        }

        /** Runs all requests and gives what is held in the end. */
        List<Placement> run(GivenDesk desk) {
            List<Placement> held = new ArrayList<>();
            for (Request request : requests) {
                if (request.gives() < held.size()) {
                    desk.release(held.remove(request.gives()));
                }
                ask(desk, request).<Boolean>fold(place -> held.add(place.placement()), refusal -> false);
            }
            return held;
        }

        Outcome<Place> ask(GivenDesk desk, Request request) {
            Optional<String> reason = request.overbook() ? Optional.of("a VIP waits") : Optional.empty();
            return desk.book(start(desk, request.offset()), request.service(), known(request), reason);
        }

        Instant start(GivenDesk desk, int offset) {
            return Tick.startOf(desk.day(date).date().tickAt(offset));
        }

        private static Optional<StaffId> known(Request request) {
            return request.known() == 0 ? Optional.empty() : Optional.of(person(request.known()));
        }
    }

    private RandomWorkshops() {}

    /** The service that was booked. */
    static ServiceOffering serviceOf(Placement placement) {
        return SERVICES.stream()
                .filter(service ->
                        service.minutes() == placement.slot().duration().toMinutes())
                .findFirst()
                .orElseThrow();
    }

    static Arbitrary<Day> days() {
        Arbitrary<Where> where = Arbitraries.of(
                new Where("Asia/Shanghai", "2026-11-24"),
                new Where("America/New_York", "2026-11-01"),
                new Where("America/New_York", "2027-03-14"),
                new Where("Europe/Berlin", "2026-10-25"),
                new Where("Australia/Lord_Howe", "2026-10-04"));
        return Combinators.combine(
                        where,
                        Arbitraries.of(HOURS),
                        Arbitraries.of(true, false).list().ofMinSize(1).ofMaxSize(3),
                        people().list().ofMinSize(1).ofMaxSize(5),
                        outages(),
                        policies(),
                        requests().list().ofMaxSize(25))
                .as((place, hours, bays, people, outages, policy, requests) -> new Day(
                        takeOut(workshop(place, hours, bays, people), LocalDate.parse(place.date()), outages),
                        policy,
                        LocalDate.parse(place.date()),
                        requests));
    }

    static Arbitrary<List<Out>> outages() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(-60, 23 * 60),
                        Arbitraries.frequencyOf(
                                net.jqwik.api.Tuple.of(3, Arbitraries.integers().between(1, 150)),
                                net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(150, 2000))))
                .as(Out::new)
                .list()
                .ofMaxSize(4);
    }

    /** The same workshop, of which all that is out on that day. */
    static GivenWorkshop takeOut(GivenWorkshop workshop, LocalDate date, List<Out> outages) {
        Instant midnight = ZonedDate.of(date, workshop.zone()).start();
        for (Out out : outages) {
            Instant from = midnight.plus(Duration.ofMinutes(out.fromMinute()));
            TimeRange time = new TimeRange(from, from.plus(Duration.ofMinutes(out.minutes())));
            if (out.bay() && out.who() <= workshop.bays()) {
                workshop.outOfUse(out.who(), time);
            } else if (!out.bay() && out.who() <= workshop.people()) {
                workshop.away(out.who(), time);
            }
        }
        return workshop;
    }

    private static Arbitrary<Person> people() {
        Arbitrary<Boolean> either = Arbitraries.of(true, false);
        return Combinators.combine(either, either, Arbitraries.of(SKILLS), Arbitraries.of(SHIFTS))
                .as(Person::new);
    }

    private static Arbitrary<AppointmentPolicy> policies() {
        return Combinators.combine(
                        Arbitraries.of(15, 30, 60),
                        Arbitraries.of(0, 20, 50),
                        Arbitraries.of(15, 30, 60),
                        Arbitraries.of(LocalTime.NOON, LocalTime.of(10, 15)))
                .as((step, walkIns, advisor, noon) -> new AppointmentPolicy(step, 180, walkIns, advisor, 15, 60, noon));
    }

    private static Arbitrary<Request> requests() {
        Arbitrary<Integer> offset = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(3, Arbitraries.integers().between(32, 48)),
                net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(0, 91)));
        return Combinators.combine(
                        offset,
                        Arbitraries.of(SERVICES),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of(true, false, false, false),
                        Arbitraries.integers().between(0, 40))
                .as(Request::new);
    }

    private static GivenWorkshop workshop(Where place, List<String> hours, List<Boolean> bays, List<Person> people) {
        GivenWorkshop workshop = aWorkshop().in(place.zone()).open(hours.toArray(String[]::new));
        bays.forEach(lift -> workshop.bay(lift ? new String[] {"lift"} : new String[0]));
        people.forEach(person -> {
            String[] skills = person.skills().toArray(String[]::new);
            if (person.technician() && person.advisor()) {
                workshop.allRounder(skills);
            } else if (person.advisor()) {
                workshop.advisor(skills);
            } else {
                workshop.technician(skills);
            }
            workshop.workingAt(person.shift().toArray(String[]::new));
        });
        return workshop;
    }
}
