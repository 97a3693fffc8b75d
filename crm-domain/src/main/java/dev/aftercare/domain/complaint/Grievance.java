package dev.aftercare.domain.complaint;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.vehicle.VehicleId;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody complains about, as it was received (CMP-1).
 *
 * @param words the customer's own words; they stay in this record and go into no event
 * @param wish what the customer wants, in their words; empty where nothing was said
 * @param kind a short code of the dealer's or the network's list
 * @param receivedAt when it came, which may be long before it was typed
 */
public record Grievance(
        CustomerId customer,
        Optional<VehicleId> vehicle,
        String words,
        String wish,
        ComplaintChannel channel,
        String kind,
        ComplaintSeverity severity,
        Instant receivedAt) {

    /** How old a complaint may be that is typed later or imported. */
    private static final Duration OLDEST = Duration.ofDays(20 * 365L);

    Grievance erased() {
        return new Grievance(customer, vehicle, "", "", channel, kind, severity, receivedAt);
    }

    /** The same weighed otherwise. */
    public Grievance graded(ComplaintSeverity newSeverity) {
        return new Grievance(customer, vehicle, words, wish, channel, kind, newSeverity, receivedAt);
    }

    /** Whether it can have come when it is said to have come: not in the future, and within the last 20 years (CMP-1). */
    public Outcome<Grievance> check(Instant now) {
        return receivedAt.isAfter(now) || receivedAt.isBefore(now.minus(OLDEST))
                ? Outcome.refused(
                        Refusal.of(ComplaintRefusal.RECEIVED_OUT_OF_RANGE, Map.of("at", receivedAt.toString())))
                : Outcome.accepted(this);
    }
}
