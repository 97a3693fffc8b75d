package dev.aftercare.domain.complaint;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.network.StaffId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far a complaint has come, with everything that was done and by whom (CMP-2).
 *
 * @param log each step with its time and the actor, in order; the reception is the state before the first
 * @param cause what was found; in words, which go into no event
 * @param solution what was proposed last; in words, which go into no event
 * @param closing how it ended; present exactly while it is closed
 */
public record ComplaintProgress(
        ComplaintState state,
        List<Entry> log,
        Optional<String> cause,
        Optional<String> solution,
        Optional<Closing> closing,
        Optional<Prevention> prevention) {

    /**
     * A step that was done.
     *
     * @param by the actor's id
     */
    public record Entry(ComplaintStep step, Instant at, String by) {}

    /**
     * @throws IllegalArgumentException if it is closed without its closing, cause or solution, or the other way round
     */
    public ComplaintProgress {
        boolean closed = state == ComplaintState.CLOSED;
        if (closed != closing.isPresent() || (closed && (cause.isEmpty() || solution.isEmpty()))) {
            throw new IllegalArgumentException(
                    "a complaint that is " + state + " needs cause, solution and closing exactly when it is closed");
        }
        log = ImmutableList.copyOf(log);
    }

    /** Nothing has been done yet. */
    public static ComplaintProgress received() {
        return new ComplaintProgress(
                ComplaintState.RECEIVED,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** It was led and closed in another system, which tells only how it ended. */
    static ComplaintProgress endedElsewhere(Entry entry, String cause, String solution, Closing end) {
        return new ComplaintProgress(
                ComplaintState.CLOSED,
                List.of(entry),
                Optional.of(cause),
                Optional.of(solution),
                Optional.of(end),
                Optional.empty());
    }

    /** One step further; who opens it again takes its closing away. */
    ComplaintProgress at(ComplaintState next, Entry entry) {
        return logged(entry).having(next, cause, solution, Optional.empty());
    }

    /** The cause is found. */
    ComplaintProgress caused(ComplaintState next, Entry entry, String found) {
        return logged(entry).having(next, Optional.of(found), solution, Optional.empty());
    }

    /** A solution is proposed. */
    ComplaintProgress proposing(ComplaintState next, Entry entry, String proposed) {
        return logged(entry).having(next, cause, Optional.of(proposed), Optional.empty());
    }

    /** It has ended. */
    ComplaintProgress closed(Entry entry, Closing end) {
        return logged(entry).having(ComplaintState.CLOSED, cause, solution, Optional.of(end));
    }

    /** What is learned from it. */
    ComplaintProgress preventing(Entry entry, Prevention planned) {
        return new ComplaintProgress(state, logged(entry).log, cause, solution, closing, Optional.of(planned));
    }

    /** What {@code leaver} was to bring about, the heir does (NET-3). */
    ComplaintProgress handedOver(Entry entry, StaffId leaver, Optional<StaffId> heir) {
        Optional<Prevention> planned =
                prevention.map(plan -> plan.owner().equals(leaver) ? plan.by(heir.orElse(leaver)) : plan);
        return new ComplaintProgress(state, logged(entry).log, cause, solution, closing, planned);
    }

    ComplaintProgress erased() {
        return new ComplaintProgress(
                state,
                log,
                cause.map(words -> ""),
                solution.map(words -> ""),
                closing,
                prevention.map(Prevention::erased));
    }

    /** Something was done that leaves it where it is. */
    ComplaintProgress logged(Entry entry) {
        List<Entry> longer = new ArrayList<>(log);
        longer.add(entry);
        return new ComplaintProgress(state, longer, cause, solution, closing, prevention);
    }

    private ComplaintProgress having(
            ComplaintState next, Optional<String> found, Optional<String> proposed, Optional<Closing> end) {
        return new ComplaintProgress(next, log, found, proposed, end, prevention);
    }
}
