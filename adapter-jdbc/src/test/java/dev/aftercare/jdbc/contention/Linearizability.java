package dev.aftercare.jdbc.contention;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether calls that overlapped can be put in an order, each at one point between its invocation and its return, in which a sequential
 * model allows them all (Herlihy and Wing). The search is that of Wing and Gong with the memory of Lowe: a set of calls that are placed and
 * the state after them is looked at once. Of the calls that may come next the one that returned first is tried first: who waits for a lock
 * was invoked long before it had its turn. A call that changes nothing is placed as soon as it is allowed, since no other order allows more.
 *
 * @param <S> a state of the model, immutable and with equality
 */
final class Linearizability<S> {

    /** The return of a call of which nobody knows whether it was done: it may stand anywhere after its invocation, or nowhere. */
    static final long NEVER = Long.MAX_VALUE;

    /** More than this is given up rather than answered. */
    private static final int MOST_CONFIGURATIONS = 2_000_000;

    /** One call as the model sees it. */
    @FunctionalInterface
    interface Step<S> {

        /** The state after it; empty where it cannot have happened in {@code before}. */
        Optional<S> after(S before);
    }

    /** One call of a history, with the times between which it was done. */
    record Call<S>(String name, Step<S> step, long invoked, long returned) {}

    private record Configuration<S>(BitSet placed, S state) {}

    private record Placed<S>(int call, S before) {}

    /** In the order of their returns. */
    private final List<Call<S>> calls;

    /** The calls that are not placed, in their order: a ring through {@link #end}, from which a call can be taken and put back. */
    private final int[] next;

    private final int[] previous;
    private final int end;
    private final Set<Configuration<S>> looked = new HashSet<>();
    private final Deque<Placed<S>> placed = new ArrayDeque<>();
    private final BitSet done = new BitSet();
    private int mostPlaced;
    private String stuck = "";
    private S state;

    private Linearizability(S initial, List<Call<S>> history) {
        calls = history.stream()
                .sorted(Comparator.<Call<S>>comparingLong(Call::returned).thenComparingLong(Call::invoked))
                .toList();
        state = initial;
        end = calls.size();
        next = new int[end + 1];
        previous = new int[end + 1];
        for (int i = 0; i <= end; i++) {
            next[i] = i == end ? 0 : i + 1;
            previous[i] = i == 0 ? end : i - 1;
        }
    }

    /** Why there is no such order; empty where there is one. */
    static <S> Optional<String> violation(S initial, List<Call<S>> history) {
        return new Linearizability<>(initial, history).search();
    }

    private Optional<String> search() {
        int at = next[end];
        while (!isComplete()) {
            if (at != end) {
                at = isNext(at) && place(at) ? next[end] : next[at];
            } else {
                noteStuck();
                Optional<Integer> other = stepBack();
                if (other.isEmpty()) {
                    return Optional.of("no order has " + stuck + " after " + mostPlaced + " of " + end + " calls");
                }
                at = other.get();
            }
        }
        return Optional.empty();
    }

    private boolean isComplete() {
        return next[end] == end || calls.get(next[end]).returned() == NEVER;
    }

    /** Whether no call that is not placed returned before this one was invoked. */
    private boolean isNext(int call) {
        return calls.get(call).invoked() <= calls.get(next[end]).returned();
    }

    private boolean place(int call) {
        Optional<S> after = calls.get(call).step().after(state);
        if (after.isEmpty()) {
            return false;
        }
        BitSet with = (BitSet) done.clone();
        with.set(call);
        if (!looked.add(new Configuration<>(with, after.get()))) {
            return false;
        }
        if (looked.size() > MOST_CONFIGURATIONS) {
            throw new IllegalStateException(
                    "undecided after " + MOST_CONFIGURATIONS + " configurations. Maybe give fewer calls.");
        }
        placed.push(new Placed<>(call, state));
        state = after.get();
        done.set(call);
        next[previous[call]] = next[call];
        previous[next[call]] = previous[call];
        return true;
    }

    /** Takes calls back up to the last that changed something, and says which to try in its place; empty where none is left. */
    private Optional<Integer> stepBack() {
        while (!placed.isEmpty()) {
            Placed<S> last = placed.pop();
            boolean changed = !last.before().equals(state);
            state = last.before();
            done.clear(last.call());
            next[previous[last.call()]] = last.call();
            previous[next[last.call()]] = last.call();
            if (changed) {
                return Optional.of(next[last.call()]);
            }
        }
        return Optional.empty();
    }

    private void noteStuck() {
        if (placed.size() >= mostPlaced) {
            mostPlaced = placed.size();
            stuck = calls.get(next[end]).name();
        }
    }
}
