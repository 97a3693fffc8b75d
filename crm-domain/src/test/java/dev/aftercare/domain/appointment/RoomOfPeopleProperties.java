package dev.aftercare.domain.appointment;

import static dev.aftercare.domain.appointment.GivenDesk.deskOf;
import static dev.aftercare.domain.appointment.GivenWorkshop.aWorkshop;
import static dev.aftercare.domain.appointment.GivenWorkshop.person;
import static dev.aftercare.domain.appointment.GivenWorkshop.service;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.appointment.Booking.Wish;
import dev.aftercare.domain.network.ServiceOffering;
import dev.aftercare.domain.time.Tick;
import dev.aftercare.domain.time.TickSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/**
 * Room is made exactly where with an advisor who is free some assignment of all work to the technicians exists, by their skills and beside
 * what all-rounders do as advisors; bays are plenty here.
 */
class RoomOfPeopleProperties {

    private static final String DAY = "2026-11-24";
    private static final int MOST = 5;
    private static final int ADVISOR_TICKS = 2;

    private static final List<ServiceOffering> SERVICES = List.of(
            service(30),
            service(60, Set.of("engine"), Set.of()),
            service(90),
            service(120, Set.of("engine"), Set.of()));

    /** Who works here: what they can do, and whether they are an advisor too. */
    enum Person {
        PLAIN(false, false),
        ENGINE(true, false),
        PLAIN_ALL_ROUNDER(false, true),
        ALL_ROUNDER(true, true);

        private final boolean engine;
        private final boolean advises;

        Person(boolean engine, boolean advises) {
            this.engine = engine;
            this.advises = advises;
        }
    }

    record Job(int offset, int service) {

        ServiceOffering offering() {
            return SERVICES.get(service);
        }
    }

    /** Work to be given to somebody, whose advisor is known. */
    private record Work(TickSet ticks, boolean engine, UUID advisor) {}

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    @Tag("APT-4")
    void roomIsFoundExactlyWhereThereIsAny(
            @ForAll("technicians") List<Person> technicians,
            @ForAll("advisors") int advisors,
            @ForAll("jobs") List<Job> asked,
            @ForAll("job") Job wanted) {
        GivenDesk desk = desk(technicians, advisors);
        List<Assigned> others = new ArrayList<>();
        for (Job job : asked) {
            desk.booking()
                    .place(wish(desk, job), desk.day(DAY))
                    .<Boolean>fold(
                            place -> {
                                desk.take(place.placement());
                                return others.add(new Assigned(
                                        new AppointmentId(new UUID(20, others.size())),
                                        job.offering(),
                                        place.placement().holds()));
                            },
                            refusal -> false);
        }
        Wish wish = wish(desk, wanted);
        WorkshopDay day = desk.day(DAY);
        boolean found = desk.booking().place(wish, day).isAccepted()
                || (desk.booking().mayMakeRoom(wish, day)
                        && desk.booking().makeRoom(wish, day, others).isPresent());

        assertThat(found).isEqualTo(canBe(technicians, advisors, others, wanted, day));
    }

    private static boolean canBe(
            List<Person> technicians, int advisors, List<Assigned> others, Job wanted, WorkshopDay day) {
        Map<UUID, TickSet> advising = new HashMap<>();
        List<Work> all = new ArrayList<>();
        for (Assigned other : others) {
            Hold advisor = hold(other, HoldKind.ADVISOR);
            advising.merge(advisor.resource(), day.ticksOf(advisor), TickSet::or);
            all.add(new Work(
                    day.ticksOf(hold(other, HoldKind.TECHNICIAN)),
                    !other.work().services().get(0).skills().isEmpty(),
                    advisor.resource()));
        }
        TickSet received = TickSet.range(wanted.offset(), wanted.offset() + ADVISOR_TICKS);
        TickSet ticks = TickSet.range(
                wanted.offset(), wanted.offset() + wanted.offering().ticks());
        for (int number = 1; number <= technicians.size() + advisors; number++) {
            UUID advisor = person(number).value();
            boolean isOne = number > technicians.size() || technicians.get(number - 1).advises;
            if (isOne && day.taken(advisor).and(received).isEmpty()) {
                Map<UUID, TickSet> then = new HashMap<>(advising);
                then.merge(advisor, received, TickSet::or);
                List<Work> work = new ArrayList<>(all);
                work.add(new Work(ticks, !wanted.offering().skills().isEmpty(), advisor));
                if (fits(work, 0, technicians, then)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the work from the {@code next} on can be given to somebody too; tries all. */
    private static boolean fits(List<Work> all, int next, List<Person> technicians, Map<UUID, TickSet> taken) {
        if (next == all.size()) {
            return true;
        }
        Work work = all.get(next);
        for (int i = 0; i < technicians.size(); i++) {
            UUID id = person(i + 1).value();
            TickSet held = taken.getOrDefault(id, TickSet.empty());
            boolean able = !work.engine() || technicians.get(i).engine;
            if (able && !id.equals(work.advisor()) && held.and(work.ticks()).isEmpty()) {
                Map<UUID, TickSet> then = new HashMap<>(taken);
                then.put(id, held.or(work.ticks()));
                if (fits(all, next + 1, technicians, then)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Provide
    Arbitrary<List<Person>> technicians() {
        return Arbitraries.of(Person.class).list().ofMinSize(2).ofMaxSize(4);
    }

    @Provide
    Arbitrary<Integer> advisors() {
        return Arbitraries.integers().between(0, 1);
    }

    @Provide
    Arbitrary<Job> job() {
        return Combinators.combine(
                        Arbitraries.integers().between(32, 44).map(offset -> offset / 2 * 2),
                        Arbitraries.integers().between(0, SERVICES.size() - 1))
                .as(Job::new);
    }

    @Provide
    Arbitrary<List<Job>> jobs() {
        return job().list().ofMinSize(2).ofMaxSize(MOST);
    }

    private static Hold hold(Assigned other, HoldKind kind) {
        return other.holds().stream()
                .filter(hold -> hold.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static GivenDesk desk(List<Person> technicians, int advisors) {
        GivenWorkshop workshop = aWorkshop().open("08:00-13:00");
        for (Person technician : technicians) {
            String[] skills = technician.engine ? new String[] {"engine"} : new String[0];
            if (technician.advises) {
                workshop.allRounder(skills);
            } else {
                workshop.technician(skills);
            }
        }
        for (int i = 0; i < advisors; i++) {
            workshop.advisor();
        }
        for (int i = 0; i <= MOST; i++) {
            workshop.bay();
        }
        GivenDesk desk = deskOf(workshop);
        return desk.policy(desk.policy().filledBy(new Filling(0, 0, MOST)));
    }

    private static Wish wish(GivenDesk desk, Job job) {
        return new Wish(
                desk.anotherCar(),
                job.offering(),
                Tick.startOf(desk.day(DAY).date().tickAt(job.offset())),
                Optional.empty(),
                Optional.empty());
    }
}
