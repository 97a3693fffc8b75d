package dev.aftercare.testkit.desk;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.duplicate.CustomerTraits;
import dev.aftercare.domain.duplicate.ScanSteps;
import dev.aftercare.domain.merge.ScanRun;
import dev.aftercare.port.merge.ScanMarks.ClueMark;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.testkit.desk.WatchedStorage.Watcher;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a scan for duplicates keeps of people between its steps, and that it leads to nobody (CUS-4b, CUS-9). It is 2 March 2026. */
interface ScanMarksRules extends OnStage {

    private ScanRun started() {
        return stage().crm()
                .merges()
                .startScan(MergeStage.ofManufacturer(stage().crm()).desk())
                .orElseThrow();
    }

    private void steps(int limit) {
        stage().crm().jobs().runDue(limit);
    }

    /** The step has read somebody whose erasure comes before it is committed: it waits, or finds what the step has made of them. */
    @Test
    @Tag("CUS-4b")
    @Tag("CUS-9")
    default void whoIsErasedWhileAStepReadsThemLeavesNothingInIt() throws InterruptedException, ExecutionException {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer gone = MergeStage.person(dealer, "王", "小明", "13800000001");
        started();
        ExecutorService threads = Executors.newSingleThreadExecutor();
        CountDownLatch erased = new CountDownLatch(1);
        AtomicReference<Future<Customer>> erasing = new AtomicReference<>();
        Watcher watcher = new Watcher() {
            @Override
            public void before(String call) {
                if (call.equals("ScanMarks.addClues")) {
                    erasing.set(threads.submit(() -> {
                        Customer customer =
                                RightsStage.of(dealer).erase(gone.id()).orElseThrow();
                        erased.countDown();
                        return customer;
                    }));
                    ErasureCrowd.isReached(erased);
                }
            }
        };
        try {
            Stage.again(new WatchedStorage(storage(), watcher), stage().erasures())
                    .crm()
                    .jobs()
                    .runDue(1);
            assertThat(requireNonNull(erasing.get()).get().isErased()).isTrue();
        } finally {
            threads.shutdownNow();
        }
        assertThat(marks()).isEmpty();
    }

    /** Nobody tries out by the numbers of one scan whose they are in another one, nor afterwards. */
    @Test
    @Tag("CUS-4b")
    @Tag("CUS-9")
    default void theNumbersOfEachScanAreItsOwn() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer wang = MergeStage.person(dealer, "王", "小明", "13800000001");
        Set<Long> plain = ScanSteps.Marks.of(CustomerTraits.of(wang)).clues();
        ScanRun first = started();
        steps(1);
        Set<Long> ofFirst = marks();
        assertThat(ofFirst).hasSameSizeAs(plain).doesNotContainAnyElementsOf(plain);
        steps(100);
        assertThat(stage().crm()
                        .merges()
                        .scan(
                                MergeStage.ofManufacturer(stage().crm()).desk(),
                                first.id().value())
                        .salt())
                .isEmpty();
        started();
        steps(1);
        assertThat(marks())
                .hasSameSizeAs(plain)
                .doesNotContainAnyElementsOf(plain)
                .doesNotContainAnyElementsOf(ofFirst);
    }

    private Set<Long> marks() {
        try (UnitOfWork unit = storage().begin(Scope.network(), stage().now())) {
            return unit.scanMarks().clues(Optional.empty(), 1_000).stream()
                    .map(ClueMark::clue)
                    .collect(Collectors.toSet());
        }
    }
}
