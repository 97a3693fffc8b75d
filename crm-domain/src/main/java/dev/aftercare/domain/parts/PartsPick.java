package dev.aftercare.domain.parts;

import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.shared.Money;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Subject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The parts picked beforehand for an appointment (备件预拣, APT-2), with the quote as it was at the booking (APT-5b). Noted with what caused it,
 * told to the supplier afterwards at least once. It has a version of its own: what the supplier answers does not change the
 * appointment.
 *
 * @param day the dealer's calendar day on which work begins
 * @param told the price that the customer was told before confirming; empty where they were told none
 * @param attempts how often the supplier was told of the present wish, 0 to 5
 * @param nextTry when the run looks at it next; empty where nothing is to be done
 * @param trouble why it is left to a person; with {@link PickState#BY_HAND} alone
 */
public record PartsPick(
        AppointmentId appointment,
        OrganisationId dealer,
        LocalDate day,
        PartsQuote quote,
        Optional<Money> told,
        PickState state,
        Optional<PickTrouble> trouble,
        int attempts,
        Optional<Instant> nextTry,
        long version) {

    private static final List<Duration> GAPS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(8));

    /** What an appointment needs, to be reserved by the next run. */
    public static PartsPick wanted(
            AppointmentId appointment, OrganisationId dealer, LocalDate day, PartsTold parts, Instant now) {
        return new PartsPick(
                appointment,
                dealer,
                day,
                parts.quote(),
                parts.total(),
                PickState.TO_RESERVE,
                Optional.empty(),
                0,
                Optional.of(now),
                1);
    }

    /** Whose parts they are. */
    public Subject subject() {
        return appointment.subject();
    }

    /** Whether the run has to look at it at {@code now}. */
    public boolean isDue(Instant now) {
        return nextTry.filter(due -> !due.isAfter(now)).isPresent();
    }

    /** Whether the supplier was told as often as is sensible. */
    public boolean isSpent() {
        return attempts >= GAPS.size();
    }

    /** Wanted for a day, whatever was before; the next run tells the supplier. */
    public PartsPick wantedOn(LocalDate newDay, Instant now) {
        return becoming(newDay, PickState.TO_RESERVE, Optional.empty(), 0, Optional.of(now));
    }

    /** Not wanted any more; the next run tells the supplier. Nothing changes where that was said already. */
    public PartsPick unwanted(Instant now) {
        return state == PickState.TO_RELEASE || state == PickState.RELEASED
                ? this
                : becoming(day, PickState.TO_RELEASE, Optional.empty(), 0, Optional.of(now));
    }

    /** About to be told at {@code now}: the next try, should this one fail or be cut off, comes after a growing gap. */
    public PartsPick tried(Instant now) {
        return becoming(day, state, Optional.empty(), attempts + 1, Optional.of(now.plus(GAPS.get(attempts))));
    }

    /** The supplier has done what it was told. */
    public PartsPick done() {
        return ended(state == PickState.TO_RESERVE ? PickState.RESERVED : PickState.RELEASED, Optional.empty());
    }

    /** Left to a person. */
    public PartsPick byHand(PickTrouble why) {
        return ended(PickState.BY_HAND, Optional.of(why));
    }

    /** The same, after the last try. */
    public PartsPick givenUp() {
        return byHand(state == PickState.TO_RESERVE ? PickTrouble.NOT_RESERVED : PickTrouble.NOT_RELEASED);
    }

    /** What the supplier is told now. */
    public PartsOrder order() {
        return new PartsOrder(dealer, appointment, version, day, quote.needs());
    }

    private PartsPick ended(PickState last, Optional<PickTrouble> why) {
        return becoming(day, last, why, attempts, Optional.empty());
    }

    private PartsPick becoming(
            LocalDate newDay,
            PickState newState,
            Optional<PickTrouble> why,
            int newAttempts,
            Optional<Instant> newTry) {
        return new PartsPick(appointment, dealer, newDay, quote, told, newState, why, newAttempts, newTry, version + 1);
    }
}
