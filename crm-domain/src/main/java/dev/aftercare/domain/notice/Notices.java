package dev.aftercare.domain.notice;

import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.shared.OrganisationId;
import java.time.Instant;
import java.util.Optional;

/**
 * How far a customer was told of one appointment (APT-5a, APT-5c). It stands beside the appointment, so that a reminder is no change of that.
 *
 * @param told the time of the appointment that the customer was told last; empty where they were told none, or are not to be told its end
 * @param since what had come by then, that instant included, is settled or was past when the time was agreed
 * @param nextLook when the run looks at it next; empty where there is nothing more to do
 */
public record Notices(
        AppointmentId appointment,
        OrganisationId dealer,
        Optional<Instant> told,
        Instant since,
        Optional<Instant> nextLook,
        long version) {

    /** Of an appointment that is made at {@code now}: the customer is told at once. */
    public static Notices booked(AppointmentId appointment, OrganisationId dealer, Instant now) {
        return new Notices(appointment, dealer, Optional.empty(), now, Optional.of(now), 1);
    }

    /** Whether the run has to look at it at {@code now}. */
    public boolean isDue(Instant now) {
        return nextLook.filter(at -> !at.isAfter(now)).isPresent();
    }

    /** The appointment has changed at {@code now}; what should have been done before is not done any more. */
    public Notices changed(Instant now) {
        return new Notices(appointment, dealer, told, now, Optional.of(now), version + 1);
    }

    /** The customer called it off themselves, or is erased (CUS-9): it is not told to them. */
    public Notices withoutNews(Instant now) {
        return new Notices(appointment, dealer, Optional.empty(), now, Optional.of(now), version + 1);
    }

    /** Looked at: the customer knows of {@code time}. */
    public Notices looked(Instant time, Instant now, Optional<Instant> next) {
        return new Notices(appointment, dealer, Optional.of(time), now, next, version + 1);
    }

    /** The car has come: there is nothing more to tell, unless it is said that it has not. */
    public Notices come(Instant now) {
        return new Notices(appointment, dealer, told, now, Optional.empty(), version + 1);
    }

    /** There is nothing more to tell, unless it changes. */
    public Notices settled(Instant now) {
        return new Notices(appointment, dealer, Optional.empty(), now, Optional.empty(), version + 1);
    }
}
