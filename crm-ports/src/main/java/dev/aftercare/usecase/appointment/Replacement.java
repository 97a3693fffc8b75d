package dev.aftercare.usecase.appointment;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.domain.appointment.Placement;
import dev.aftercare.domain.appointment.WorkPackage;
import dev.aftercare.domain.appointment.WorkshopDay;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.staff.HandedOver;
import dev.aftercare.domain.staff.HandedOver.Part;
import dev.aftercare.domain.staff.StaffRefusal;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.port.appointment.WorkshopDays.Change;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.staff.HandOverStep;
import dev.aftercare.usecase.staff.Turns;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds somebody else for one piece of work after the other; what one has taken the next one sees as taken. The days are changed in memory,
 * and written by the steps in their order.
 */
final class Replacement {

    private final Work work;
    private final Planning planning;
    private final Map<LocalDate, WorkshopDay> days;

    private Replacement(Work work, Planning planning, Map<LocalDate, WorkshopDay> days) {
        this.work = work;
        this.planning = planning;
        this.days = days;
    }

    /** For {@code concerned}, which are in the order of their days. */
    static Replacement of(Work work, List<Appointment> concerned) {
        Planning planning = Planning.of(work);
        LocalDate first = ChangeUseCase.dateOf(work, concerned.get(0)).date();
        LocalDate last = concerned.stream()
                .flatMap(appointment -> appointment.placement().dates(work.zone()).stream())
                .map(ZonedDate::date)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Map<LocalDate, WorkshopDay> days =
                work.stores().workshopDays().read(work.organisation(), work.zone(), first, last).stream()
                        .collect(Collectors.toMap(day -> day.date().date(), Function.identity()));
        return new Replacement(work, planning, new HashMap<>(days));
    }

    /**
     * What becomes of {@code holds}, which are the appointment's. A service is one person's as far as it can be: whoever can take the longest
     * run of its stretches has them, and the next one goes on from there; what nobody can take stays, and the customer's time with it.
     */
    List<HandOverStep> steps(Appointment appointment, List<Hold> holds, Turns turns) {
        List<HandOverStep> steps = new ArrayList<>();
        Appointment present = appointment;
        for (List<Hold> stretches : byService(appointment, holds)) {
            List<Hold> left = stretches;
            while (!left.isEmpty()) {
                Optional<Taken> taken = longestRun(present, left, turns);
                steps.add(taken.map(Taken::step).orElse(stays(present, left.get(0))));
                present = taken.map(Taken::appointment).orElse(present);
                left = left.subList(taken.map(run -> run.step().pieces().size()).orElse(1), left.size());
            }
        }
        return steps;
    }

    /** The parts of the appointment that belong together, each in the order of time. */
    private static Collection<List<Hold>> byService(Appointment appointment, List<Hold> holds) {
        return holds.stream()
                .sorted(Comparator.comparingLong(Hold::fromTick))
                .collect(Collectors.groupingBy(
                        hold -> new Service(hold.kind(), appointment.placement().jobOf(hold)),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
    }

    private record Service(HoldKind kind, int job) {}

    private record Taken(Appointment appointment, HandOverStep step) {}

    private Optional<Taken> longestRun(Appointment present, List<Hold> stretches, Turns turns) {
        return planning.work(present.request())
                .fold(wanted -> longestRun(present, wanted, stretches, turns), refusal -> Optional.empty());
    }

    /** Each is asked once how far they come: whoever comes to the end has it all, or else the first in turn of those who come farthest. */
    private Optional<Taken> longestRun(Appointment present, WorkPackage wanted, List<Hold> stretches, Turns turns) {
        Map<StaffId, Integer> reaches = new HashMap<>();
        return turns.first(person -> {
                    int reach = reach(present, wanted, stretches, person);
                    reaches.put(person, reach);
                    return reach == stretches.size();
                })
                .or(() -> {
                    int farthest = reaches.values().stream()
                            .max(Comparator.naturalOrder())
                            .orElse(0);
                    return turns.first(person -> farthest > 0 && reaches.getOrDefault(person, 0) == farthest);
                })
                .map(person -> {
                    List<Hold> run = stretches.subList(0, reaches.getOrDefault(person, 0));
                    return written(
                            present,
                            run,
                            person,
                            by(present, wanted, run, person).orElseThrow());
                });
    }

    /** How many of {@code stretches} somebody can take from the first on: who can take some can take fewer. */
    private int reach(Appointment present, WorkPackage wanted, List<Hold> stretches, StaffId person) {
        Placement placement = present.placement();
        int reached = 0;
        for (Hold hold : stretches) {
            Outcome<Placement> next = ChangeUseCase.reassigned(
                    planning, placement, date -> day(date).releasing(List.of(hold)), wanted, hold, person.value());
            if (!next.isAccepted()) {
                return reached;
            }
            placement = next.orElseThrow();
            reached++;
        }
        return reached;
    }

    private Outcome<Placement> by(Appointment present, WorkPackage wanted, List<Hold> run, StaffId person) {
        return ChangeUseCase.reassigned(
                planning, present, date -> day(date).releasing(day(date).ofThisDay(run)), wanted, run, person.value());
    }

    private Taken written(Appointment present, List<Hold> run, StaffId person, Placement placement) {
        LocalDate first = ChangeUseCase.dateOf(work, present).date();
        Change change = Change.of(present, placement.holds());
        List<WorkshopDay> changed = run.stream()
                .map(hold -> hold.date(work.zone()))
                .distinct()
                .map(this::day)
                .map(day -> day.releasing(day.ofThisDay(change.released())).taking(day.ofThisDay(change.taken())))
                .toList();
        changed.forEach(day -> days.put(day.date().date(), day));
        Outcome<Appointment> reassigned = present.reassignedTo(placement.holds());
        List<HandedOver> pieces = run.stream()
                .map(hold -> piece(present, hold, HandedOver.moved(present.id().subject(), part(hold), person)))
                .toList();
        HandOverStep step = HandOverStep.of(pieces, reassigned, appointment -> {
            work.stores().appointments().update(appointment, first);
            changed.forEach(day -> work.stores()
                    .workshopDays()
                    .save(day, appointment.id(), day.ofThisDay(change.released()), day.ofThisDay(change.taken())));
        });
        return new Taken(reassigned.orElseThrow(), step);
    }

    private static HandOverStep stays(Appointment present, Hold hold) {
        return HandOverStep.none(List.of(piece(
                present,
                hold,
                HandedOver.stayed(present.id().subject(), part(hold), StaffRefusal.NOBODY_CAN_TAKE_IT))));
    }

    /** Which stretch it is is said where there are several. */
    private static HandedOver piece(Appointment appointment, Hold hold, HandedOver what) {
        long stretches = appointment.placement().holds().stream()
                .filter(other -> other.kind() == hold.kind())
                .count();
        return stretches > 1 ? what.of(hold.time()) : what;
    }

    private WorkshopDay day(ZonedDate date) {
        return days.getOrDefault(date.date(), WorkshopDay.empty(work.organisation(), date));
    }

    private static Part part(Hold hold) {
        return hold.kind() == HoldKind.TECHNICIAN ? Part.TECHNICIAN : Part.ADVISOR;
    }
}
