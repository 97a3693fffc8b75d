package dev.aftercare.testkit.storage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Many threads that begin at the same instant. */
final class Crowd {

    private static final long PATIENCE_SECONDS = 90;

    private Crowd() {}

    /** What came of {@code work} done by {@code size} threads at once; throws what one of them threw. */
    static <T> List<T> of(int size, Callable<T> work) {
        CyclicBarrier start = new CyclicBarrier(size);
        ExecutorService threads = Executors.newFixedThreadPool(size);
        try {
            List<Callable<T>> all = Collections.nCopies(size, () -> {
                start.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                return work.call();
            });
            List<T> results = new ArrayList<>();
            for (Future<T> one : threads.invokeAll(all, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                results.add(OtherHand.resultOf(one));
            }
            return results;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", interrupted);
        } finally {
            threads.shutdownNow();
        }
    }
}
