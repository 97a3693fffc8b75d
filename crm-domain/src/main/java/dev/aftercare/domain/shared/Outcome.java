package dev.aftercare.domain.shared;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;

/**
 * What a decision came to: accepted with the new state and the events that tell of it, or refused with a reason.
 *
 * <p>A refusal is a value and has changed nothing; exceptions are kept for bugs and breakdowns.
 *
 * @param <T> the new state
 */
public sealed interface Outcome<T> {

    /** The decision was taken. {@code events} are in the order in which they happened. */
    record Accepted<T>(T value, List<Happening> events) implements Outcome<T> {
        public Accepted {
            events = ImmutableList.copyOf(events);
        }
    }

    /** The decision was not taken, and nothing has changed. */
    record Refused<T>(Refusal refusal) implements Outcome<T> {}

    /** Accepted, with {@code events} to be recorded. */
    static <T> Outcome<T> accepted(T value, Happening... events) {
        return new Accepted<>(value, List.of(events));
    }

    /** Accepted, with {@code events} to be recorded. */
    static <T> Outcome<T> accepted(T value, List<Happening> events) {
        return new Accepted<>(value, events);
    }

    /** Refused. */
    static <T> Outcome<T> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }

    /** One answer from either side. */
    default <R> R fold(Function<? super T, ? extends R> accepted, Function<? super Refusal, ? extends R> refused) {
        if (this instanceof Accepted<T> yes) {
            return accepted.apply(yes.value());
        }
        return refused.apply(((Refused<T>) this).refusal());
    }

    /** The accepted value turned into another; a refusal stays as it is. */
    default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        if (this instanceof Accepted<T> yes) {
            return new Accepted<>(change.apply(yes.value()), yes.events());
        }
        return new Refused<>(((Refused<T>) this).refusal());
    }

    /** Whether it was accepted. */
    default boolean isAccepted() {
        return this instanceof Accepted;
    }

    /** The accepted value; throws {@link RefusedException} with code and rule when it was refused. */
    default T orElseThrow() {
        return fold(value -> value, refusal -> {
            throw new RefusedException(refusal);
        });
    }
}
