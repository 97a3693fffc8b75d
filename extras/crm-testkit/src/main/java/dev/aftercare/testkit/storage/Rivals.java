package dev.aftercare.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.port.storage.UnitOfWork;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Two units of work that want the same at once. */
final class Rivals {

    private Rivals() {}

    /**
     * Has {@code work} done for {@code first} and not yet committed while another thread does it for {@code second}.
     * Exactly one of them has it; the other is answered false or fails with a conflict, and is answered false when it
     * tries again.
     *
     * @param work tries to have something; false where another has it
     * @return the one who has it
     */
    static <T> T winnerOf(OnStorage tests, Scope scope, T first, T second, BiPredicate<UnitOfWork, T> work) {
        boolean firstHasIt;
        boolean secondHasIt;
        try (OtherHand other = new OtherHand();
                UnitOfWork unit = tests.begin(scope)) {
            assertThat(work.test(unit, first)).as("who is alone so far").isTrue();
            Future<Boolean> late = other.begins(() -> committed(tests, scope, again -> work.test(again, second)));
            glanceAt(late);
            firstHasIt = withoutConflict(() -> {
                unit.commit();
                return true;
            });
            secondHasIt = withoutConflict(() -> OtherHand.resultOf(late));
        }
        assertThat(firstHasIt)
                .as("first has it, second has it: %s, %s", firstHasIt, secondHasIt)
                .isNotEqualTo(secondHasIt);
        T loser = firstHasIt ? second : first;
        assertThat(committed(tests, scope, again -> work.test(again, loser)))
                .as("the loser tries again")
                .isFalse();
        return firstHasIt ? first : second;
    }

    /** Has {@code first} done and given up while another thread does {@code second}, which has it then. */
    static void assertSecondWinsWhenFirstGivesUp(
            OnStorage tests, Scope scope, Predicate<UnitOfWork> first, Predicate<UnitOfWork> second) {
        try (OtherHand other = new OtherHand()) {
            Future<Boolean> late;
            try (UnitOfWork unit = tests.begin(scope)) {
                assertThat(first.test(unit)).as("who comes first").isTrue();
                late = other.begins(() -> committed(tests, scope, second));
                glanceAt(late);
            }
            assertThat(OtherHand.resultOf(late)).as("who comes second").isTrue();
        }
    }

    private static boolean withoutConflict(Supplier<Boolean> work) {
        try {
            return work.get();
        } catch (ConflictException conflict) {
            return false;
        }
    }

    private static boolean committed(OnStorage tests, Scope scope, Predicate<UnitOfWork> work) {
        try (UnitOfWork unit = tests.begin(scope)) {
            boolean had = work.test(unit);
            unit.commit();
            return had;
        }
    }

    /** Gives the other thread the time to arrive at its write; a storage may let it wait there or not. */
    static void glanceAt(Future<?> work) {
        try {
            work.get(100, TimeUnit.MILLISECONDS);
        } catch (TimeoutException waits) {
            assertThat(work.isDone()).isFalse();
        } catch (ExecutionException failed) {
            assertThat(work.isDone()).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", interrupted);
        }
    }
}
