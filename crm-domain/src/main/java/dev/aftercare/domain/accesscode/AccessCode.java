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
 * @param told what who asked for it was answered
 * @param until first instant at which nobody can enter it any more; who enters it rightly brings the end forward
 * @param triesLeft how often somebody may still enter it; counting them makes no version
 * @param sending on its way to the owner, or what became of that
 */
public record AccessCode(
        AccessCodeId id,
        OrganisationId dealer,
        Optional<VehicleId> vehicle,
        Instant askedAt,
        Told told,
        Instant until,
        int triesLeft,
        Sending sending,
        long version) {

    /** A code that could not be handed over is drawn anew and tried again after this time. */
    public static final Duration GAP = Duration.ofMinutes(1);

    /** How often a code is handed over, each time drawn anew: a channel that fails may have delivered all the same. */
    public static final int MOST_SENDINGS = 3;

    /**
     * What who asked for it was answered. It never changes, so that a repeat of the request is answered the same whether the car is known or not:
     * what the code is worth by now would tell.
     *
     * @param until the code's end as it was when it was asked for
     * @param tries how often it could be entered then
     */
    public record Told(Instant until, int tries) {}

    /**
     * The way to the owner.
     *
     * @param nextTry when it is to be sent next; empty where nothing is to be done any more
     * @param times how often it was handed over, 0 to {@link #MOST_SENDINGS}; each may have reached a person
     * @param sent what was sent last and to whom; empty before that, and where nothing is sent
     */
    public record Sending(Optional<Instant> nextTry, int times, Optional<Sent> sent) {}

    /**
     * What was sent last.
     *
     * @param to the owner of the car when it was sent
     */
    public record Sent(CustomerId to, CodeSeal seal) {}

    /** A code that was just asked for; it is sent at once where anybody is there to send it to. */
    public static AccessCode asked(
            AccessCodeId id, OrganisationId dealer, Optional<VehicleId> vehicle, Instant now, AccessCodePolicy policy) {
        Told told = new Told(now.plus(Duration.ofMinutes(policy.validMinutes())), policy.tries());
        Sending due = new Sending(Optional.of(now), 0, Optional.empty());
        return new AccessCode(id, dealer, vehicle, now, told, told.until(), told.tries(), due, 1);
    }

    /** Whether it can be entered at {@code instant}. */
    public boolean isValidAt(Instant instant) {
        return instant.isBefore(until);
    }

    /** How many minutes it can be entered for from {@code instant} on, rounded down; at least 1, which is the least that can be told. */
    public long minutesFrom(Instant instant) {
        return Math.max(1, Duration.between(instant, until).toMinutes());
    }

    /** Whether it is to be sent, or sent again, at {@code now}. */
    public boolean isDue(Instant now) {
        return sending.nextTry().filter(due -> !due.isAfter(now)).isPresent();
    }

    /** Handed over now; should that fail or be cut off, another code follows after {@link #GAP}, while it is valid and was not sent too often. */
    public AccessCode tried(Instant now, Sent sent) {
        int times = sending.times() + 1;
        Optional<Instant> again = Optional.of(now.plus(GAP)).filter(next -> isValidAt(next) && times < MOST_SENDINGS);
        return becoming(until, new Sending(again, times, Optional.of(sent)));
    }

    /** Nothing more is to be sent: it has arrived, or there is nobody to send it to. */
    public AccessCode settled() {
        return becoming(until, over());
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
        return becoming(end, over());
    }

    private Sending over() {
        return new Sending(Optional.empty(), sending.times(), sending.sent());
    }

    /** That it was asked for; without the car, which the dealer's own books must not tell whether it is known. */
    public Happening asking() {
        return Happening.of(
                AccessCodeEvent.ASKED,
                id.subject(),
                1,
                List.of(),
                Map.of("until", told.until().toString()));
    }

    private AccessCode becoming(Instant newUntil, Sending newSending) {
        return new AccessCode(id, dealer, vehicle, askedAt, told, newUntil, triesLeft, newSending, version + 1);
    }
}
