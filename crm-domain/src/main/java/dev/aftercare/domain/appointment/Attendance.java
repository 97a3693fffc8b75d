package dev.aftercare.domain.appointment;

import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.time.ZonedDate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The rules of coming and not coming, one function each (APT-6a). */
public final class Attendance {

    private Attendance() {}

    /** Kept within the policy's minutes before or after the time, both ends included; outside it early or late. */
    public static Punctuality punctuality(Instant agreed, Instant arrived, AppointmentPolicy policy) {
        Duration late = Duration.between(agreed, arrived);
        if (late.abs().compareTo(policy.punctual()) <= 0) {
            return Punctuality.KEPT;
        }
        return late.isNegative() ? Punctuality.EARLY : Punctuality.LATE;
    }

    /** At once is within the policy's minutes after the car began to wait, the last one included (APT-6b). */
    public static Promptness promptness(Instant waitsSince, Instant begun, ArrivalPolicy policy) {
        return begun.isAfter(waitsSince.plus(policy.reception())) ? Promptness.WAITED : Promptness.AT_ONCE;
    }

    /** The last instant at which a car still comes: the grace time after the start, or closing time if that is first (APT-6a). */
    static Instant noShowDue(Instant start, WorkshopPlan plan, AppointmentPolicy policy) {
        Instant graceEnd = start.plus(policy.grace());
        return plan.opening().endOfBusiness(start).filter(graceEnd::isAfter).orElse(graceEnd);
    }

    /** Whether the grace time has passed without the car: its last instant is still in time. */
    public static boolean isMissed(Appointment appointment, Instant now) {
        return appointment.progress().noShowDue().map(now::isAfter).orElse(false);
    }

    /** Whether a car that is still waited for is late already. */
    public static boolean isLate(Appointment appointment, Instant now, AppointmentPolicy policy) {
        return appointment.progress().state() == AppointmentState.BOOKED
                && now.isAfter(appointment.agreedAt().plus(policy.punctual()));
    }

    /**
     * The car logged at the gate: on the appointment's day, or as long as it counts as kept or is waited for where that
     * reaches beyond midnight, or until the night's closing; and not in the future. After a no-show it takes its old
     * place again where {@code retaken} says that all of it is still free, otherwise it holds none until the desk moves
     * it.
     */
    public static Outcome<Appointment> arrive(
            Appointment appointment,
            Instant at,
            Instant now,
            WorkshopPlan plan,
            AppointmentPolicy policy,
            List<Hold> retaken) {
        return arrival(appointment, at, now, plan, policy)
                .fold(arrival -> appointment.arrived(arrival, retaken), Outcome::refused);
    }

    /** It came at another time than was logged, under the same limits (APT-6a). */
    public static Outcome<Appointment> correct(
            Appointment appointment,
            Instant at,
            Instant now,
            WorkshopPlan plan,
            AppointmentPolicy policy,
            ArrivalPolicy reception) {
        return arrival(appointment, at, now, plan, policy)
                .fold(arrival -> appointment.arrivalCorrected(arrival, reception), Outcome::refused);
    }

    /** It did not come; it is waited for as before, so that who has been waited for long enough is missed next (APT-9). */
    public static Outcome<Appointment> takeBack(Appointment appointment, WorkshopPlan plan, AppointmentPolicy policy) {
        return appointment.arrivalTakenBack(noShowDue(appointment.agreedAt(), plan, policy));
    }

    private static Outcome<Arrival> arrival(
            Appointment appointment, Instant at, Instant now, WorkshopPlan plan, AppointmentPolicy policy) {
        if (at.isAfter(now)) {
            return Outcome.refused(Refusal.of(AppointmentRefusal.ARRIVAL_IN_THE_FUTURE, Map.of("at", at.toString())));
        }
        Instant agreed = appointment.agreedAt();
        ZonedDate day = ZonedDate.containing(agreed, plan.dealer().zone());
        Instant closing = plan.opening().endOfBusiness(agreed).orElse(agreed);
        boolean onTheDay = !at.isBefore(day.start()) && at.isBefore(day.end());
        boolean aroundTheTime = !at.isBefore(agreed.minus(policy.punctual()))
                && (!at.isAfter(agreed.plus(policy.grace())) || at.isBefore(closing));
        if (!onTheDay && !aroundTheTime) {
            return Outcome.refused(Refusal.of(
                    AppointmentRefusal.ARRIVAL_ON_ANOTHER_DAY,
                    Map.of("at", at.toString(), "day", day.date().toString())));
        }
        return Outcome.accepted(new Arrival(at, punctuality(agreed, at, policy)));
    }
}
