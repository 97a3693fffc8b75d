package dev.aftercare.usecase.appointment;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentPolicy;
import dev.aftercare.domain.appointment.AppointmentState.Step;
import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.domain.appointment.WorkPackage;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.staff.StaffLoan;
import dev.aftercare.domain.staff.StaffLoan.Party;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.port.appointment.WorkshopDays.Days;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.staff.ConcernedDays;
import dev.aftercare.usecase.staff.HandOverParticipant;
import dev.aftercare.usecase.staff.HandOverStep;
import dev.aftercare.usecase.staff.Leaving;
import dev.aftercare.usecase.staff.Turns;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts other technicians and advisors in the place of who leaves, at the same time, where somebody with the skills is free; what nobody can
 * take stays and is listed (NET-3, APT-2). The days are locked first, all up to the horizon where it is for good; and those before on which
 * work may begin that goes on until then, since who books it decides under the lock of its first day.
 */
public final class AppointmentHandOver implements HandOverParticipant {

    @Override
    public String name() {
        return "appointments";
    }

    @Override
    public void lock(Work work, ConcernedDays days) {
        LocalDate horizon = horizon(work);
        LocalDate last = days.last().filter(horizon::isAfter).orElse(horizon);
        List<Days> all = new ArrayList<>();
        if (!days.from().isAfter(last)) {
            LocalDate first = earliest(days.from(), work.today());
            all.add(new Days(work.organisation(), first, last.plusDays(Appointment.MOST_DAYS - 1L)));
        }
        days.loans().forEach(loan -> all.add(elsewhere(work, loan)));
        if (days.loans().isEmpty()) {
            all.forEach(
                    own -> work.stores().workshopDays().lockAll(own.dealer(), work.zone(), own.first(), own.last()));
        } else {
            work.stores().workshopDays().lockTogether(all);
        }
    }

    /** Who waits is offered what is free again, as far as it can be booked (APT-7). */
    @Override
    public List<HandOverStep> freed(Work work, StaffId person, DateRange days) {
        LocalDate today = work.today();
        LocalDate horizon = horizon(work);
        LocalDate first = days.from().isBefore(today) ? today : days.from();
        LocalDate last = days.lastDay().isAfter(horizon) ? horizon : days.lastDay();
        return last.isBefore(first)
                ? List.of()
                : List.of(HandOverStep.writing(() -> Freed.note(work, work.organisation(), first, last)));
    }

    /** What is booked at the other dealer stays as it is, so that nothing after the loan is written. */
    private static Days elsewhere(Work work, StaffLoan loan) {
        Party other = loan.otherThan(work.organisation());
        DateRange lent = loan.daysIn(other.zone());
        LocalDate today = ZonedDate.dateAt(work.now(), other.zone());
        return new Days(other.dealer(), earliest(lent.from(), today), lent.lastDay());
    }

    /** The first day under whose lock something can be booked that takes place on {@code day}. */
    private static LocalDate earliest(LocalDate day, LocalDate today) {
        LocalDate first = day.minusDays(Appointment.MOST_DAYS - 1L);
        return first.isBefore(today) ? today : first;
    }

    private static LocalDate horizon(Work work) {
        LocalDate today = work.today();
        return work.policy(AppointmentPolicy.KIND, today).body().horizon(today);
    }

    @Override
    public Map<StaffId, Integer> load(Work work, Leaving leaving) {
        return open(work, leaving).stream()
                .flatMap(appointment -> people(work, appointment))
                .collect(Collectors.toUnmodifiableMap(hold -> new StaffId(hold.resource()), hold -> 1, Integer::sum));
    }

    @Override
    public List<HandOverStep> plan(Work work, Leaving leaving, Turns turns) {
        List<Appointment> concerned = open(work, leaving).stream()
                .filter(appointment ->
                        holdsOf(work, appointment, leaving).findAny().isPresent())
                .toList();
        if (concerned.isEmpty()) {
            return List.of();
        }
        Replacement replacement = Replacement.of(work, concerned);
        List<HandOverStep> steps = new ArrayList<>();
        for (Appointment appointment : concerned) {
            steps.addAll(replacement.steps(
                    appointment, holdsOf(work, appointment, leaving).toList(), turns));
        }
        return steps;
    }

    /** Once reception has begun, who received the car is history, and what is to come of the work is not. */
    private static List<Appointment> open(Work work, Leaving leaving) {
        return work
                .stores()
                .appointments()
                .openFrom(work.organisation(), ZonedDate.of(leaving.from(), work.zone()))
                .stream()
                .filter(appointment -> appointment.check(Step.REASSIGN).isAccepted())
                .filter(appointment -> appointment.placement().dates(work.zone()).stream()
                        .anyMatch(date -> leaving.concerns(date.date())))
                .toList();
    }

    /** The parts of who leaves, or those for which they lack role or skill in another post (NET-4). */
    private static Stream<Hold> holdsOf(Work work, Appointment appointment, Leaving leaving) {
        return people(work, appointment)
                .filter(hold -> hold.resource().equals(leaving.person().id().value()))
                .filter(hold -> leaving.concerns(hold.date(work.zone()).date()) && leaving.concerns(hold.time()))
                .filter(hold -> !keeps(work, appointment, hold, leaving));
    }

    private static boolean keeps(Work work, Appointment appointment, Hold hold, Leaving leaving) {
        if (leaving.reason() != Leaving.Reason.OTHER_POST) {
            return false;
        }
        LocalDate day = hold.date(work.zone()).date();
        Set<String> needed = WorkPackage.offered(
                        work.dealer().workshop(), appointment.request().services())
                .map(wanted ->
                        wanted.needed(hold.kind(), appointment.placement().jobOf(hold)))
                .orElse(Set.of());
        return leaving.keeps(hold.kind() == HoldKind.ADVISOR ? Role.SERVICE_ADVISOR : Role.TECHNICIAN, needed, day);
    }

    private static Stream<Hold> people(Work work, Appointment appointment) {
        return appointment.replaceable(work.now()).stream()
                .filter(hold -> hold.kind() == HoldKind.ADVISOR || hold.kind() == HoldKind.TECHNICIAN);
    }
}
