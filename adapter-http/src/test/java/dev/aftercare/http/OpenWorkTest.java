package dev.aftercare.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class OpenWorkTest {

    private static final int ROUNDS = 20_000;

    @Test
    void whatIsTakenIsWaitedForHoweverCloselyTheEndFollows() throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            for (int round = 0; round < ROUNDS; round++) {
                assertThat(isCutOff(other)).as("round %s", round).isFalse();
            }
        } finally {
            other.shutdown();
        }
    }

    /** Begins a request while the end begins; whether it was taken, and under way when all was said to be answered. */
    private static boolean isCutOff(ExecutorService other) throws Exception {
        OpenWork work = new OpenWork();
        AtomicBoolean ended = new AtomicBoolean();
        CyclicBarrier start = new CyclicBarrier(2);
        CompletableFuture<Void> end = CompletableFuture.runAsync(
                () -> {
                    arrive(start);
                    ended.set(work.finish());
                },
                other);
        arrive(start);
        boolean cutOff = false;
        if (work.begin()) {
            cutOff = ended.get();
            work.end();
        }
        end.get();
        return cutOff;
    }

    private static void arrive(CyclicBarrier start) {
        try {
            start.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
