package dev.aftercare.domain.notice;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What there is to do for one appointment in time (APT-5c).
 *
 * @param agreed the time of the appointment
 * @param expected when the car is expected
 * @param reminders when the customer is reminded
 * @param callMinutes so long before {@code expected} somebody calls; 0 for nobody
 */
public record NoticePlan(Instant agreed, Instant expected, List<Instant> reminders, int callMinutes) {

    public NoticePlan {
        reminders = ImmutableList.copyOf(reminders);
    }

    /**
     * Whether to remind at {@code now}: a time of reminding has come since {@code since}, and the appointment has not. Of several that have
     * come, as after a standstill, one reminder is all that is left.
     *
     * @param since what had come by then, that instant included, is settled
     */
    public boolean isToRemind(Instant since, Instant now) {
        return now.isBefore(agreed) && reminders.stream().anyMatch(at -> hasCome(at, since, now));
    }

    /** Whether somebody is to call at {@code now}: the time of the call has come since {@code since}, and the car is not expected yet. */
    public boolean isToCall(Instant since, Instant now) {
        return now.isBefore(expected)
                && callAt().filter(at -> hasCome(at, since, now)).isPresent();
    }

    /** Whether nobody need be asked any more whether they come in time. */
    public boolean isOver(Instant now) {
        return !now.isBefore(expected);
    }

    /** When there is something to do next after {@code now}; a call that nobody made is taken back when the car is expected. */
    public Optional<Instant> next(Instant now) {
        return Stream.of(reminders.stream(), callAt().stream(), Stream.of(expected))
                .flatMap(at -> at)
                .filter(now::isBefore)
                .min(Comparator.naturalOrder());
    }

    private Optional<Instant> callAt() {
        return callMinutes == 0 ? Optional.empty() : Optional.of(expected.minus(Duration.ofMinutes(callMinutes)));
    }

    private static boolean hasCome(Instant at, Instant since, Instant now) {
        return at.isAfter(since) && !at.isAfter(now);
    }
}
