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

/** Many who act at the same instant, each in a thread of its own. */
public final class Crowd {

    private static final long PATIENCE_SECONDS = 90;

    private Crowd() {}

    /** What came of {@code work} done by {@code size} at once; throws what one of them threw. */
    public static <T> List<T> of(int size, Callable<T> work) {
        return of(Collections.nCopies(size, work));
    }

    /** What came of each, in their order; throws what one of them threw. */
    public static <T> List<T> of(List<Callable<T>> works) {
        CyclicBarrier start = new CyclicBarrier(works.size());
        ExecutorService threads = Executors.newFixedThreadPool(works.size());
        try {
            List<Callable<T>> all = works.stream()
                    .<Callable<T>>map(work -> () -> {
                        start.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                        return work.call();
                    })
                    .toList();
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
