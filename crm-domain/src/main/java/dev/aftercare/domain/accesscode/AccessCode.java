package dev.aftercare.domain.accesscode;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.vehicle.VehicleId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A one-time code that a dealer asked for about a car, and how far it has come (NET-2). The code itself is drawn when it is sent, goes to the
 * owner's phone only, and is never kept: what is kept of it is its {@link CodeSeal}.
 *
 * <p>One is kept whatever is known of the car, so that nobody learns from it whether the network knows it.
 *
 * @param vehicle the car; empty where the network does not know it
 * @param until first instant at which nobody can enter it any more; who enters it rightly brings the end forward
 * @param triesLeft how often somebody may still enter it; counting them makes no version
 * @param sending on its way to the owner, or what became of that
 */
public record AccessCode(
        AccessCodeId id,
        OrganisationId dealer,
        Optional<VehicleId> vehicle,
        Instant askedAt,
        Instant until,
        int triesLeft,
        Sending sending,
        long version) {

    /** A code that could not be handed over is drawn anew and tried again after this time. */
    public static final Duration GAP = Duration.ofMinutes(1);

    /**
     * The way to the owner.
     *
     * @param nextTry when it is to be sent next; empty where nothing is to be done any more
     * @param sent what was sent last and to whom; empty before that, and where nothing is sent
     */
    public record Sending(Optional<Instant> nextTry, Optional<Sent> sent) {}

    /**
     * What was sent last.
     *
     * @param to the owner of the car when it was sent
     */
    public record Sent(CustomerId to, CodeSeal seal) {}

    /** A code that was just asked for; it is sent at once where anybody is there to send it to. */
    public static AccessCode asked(
            AccessCodeId id, OrganisationId dealer, Optional<VehicleId> vehicle, Instant now, AccessCodePolicy policy) {
        return new AccessCode(
                id,
                dealer,
                vehicle,
                now,
                now.plus(Duration.ofMinutes(policy.validMinutes())),
                policy.tries(),
                new Sending(Optional.of(now), Optional.empty()),
                1);
    }

    /** Whether it can be entered at {@code instant}. */
    public boolean isValidAt(Instant instant) {
        return instant.isBefore(until);
    }

    /** Whether it is to be sent, or sent again, at {@code now}. */
    public boolean isDue(Instant now) {
        return sending.nextTry().filter(due -> !due.isAfter(now)).isPresent();
    }

    /** Handed over now; should that fail or be cut off, another code follows after {@link #GAP}, while it is valid. */
    public AccessCode tried(Instant now, Sent sent) {
        Optional<Instant> again = Optional.of(now.plus(GAP)).filter(this::isValidAt);
        return becoming(until, new Sending(again, Optional.of(sent)));
    }

    /** Nothing more is to be sent: it has arrived, or there is nobody to send it to. */
    public AccessCode settled() {
        return becoming(until, new Sending(Optional.empty(), sending.sent()));
    }

    /** To whom this code was sent, where {@code digits} are it and it is valid at {@code now}; empty whatever else is the matter. */
    public Optional<CustomerId> openedBy(String digits, Instant now) {
        return sending.sent()
                .filter(sent -> isValidAt(now) && sent.seal().fits(digits))
                .map(Sent::to);
    }

    /** Entered rightly, or followed by a newer one: from {@code now} on it opens nothing, and it is not sent any more. */
    public AccessCode ended(Instant now) {
        Instant end = isValidAt(now) ? now : until;
        return becoming(end, new Sending(Optional.empty(), sending.sent()));
    }

    /** That it was asked for; without the car, which the dealer's own books must not tell whether it is known. */
    public Happening asking() {
        return Happening.of(AccessCodeEvent.ASKED, id.subject(), 1, List.of(), Map.of("until", until.toString()));
    }

    private AccessCode becoming(Instant newUntil, Sending newSending) {
        return new AccessCode(id, dealer, vehicle, askedAt, newUntil, triesLeft, newSending, version + 1);
    }
}
