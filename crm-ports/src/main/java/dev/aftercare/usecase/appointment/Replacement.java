package dev.aftercare.usecase.appointment;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.domain.appointment.WorkPackage;
import dev.aftercare.domain.appointment.WorkshopDay;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.staff.HandedOver;
import dev.aftercare.domain.staff.HandedOver.Part;
import dev.aftercare.domain.staff.StaffRefusal;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.staff.HandOverStep;
import dev.aftercare.usecase.staff.Turns;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds somebody else for one hold after the other; what one has taken the next one sees as taken. The days are changed in memory, and written
 * by the steps in their order.
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

    /** A step for each of {@code holds}, which are the appointment's. */
    List<HandOverStep> steps(Appointment appointment, List<Hold> holds, Turns turns) {
        List<HandOverStep> steps = new ArrayList<>();
        Appointment present = appointment;
        for (Hold hold : holds) {
            Optional<Taken> taken = taken(present, hold, turns);
            steps.add(taken.map(Taken::step)
                    .orElseGet(() -> HandOverStep.none(List.of(HandedOver.stayed(
                            appointment.id().subject(), part(hold), StaffRefusal.NOBODY_CAN_TAKE_IT)))));
            present = taken.map(Taken::appointment).orElse(present);
        }
        return steps;
    }

    private record Taken(Appointment appointment, HandOverStep step) {}

    private Optional<Taken> taken(Appointment present, Hold replaced, Turns turns) {
        WorkshopDay without = day(replaced.date(work.zone())).releasing(List.of(replaced));
        return planning.work(present.request())
                .fold(
                        wanted -> turns.first(person -> hold(present, wanted, replaced, person, without)
                                        .isAccepted())
                                .map(person -> written(
                                        present,
                                        replaced,
                                        person,
                                        hold(present, wanted, replaced, person, without)
                                                .orElseThrow())),
                        refusal -> Optional.empty());
    }

    private Outcome<Hold> hold(
            Appointment present, WorkPackage wanted, Hold replaced, StaffId person, WorkshopDay without) {
        return planning.booking().reassign(present.placement(), wanted, replaced, person.value(), without);
    }

    private Taken written(Appointment present, Hold replaced, StaffId person, Hold by) {
        LocalDate first = ChangeUseCase.dateOf(work, present).date();
        ZonedDate date = replaced.date(work.zone());
        List<Hold> taken = List.of(by);
        WorkshopDay changed = day(date).releasing(List.of(replaced)).taking(taken);
        days.put(date.date(), changed);
        Outcome<Appointment> reassigned =
                present.reassignedTo(present.placement().replacing(replaced, by).holds());
        HandOverStep step = HandOverStep.of(
                List.of(HandedOver.moved(present.id().subject(), part(replaced), person)), reassigned, appointment -> {
                    work.stores().workshopDays().save(changed, appointment.id(), List.of(replaced), taken);
                    work.stores().appointments().update(appointment, first);
                });
        return new Taken(reassigned.orElseThrow(), step);
    }

    private WorkshopDay day(ZonedDate date) {
        return days.getOrDefault(date.date(), WorkshopDay.empty(work.organisation(), date));
    }

    private static Part part(Hold hold) {
        return hold.kind() == HoldKind.TECHNICIAN ? Part.TECHNICIAN : Part.ADVISOR;
    }
}
