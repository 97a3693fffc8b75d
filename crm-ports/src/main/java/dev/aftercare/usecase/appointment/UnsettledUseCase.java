package dev.aftercare.usecase.appointment;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentRefusal;
import dev.aftercare.domain.appointment.AppointmentState;
import dev.aftercare.domain.appointment.AppointmentState.Step;
import dev.aftercare.domain.appointment.Fitting;
import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.appointment.Misfit;
import dev.aftercare.domain.appointment.Proposal;
import dev.aftercare.domain.appointment.Settlement;
import dev.aftercare.domain.appointment.ToSettle;
import dev.aftercare.domain.appointment.WorkPackage;
import dev.aftercare.domain.appointment.WorkshopDay;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.port.appointment.WorkshopDays.Change;
import dev.aftercare.usecase.door.Work;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * The clerk's list of what does not fit any more (CARE-11): computed from what is booked and from the dealer as it is now, so that nothing
 * is on it that fits again, and nothing is forgotten.
 */
final class UnsettledUseCase {

    private static final int STANDARD_LIMIT = 20;

    private final Work work;
    private final Planning planning;
    private final Fitting fitting;

    private UnsettledUseCase(Work work) {
        this.work = work;
        this.planning = Planning.of(work);
        this.fitting = new Fitting(planning.plan());
    }

    static Unsettled see(Work work, SeeUnsettled question) {
        LocalDate today = work.today();
        LocalDate asked = Objects.requireNonNullElse(question.from(), today);
        return new UnsettledUseCase(work)
                .see(
                        asked.isBefore(today) ? today : asked,
                        Objects.requireNonNullElse(question.limit(), STANDARD_LIMIT));
    }

    private Unsettled see(LocalDate from, int limit) {
        List<Appointment> all =
                work.stores().appointments().openFrom(work.organisation(), ZonedDate.of(from, work.zone())).stream()
                        .filter(appointment -> isStillToSettle(work, appointment))
                        .filter(appointment -> !misfits(appointment).isEmpty())
                        .toList();
        List<Appointment> first = all.stream().limit(limit).toList();
        return new Unsettled(all.size(), first.isEmpty() ? List.of() : proposed(first));
    }

    /** What does not fit; once reception has begun, of what is to come. */
    private List<Misfit> misfits(Appointment appointment) {
        List<Hold> replaceable = appointment.replaceable(work.now());
        return fitting.misfits(appointment).stream()
                .filter(misfit -> appointment.progress().state() != AppointmentState.BEGUN
                        || misfit.hold().filter(replaceable::contains).isPresent())
                .toList();
    }

    /** Whoever is received is a visit; what would have ended by now is past, unless the car is in the house and waits. */
    private static boolean isStillToSettle(Work work, Appointment appointment) {
        return appointment.check(Step.REASSIGN).isAccepted()
                && (appointment.progress().state() == AppointmentState.ARRIVED
                        || appointment.placement().slot().end().isAfter(work.now()));
    }

    private List<ToSettle> proposed(List<Appointment> appointments) {
        Settlement settlement = new Settlement(planning.booking());
        List<WorkshopDay> days = planning.daysAround(
                dateOf(appointments.get(0)).date(),
                dateOf(appointments.get(appointments.size() - 1)).date());
        return appointments.stream()
                .map(appointment -> {
                    List<Misfit> misfits = misfits(appointment);
                    List<WorkshopDay> around =
                            planning.daysAround(dateOf(appointment).date(), days);
                    List<Proposal> proposals = planning.work(appointment.request())
                            .fold(
                                    wanted -> settlement.proposals(appointment, misfits, wanted, around),
                                    notOffered -> List.of());
                    return new ToSettle(appointment, misfits, proposals);
                })
                .toList();
    }

    /** Puts others in the place of all that does not fit, at the same time; refused with other times where nobody can. */
    static Outcome<Appointment> settle(Work work, UUID id) {
        Appointment appointment = ChangeUseCase.find(work, id);
        LockedDays days = LockedDays.of(work, appointment);
        Outcome<?> possible = appointment.check(Step.REASSIGN);
        if (possible instanceof Outcome.Refused<?> refused) {
            return Outcome.refused(refused.refusal());
        }
        UnsettledUseCase list = new UnsettledUseCase(work);
        List<Misfit> misfits = list.misfits(appointment);
        return misfits.isEmpty()
                ? Outcome.accepted(appointment)
                : list.planning
                        .work(appointment.request())
                        .fold(wanted -> list.settled(appointment, misfits, wanted, days), Outcome::refused);
    }

    private Outcome<Appointment> settled(
            Appointment appointment, List<Misfit> misfits, WorkPackage wanted, LockedDays days) {
        Optional<List<Hold>> holds =
                new Settlement(planning.booking()).atTheSameTime(appointment, misfits, wanted, days);
        if (holds.isEmpty()) {
            return Outcome.refused(Refusal.of(
                    AppointmentRefusal.NOBODY_ELSE_THEN,
                    Map.of(
                            "start", appointment.placement().slot().start().toString(),
                            "service", wanted.codes())));
        }
        Outcome<Appointment> reassigned = appointment.reassignedTo(holds.get());
        work.stores()
                .appointments()
                .update(reassigned.orElseThrow(), dateOf(appointment).date());
        days.change(List.of(Change.of(appointment, holds.get())));
        return reassigned;
    }

    private ZonedDate dateOf(Appointment appointment) {
        return ChangeUseCase.dateOf(work, appointment);
    }
}
