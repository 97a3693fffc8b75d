package dev.aftercare.domain.appointment;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.appointment.WorkshopPlan.Resource;
import dev.aftercare.domain.network.ServiceOffering;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.time.Tick;
import dev.aftercare.domain.time.TickSet;
import dev.aftercare.domain.time.ZonedDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chooses who does work that goes on over several days (hard case 15). A service is one technician's: it goes on whenever that person is
 * there within opening hours, who then does nothing else, and stops in between. The bay is held from its beginning to its end, through
 * nights and breaks. The next service begins as soon as somebody can do it, on that working day or the next. Who is done first is
 * chosen, unless nobody could go on with the next service then.
 */
final class LongTeam {

    private static final int WORKING_DAYS_TO_NEXT = 2;

    private final WorkshopPlan plan;
    private final WorkPackage work;
    private final AppointmentPolicy policy;
    private final LongWork way;

    /** {@code above} chooses among who is there, taken or not, each in the lowest lane that is free above the capacity. */
    LongTeam(WorkshopPlan plan, WorkPackage work, AppointmentPolicy policy, DaysAhead days, boolean above) {
        this.plan = plan;
        this.work = work;
        this.policy = policy;
        this.way = new LongWork(plan, days, above);
    }

    /** Who begins at {@code tick}; empty where somebody is missing. */
    Optional<Team> from(long tick, Optional<StaffId> knownAdvisor) {
        Optional<WorkshopDay> first = way.dayOf(tick);
        if (first.isEmpty() || work.services().stream().anyMatch(service -> !way.isPossible(service, first.get()))) {
            return Optional.empty();
        }
        List<Received> advisors = plan.resources(HoldKind.ADVISOR).stream()
                .flatMap(advisor -> reception(advisor, tick, first.get()).stream())
                .sorted(Comparator.comparingInt(
                                (Received received) -> received.hold().lane())
                        .thenComparing(Received::advisor, DaySearch.preference(first.get(), knownAdvisor)))
                .toList();
        Tries tries = new Tries();
        boolean plainTried = false;
        for (Received received : advisors) {
            boolean plain = !plan.isAllRounder(received.advisor());
            if (plain && plainTried) {
                continue; // who is no technician makes no difference to them
            }
            plainTried |= plain;
            Optional<Team> team = rest(0, tick, received, List.of(), tries)
                    .filter(whole -> whole.toTick() <= first.get().date().firstTick() + LongWork.MOST_TICKS);
            if (team.isPresent()) {
                return team;
            }
        }
        return Optional.empty();
    }

    /** Who receives the car. */
    private record Received(Resource advisor, Hold hold) {}

    private Optional<Received> reception(Resource advisor, long tick, WorkshopDay day) {
        int offset = day.date().offsetOf(tick);
        int end = offset + Math.min(policy.advisorTicks(), work.ticks());
        if (end > day.date().tickCount()
                || !advisor.isAbleTo(
                        work.needed(HoldKind.ADVISOR, 0), day.date().date())) {
            return Optional.empty();
        }
        return way.held(advisor, TickSet.range(offset, end), way.working(advisor, day), day)
                .map(hold -> new Received(advisor, hold));
    }

    /** The services from {@code number} on, after those that are {@code done}; empty where there is no way, or none was found in time. */
    private Optional<Team> rest(int number, long earliest, Received received, List<LongWork.Done> done, Tries tries) {
        if (number == work.services().size()) {
            return Optional.of(team(done, received));
        }
        ServiceOffering service = work.services().get(number);
        return starts(number, earliest)
                .flatMap(start -> way.begun(service, start, received.advisor(), received.hold(), done).stream())
                .takeWhile(next -> tries.use())
                .flatMap(next -> rest(number + 1, next.toTick(), received, with(done, next), tries).stream())
                .findFirst();
    }

    private static List<LongWork.Done> with(List<LongWork.Done> done, LongWork.Done next) {
        return ImmutableList.<LongWork.Done>builder().addAll(done).add(next).build();
    }

    /** The first service begins when the car is received; another on that working day or the next. */
    private Stream<Long> starts(int number, long earliest) {
        if (number == 0) {
            return Stream.of(earliest);
        }
        List<Long> starts = new ArrayList<>();
        ZonedDate date =
                ZonedDate.containing(Tick.startOf(earliest), plan.dealer().zone());
        int workingDays = 0;
        for (int ahead = 0; ahead < Appointment.MOST_DAYS && workingDays < WORKING_DAYS_TO_NEXT; ahead++) {
            TickSet open = plan.opening().ticksOn(date);
            workingDays += open.isEmpty() ? 0 : 1;
            long first = date.firstTick();
            open.offsets()
                    .mapToObj(offset -> first + offset)
                    .filter(tick -> tick >= earliest)
                    .forEach(starts::add);
            date = date.plusDays(1);
        }
        return starts.stream();
    }

    private Team team(List<LongWork.Done> done, Received received) {
        List<Job> jobs = new ArrayList<>();
        List<Hold> holds = new ArrayList<>();
        for (int i = 0; i < done.size(); i++) {
            jobs.add(new Job(
                    work.services().get(i).code(),
                    done.get(i).fromTick(),
                    done.get(i).toTick()));
            holds.addAll(done.get(i).holds());
        }
        holds.add(received.hold());
        return new Team(jobs, holds);
    }
}
