package dev.aftercare.domain.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.appointment.Booking.Place;
import dev.aftercare.domain.appointment.Booking.Wish;
import dev.aftercare.domain.appointment.RandomWorkshops.Day;
import dev.aftercare.domain.appointment.WorkshopPlan.Resource;
import dev.aftercare.domain.network.ServiceOffering;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.time.Tick;
import dev.aftercare.domain.time.TickSet;
import dev.aftercare.domain.time.TimeRange;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Several services of one car against trying everybody for every quarter of an hour. */
class SeveralServicesProperties {

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Tag("APT-2")
    void aTimeIsHadExactlyWhereSomebodyIsFreeForEachServiceInItsTurn(
            @ForAll("days") Day day, @ForAll("packages") List<ServiceOffering> services) {
        GivenDesk desk = day.busyDesk();
        WorkshopDay taken = desk.day(day.date());
        for (int offset = 0; offset < taken.date().tickCount(); offset++) {
            Outcome<Place> outcome = desk.booking().place(wish(desk, taken, services, offset), taken);
            Optional<AppointmentRefusal> refused = outcome.fold(
                    place -> Optional.empty(), refusal -> Optional.of((AppointmentRefusal) refusal.code()));
            if (refused.equals(Optional.of(AppointmentRefusal.OFF_STEP))) {
                continue;
            }
            assertThat(refused.isEmpty() || refused.get() == AppointmentRefusal.KEPT_FOR_WALK_INS)
                    .as("%s at %s: %s", services, offset, refused)
                    .isEqualTo(isFree(desk, taken, services, offset));
            if (outcome.isAccepted()) {
                assertRight(desk, taken, services, outcome.orElseThrow().placement());
            }
        }
    }

    /** Each service in its turn has a bay and somebody who can do it, and nobody has two parts at once. */
    private static void assertRight(
            GivenDesk desk, WorkshopDay day, List<ServiceOffering> services, Placement placement) {
        WorkshopDay then = day;
        for (Hold hold : placement.holds()) {
            then = then.taking(List.of(hold)); // throws where somebody is taken already, or has another part then
        }
        long at = Tick.of(placement.slot().start());
        for (int i = 0; i < services.size(); i++) {
            long end = at + services.get(i).ticks();
            for (HoldKind kind : List.of(HoldKind.BAY, HoldKind.TECHNICIAN)) {
                int job = i;
                long from = at;
                Hold hold = placement.holds().stream()
                        .filter(each -> each.kind() == kind && each.fromTick() == from)
                        .findFirst()
                        .orElseThrow();
                assertThat(hold.toTick()).isEqualTo(end);
                assertThat(placement.jobOf(hold)).isEqualTo(job);
                Resource resource = desk.plan().resource(kind, hold.resource()).orElseThrow();
                assertThat(resource.isAbleTo(
                                DaySearch.needed(kind, services.get(i)),
                                day.date().date()))
                        .isTrue();
                assertThat(day.ticksOf(hold).minus(there(desk, day, resource))).isEqualTo(TickSet.empty());
            }
            at = end;
        }
        assertThat(Tick.of(placement.slot().end())).isEqualTo(at);
    }

    private static boolean isFree(GivenDesk desk, WorkshopDay day, List<ServiceOffering> services, int offset) {
        int all = services.stream().mapToInt(ServiceOffering::ticks).sum();
        int reception = Math.min(all, desk.policy().advisorTicks());
        return desk.plan().resources(HoldKind.ADVISOR).stream()
                .filter(advisor -> services.stream()
                        .allMatch(service -> advisor.isAbleTo(
                                service.advisorSkills(), day.date().date())))
                .filter(advisor -> isFree(desk, day, advisor, offset, reception))
                .anyMatch(advisor -> {
                    int at = offset;
                    for (ServiceOffering service : services) {
                        if (!hasTeam(desk, day, service, at, advisor, at < offset + reception)) {
                            return false;
                        }
                        at += service.ticks();
                    }
                    return true;
                });
    }

    private static boolean hasTeam(
            GivenDesk desk, WorkshopDay day, ServiceOffering service, int at, Resource advisor, boolean receiving) {
        return List.of(HoldKind.BAY, HoldKind.TECHNICIAN).stream()
                .allMatch(kind -> desk.plan().resources(kind).stream()
                        .filter(resource -> kind == HoldKind.BAY
                                || !receiving
                                || !resource.id().equals(advisor.id()))
                        .filter(resource -> resource.isAbleTo(
                                DaySearch.needed(kind, service), day.date().date()))
                        .anyMatch(resource -> isFree(desk, day, resource, at, service.ticks())));
    }

    private static boolean isFree(GivenDesk desk, WorkshopDay day, Resource resource, int from, int ticks) {
        TickSet there = there(desk, day, resource);
        for (int tick = from; tick < from + ticks; tick++) {
            if (!there.contains(tick) || day.taken(resource.id()).contains(tick)) {
                return false;
            }
        }
        return true;
    }

    private static TickSet there(GivenDesk desk, WorkshopDay day, Resource resource) {
        TickSet open = desk.plan().opening().ticksOn(day.date());
        TickSet inShift = resource.kind() == HoldKind.BAY
                ? open
                : open.and(resource.shift().apply(day.date()));
        TickSet there = TickSet.empty();
        for (int tick = 0; tick < day.date().tickCount(); tick++) {
            Instant start = Tick.startOf(day.date().tickAt(tick));
            TimeRange quarter = new TimeRange(start, start.plusSeconds(Tick.MINUTES * 60L));
            boolean out = resource.awayOn().test(day.date().date())
                    || resource.out().stream().anyMatch(quarter::overlaps);
            if (inShift.contains(tick) && !out) {
                there = there.or(TickSet.range(tick, tick + 1));
            }
        }
        return there;
    }

    private static Wish wish(GivenDesk desk, WorkshopDay day, List<ServiceOffering> services, int offset) {
        return new Wish(
                desk.anotherCar(),
                new WorkPackage(services),
                Tick.startOf(day.date().tickAt(offset)),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    @Provide
    Arbitrary<Day> days() {
        return RandomWorkshops.days();
    }

    @Provide
    Arbitrary<List<ServiceOffering>> packages() {
        return Arbitraries.of(RandomWorkshops.SERVICES).list().ofMinSize(1).ofMaxSize(3);
    }
}
