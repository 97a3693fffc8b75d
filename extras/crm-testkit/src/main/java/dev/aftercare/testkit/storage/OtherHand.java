package dev.aftercare.testkit.storage;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Another pair of hands: does what it is told on a thread of its own. No wait is without an end. */
public final class OtherHand implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 40;
    private static final long GLANCE_MILLISECONDS = 300;

    private final ExecutorService thread = Executors.newSingleThreadExecutor();

    /** Begins {@code work}; what was told before is done first. */
    public <T> Future<T> begins(Callable<T> work) {
        return thread.submit(work);
    }

    /** Does {@code work} and waits for its result. */
    <T> T does(Callable<T> work) {
        return resultOf(begins(work));
    }

    /** The result of {@code work}, or the exception that it threw. */
    public static <T> T resultOf(Future<T> work) {
        try {
            return work.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw new AssertionError("another thread failed", failed.getCause());
        } catch (TimeoutException endless) {
            throw new AssertionError("another thread waits without an end", endless);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", interrupted);
        }
    }

    /** The exception that {@code work} threw, empty where it threw none. */
    static Optional<RuntimeException> failureOf(Future<?> work) {
        try {
            resultOf(work);
            return Optional.empty();
        } catch (RuntimeException failure) {
            return Optional.of(failure);
        }
    }

    /** That {@code work} has to wait for somebody. A storage that lets it through at once is caught, if not every time. */
    public static void assertWaits(Future<?> work) {
        assertThatThrownBy(() -> work.get(GLANCE_MILLISECONDS, TimeUnit.MILLISECONDS))
                .as("what waits for a lock that another unit of work holds")
                .isInstanceOf(TimeoutException.class);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
