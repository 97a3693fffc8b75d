package dev.aftercare.memory.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.port.shared.StorageException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Row locks belong to transactions, are waited for, and not for ever. */
@Tag("storage")
@Timeout(30)
class RowLocksTest {

    private static final Key ROW = Key.of("row");

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void oneTransactionHasTheLockUntilItEndsAndMayAskAgain() {
        Database database = new Database(Duration.ofMillis(1));
        Transaction one = database.begin();
        Transaction other = database.begin();
        one.lock(ROW);
        one.lock(ROW);
        other.lock(Key.of("another row"));

        assertThatThrownBy(() -> other.lock(ROW)).isInstanceOf(ConflictException.class);
        one.commit();
        other.lock(ROW);
    }

    @Test
    void aLockBelongsToTheTransactionAndNotToTheThread() throws Exception {
        Database database = new Database(Duration.ofSeconds(20));
        Transaction one = database.begin();
        threads.submit(() -> one.lock(ROW)).get();
        Future<?> waiting = threads.submit(() -> database.begin().lock(ROW));

        one.close();
        waiting.get(10, TimeUnit.SECONDS);
        assertThat(waiting).isDone();
    }

    @Test
    void whoWaitsReadsWhatTheHolderCommitted() throws Exception {
        Database database = new Database(Duration.ofSeconds(20));
        Table<String> words = Table.of("word", Key::of, List.of());
        Transaction holder = database.begin();
        holder.lock(ROW);
        holder.view(words).insert("committed under the lock");
        CountDownLatch asks = new CountDownLatch(1);
        CompletableFuture<List<String>> seen = CompletableFuture.supplyAsync(
                () -> {
                    Transaction waiting = database.begin();
                    asks.countDown();
                    waiting.lock(ROW);
                    return waiting.view(words).under(words.primary(), Key.of());
                },
                threads);

        asks.await();
        holder.commit();
        assertThat(seen.get()).containsExactly("committed under the lock");
    }

    @Test
    void aDeadlockEndsWithTheTimeLimit() throws Exception {
        Database database = new Database(Duration.ofMillis(50));
        Transaction one = database.begin();
        Transaction other = database.begin();
        one.lock(Key.of("a"));
        other.lock(Key.of("b"));
        Future<?> waiting = threads.submit(() -> one.lock(Key.of("b")));

        assertThatThrownBy(() -> other.lock(Key.of("a"))).isInstanceOf(ConflictException.class);
        assertThatThrownBy(waiting::get).hasCauseInstanceOf(ConflictException.class);
    }

    @Test
    void whoIsInterruptedWhileWaitingStopsAndStaysInterrupted() {
        Database database = new Database(Duration.ofSeconds(20));
        database.begin().lock(ROW);
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> database.begin().lock(ROW)).isInstanceOf(StorageException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void manyThreadsCountUnderALockWithoutLosingOne() throws Exception {
        Database database = new Database(Duration.ofSeconds(20));
        Table<AtomicInteger> counters = Table.of("counter", any -> ROW, List.of());
        CountDownLatch start = new CountDownLatch(1);
        List<Future<?>> all = IntStream.range(0, 8)
                .<Future<?>>mapToObj(thread -> threads.submit(() -> {
                    start.await();
                    for (int i = 0; i < 200; i++) {
                        countUp(database, counters);
                    }
                    return thread;
                }))
                .toList();

        start.countDown();
        for (Future<?> each : all) {
            each.get();
        }
        assertThat(database.begin().view(counters).get(ROW).orElseThrow()).hasValue(1_600);
    }

    private static void countUp(Database database, Table<AtomicInteger> counters) {
        try (Transaction transaction = database.begin()) {
            transaction.lock(ROW);
            View<AtomicInteger> view = transaction.view(counters);
            view.get(ROW)
                    .ifPresentOrElse(
                            present -> view.replace(present, new AtomicInteger(present.get() + 1)),
                            () -> view.insert(new AtomicInteger(1)));
            transaction.commit();
        }
    }
}
