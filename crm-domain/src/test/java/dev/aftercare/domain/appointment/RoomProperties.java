package dev.aftercare.domain.appointment;

import static dev.aftercare.domain.appointment.GivenDesk.deskOf;
import static dev.aftercare.domain.appointment.GivenWorkshop.aWorkshop;
import static dev.aftercare.domain.appointment.GivenWorkshop.service;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.appointment.Booking.Wish;
import dev.aftercare.domain.network.ServiceOffering;
import dev.aftercare.domain.time.Tick;
import java.util.ArrayList;
import java.util.List;
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

/** Room is made exactly where some assignment of all work to the bays exists; people are plenty here. */
class RoomProperties {

    private static final String DAY = "2026-11-24";
    private static final int MOST = 6;

    private static final List<ServiceOffering> SERVICES = List.of(
            service(30), service(60, Set.of(), Set.of("lift")), service(90), service(120, Set.of(), Set.of("lift")));

    record Job(int offset, int service) {

        ServiceOffering offering() {
            return SERVICES.get(service);
        }

        boolean overlaps(Job other) {
            return offset < other.offset + other.offering().ticks()
                    && other.offset < offset + offering().ticks();
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    @Tag("APT-4")
    void roomIsFoundExactlyWhereThereIsAny(
            @ForAll("bays") List<Boolean> lifts, @ForAll("jobs") List<Job> asked, @ForAll("job") Job wanted) {
        GivenDesk desk = desk(lifts);
        List<Job> jobs = new ArrayList<>();
        List<Assigned> others = new ArrayList<>();
        for (Job job : asked) {
            Wish wish = wish(desk, job);
            desk.booking()
                    .place(wish, desk.day(DAY))
                    .<Boolean>fold(
                            place -> {
                                desk.take(place.placement());
                                others.add(new Assigned(
                                        new AppointmentId(new UUID(20, jobs.size())),
                                        job.offering(),
                                        place.placement().holds()));
                                return jobs.add(job);
                            },
                            refusal -> false);
        }
        Wish wish = wish(desk, wanted);
        WorkshopDay day = desk.day(DAY);
        boolean found = desk.booking().place(wish, day).isAccepted()
                || (desk.booking().mayMakeRoom(wish, day)
                        && desk.booking().makeRoom(wish, day, others).isPresent());

        jobs.add(wanted);
        assertThat(found).isEqualTo(fits(jobs, lifts, new ArrayList<>()));
    }

    @Provide
    Arbitrary<List<Boolean>> bays() {
        return Arbitraries.of(true, false).list().ofMinSize(2).ofMaxSize(3);
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

    /** Whether the jobs from {@code given} on can be given bays too; tries all. */
    private static boolean fits(List<Job> jobs, List<Boolean> lifts, List<Integer> given) {
        if (given.size() == jobs.size()) {
            return true;
        }
        Job next = jobs.get(given.size());
        for (int bay = 0; bay < lifts.size(); bay++) {
            if (mayHave(next, bay, jobs, lifts, given)) {
                List<Integer> more = new ArrayList<>(given);
                more.add(bay);
                if (fits(jobs, lifts, more)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean mayHave(Job job, int bay, List<Job> jobs, List<Boolean> lifts, List<Integer> given) {
        if (!job.offering().equipment().isEmpty() && !lifts.get(bay)) {
            return false;
        }
        for (int i = 0; i < given.size(); i++) {
            if (given.get(i) == bay && jobs.get(i).overlaps(job)) {
                return false;
            }
        }
        return true;
    }

    private static GivenDesk desk(List<Boolean> lifts) {
        GivenWorkshop workshop = aWorkshop().open("08:00-13:00");
        lifts.forEach(lift -> workshop.bay(lift ? new String[] {"lift"} : new String[0]));
        for (int i = 0; i <= MOST; i++) {
            workshop.technician().advisor();
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
