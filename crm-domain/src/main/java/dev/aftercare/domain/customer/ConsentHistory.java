package dev.aftercare.domain.customer;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that a customer ever said of consent (CUS-2); nothing is changed or taken out.
 *
 * @param entries in the order of their instants, of equal ones as they were recorded
 */
public record ConsentHistory(List<ConsentEntry> entries) {

    private static final int MOST = 500;
    private static final ConsentHistory NONE = new ConsentHistory(List.of());

    public ConsentHistory {
        entries = entries.stream()
                .sorted(Comparator.comparing(ConsentEntry::at))
                .collect(ImmutableList.toImmutableList());
    }

    /** Nothing was said yet. */
    public static ConsentHistory none() {
        return NONE;
    }

    /** What the customer had said last at {@code at}, that instant included; of one instant a withdrawal wins. */
    public ConsentState stateAt(ConsentPurpose purpose, ContactChannel channel, Instant at) {
        return last(purpose, channel, at)
                .map(entry -> entry.given() ? ConsentState.GIVEN : ConsentState.WITHDRAWN)
                .orElse(ConsentState.NOTHING_SAID);
    }

    /** The entry that {@link #stateAt} rests on: the proof. */
    public Optional<ConsentEntry> last(ConsentPurpose purpose, ContactChannel channel, Instant at) {
        return entries.stream()
                .filter(entry -> entry.isOn(purpose, channel) && !entry.at().isAfter(at))
                .max(Comparator.comparing(ConsentEntry::at).thenComparing(entry -> !entry.given()));
    }

    /** Whether the last word on its purpose and channel was the same, to the same words. */
    public boolean saysAlready(ConsentEntry entry) {
        return last(entry.purpose(), entry.channel(), entry.at())
                .filter(known -> known.given() == entry.given()
                        && (!entry.given()
                                || known.proof().wording().equals(entry.proof().wording())))
                .isPresent();
    }

    /** Whether nothing more is kept: 500 entries are more than anybody says. */
    public boolean isFull() {
        return entries.size() >= MOST;
    }

    /** With one more entry; the same where it is there already. */
    public ConsentHistory with(ConsentEntry entry) {
        return entries.contains(entry)
                ? this
                : new ConsentHistory(
                        Stream.concat(entries.stream(), Stream.of(entry)).toList());
    }
}
