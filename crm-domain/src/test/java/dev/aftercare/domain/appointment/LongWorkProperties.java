package dev.aftercare.domain.appointment;

import static dev.aftercare.domain.appointment.GivenWorkshop.aWorkshop;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.appointment.Booking.Place;
import dev.aftercare.domain.appointment.Booking.Wish;
import dev.aftercare.domain.appointment.WorkshopPlan.Resource;
import dev.aftercare.domain.network.ServiceOffering;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.time.Tick;
import dev.aftercare.domain.time.ZonedDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Work over several days against going through it quarter by quarter, with other work in the way, over a change of the clock too. */
class LongWorkProperties {

    private static final String FIRST = "2026-10-23";

    /** Somebody asks for work of so many quarters of an hour, so many after the first midnight. */
    record Asked(int tick, int ticks, boolean needsSkill) {}

    /** A workshop of some days. */
    record Days(List<String> hours, List<List<String>> shifts, int bays, List<Asked> asked) {

        GivenDesk desk() {
            GivenWorkshop workshop = aWorkshop().in("Europe/Berlin").open(hours.toArray(String[]::new));
            for (int bay = 0; bay < bays; bay++) {
                workshop.bay();
            }
            for (int i = 0; i < shifts.size(); i++) {
                (i % 2 == 0 ? workshop.technician("body") : workshop.allRounder())
                        .workingAt(shifts.get(i).toArray(String[]::new));
            }
            return new GivenDesk(workshop.advisor()).stepOf(15).now("2026-10-22T12:00");
        }
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    @Tag("HC-15")
    @Tag("APT-2")
    void workIsHadExactlyWhereATechnicianAndABayAreFreeThroughout(@ForAll("days") Days days) {
        GivenDesk desk = days.desk();
        for (Asked asked : days.asked()) {
            ServiceOffering service = service(asked);
            long tick = desk.day(FIRST).date().firstTick() + asked.tick();
            boolean possible = isPossible(desk, service, tick);
            Outcome<Place> outcome =
                    desk.booking().place(wish(desk, service, tick), date -> Optional.of(desk.day(date.date())));

            assertThat(outcome.isAccepted()).as("%s: %s", asked, outcome).isEqualTo(possible);
            if (outcome.isAccepted()) {
                Placement placement = outcome.orElseThrow().placement();
                assertRight(desk, service, placement);
                desk.take(placement); // throws where somebody would be taken twice
            }
        }
    }

    private static void assertRight(GivenDesk desk, ServiceOffering service, Placement placement) {
        List<Long> worked = ticks(placement, HoldKind.TECHNICIAN);
        assertThat(worked).hasSize(service.ticks());
        assertThat(ticks(placement, HoldKind.BAY))
                .hasSize(Math.toIntExact(Tick.of(placement.slot().end())
                        - Tick.of(placement.slot().start())));
        assertThat(placement.holds().stream()
                        .filter(hold -> hold.kind() != HoldKind.ADVISOR)
                        .map(Hold::resource)
                        .distinct())
                .as("one bay, one technician, one car")
                .hasSize(3);
        Resource technician = desk.plan()
                .resource(
                        HoldKind.TECHNICIAN,
                        placement.resource(HoldKind.TECHNICIAN).orElseThrow())
                .orElseThrow();
        long end = Tick.of(placement.slot().end());
        for (long tick = Tick.of(placement.slot().start()); tick < end; tick++) {
            assertThat(worked.contains(tick)).isEqualTo(isAtWork(desk, technician, tick));
        }
    }

    private static List<Long> ticks(Placement placement, HoldKind kind) {
        List<Long> ticks = new ArrayList<>();
        placement.holds().stream().filter(hold -> hold.kind() == kind).forEach(hold -> {
            for (long tick = hold.fromTick(); tick < hold.toTick(); tick++) {
                ticks.add(tick);
            }
        });
        return ticks;
    }

    /** Whether some advisor, some other technician and some bay can: quarter by quarter. */
    private static boolean isPossible(GivenDesk desk, ServiceOffering service, long from) {
        long reception = Math.min(service.ticks(), desk.policy().advisorTicks());
        for (Resource advisor : desk.plan().resources(HoldKind.ADVISOR)) {
            boolean receives = true;
            for (long tick = from; tick < from + reception; tick++) {
                receives &= isAtWork(desk, advisor, tick)
                        && !isTaken(desk, advisor, tick)
                        && dateOf(desk, tick).equals(dateOf(desk, from));
            }
            for (Resource technician : desk.plan().resources(HoldKind.TECHNICIAN)) {
                boolean able =
                        technician.isAbleTo(service.skills(), dateOf(desk, from).date());
                boolean somebodyElse = !technician.id().equals(advisor.id());
                if (receives && able && somebodyElse && isPossible(desk, service, technician, from)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isPossible(GivenDesk desk, ServiceOffering service, Resource technician, long from) {
        int left = service.ticks();
        if (!isAtWork(desk, technician, from)) {
            return false;
        }
        long tick = from;
        while (left > 0) {
            if (tick > from + 96 * 40) {
                return false;
            }
            if (isAtWork(desk, technician, tick)) {
                if (isTaken(desk, technician, tick)) {
                    return false;
                }
                left--;
            }
            tick++;
        }
        long end = tick;
        return desk.plan().resources(HoldKind.BAY).stream().anyMatch(bay -> {
            for (long held = from; held < end; held++) {
                if (isTaken(desk, bay, held)) {
                    return false;
                }
            }
            return true;
        });
    }

    private static boolean isAtWork(GivenDesk desk, Resource person, long tick) {
        ZonedDate date = dateOf(desk, tick);
        return desk.plan().opening().ticksOn(date).contains(date.offsetOf(tick))
                && person.shift().apply(date).contains(date.offsetOf(tick));
    }

    private static boolean isTaken(GivenDesk desk, Resource resource, long tick) {
        ZonedDate date = dateOf(desk, tick);
        return desk.day(date.date()).taken(resource.id()).contains(date.offsetOf(tick));
    }

    private static ZonedDate dateOf(GivenDesk desk, long tick) {
        return ZonedDate.containing(Tick.startOf(tick), desk.zone());
    }

    private static Wish wish(GivenDesk desk, ServiceOffering service, long tick) {
        return new Wish(desk.anotherCar(), service, Tick.startOf(tick), Optional.empty(), Optional.empty());
    }

    private static ServiceOffering service(Asked asked) {
        Set<String> skills = asked.needsSkill() ? Set.of("body") : Set.of();
        return new ServiceOffering("long", "Long", asked.ticks() * 15, skills, Set.of(), Map.of(), true);
    }

    @Provide
    Arbitrary<Days> days() {
        Arbitrary<List<String>> hours = Arbitraries.of(
                List.of("08:00-12:00", "13:00-17:00"),
                List.of("09:00-11:00"),
                List.of("00:00-24:00"),
                List.of("20:00-04:00"));
        Arbitrary<List<String>> shift = Arbitraries.of(
                List.of("00:00-24:00"), List.of("08:00-12:00"), List.of("10:00-16:00"), List.of("18:00-08:00"));
        Arbitrary<Asked> asked = Combinators.combine(
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.integers().between(1, 80),
                        Arbitraries.of(true, false))
                .as(Asked::new);
        return Combinators.combine(
                        hours,
                        shift.list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.integers().between(1, 2),
                        asked.list().ofMinSize(4).ofMaxSize(16))
                .as(Days::new);
    }
}
