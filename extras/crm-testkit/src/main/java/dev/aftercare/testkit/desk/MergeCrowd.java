package dev.aftercare.testkit.desk;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.keyaccount.KeyAccount;
import dev.aftercare.domain.merge.Merge;
import dev.aftercare.testkit.desk.WatchedStorage.Watcher;
import dev.aftercare.testkit.storage.Crowd;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Several who merge the same customers at the same instant (CUS-4b, hard case 29). */
interface MergeCrowd extends OnStage {

    int ROUNDS = 5;

    @Test
    @Tag("CUS-4b")
    @Tag("HC-29")
    default void oneIntoTheOtherAndTheOtherIntoTheOneAtOnceIsOneResult() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        MergeStage desk = MergeStage.of(dealer);
        for (int round = 0; round < ROUNDS; round++) {
            Customer a = dealer.customer("王", "小明");
            Customer b = dealer.customer("王", "晓明");
            List<Merge> merges = Crowd.of(List.of(() -> desk.merged(a, b), () -> desk.merged(b, a)));
            assertThat(merges.get(0)).isEqualTo(merges.get(1));
            CustomerId survivor = merges.get(0).survivor();
            assertThat(List.of(a.id(), b.id()))
                    .allSatisfy(
                            id -> assertThat(MergeStage.seen(dealer, id).id()).isEqualTo(survivor));
            assertThat(MergeStage.timeline(dealer, survivor)).containsOnlyOnce("customer.merged");
        }
    }

    @Test
    @Tag("CUS-4b")
    @Tag("HC-29")
    default void aRingOfMergesAtOnceIsOnePerson() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        MergeStage desk = MergeStage.of(dealer);
        Customer a = MergeStage.person(dealer, "赵", "甲", "13800000001");
        Customer b = MergeStage.person(dealer, "钱", "乙", "13800000002");
        Customer c = MergeStage.person(dealer, "孙", "丙", "13800000003");
        Crowd.of(List.of(() -> desk.merged(b, a), () -> desk.merged(c, b), () -> desk.merged(a, c)));
        assertThat(List.of(a.id(), b.id(), c.id()))
                .extracting(id -> MergeStage.seen(dealer, id))
                .allSatisfy(seen -> assertThat(seen.contact().phones()).hasSize(3))
                .extracting(Customer::id)
                .containsOnly(MergeStage.seen(dealer, a.id()).id());
    }

    /** Who merges waits for who recognises, or is seen by them: each waits a moment for the other one. */
    @Test
    @Tag("CUS-4b")
    @Tag("CUS-10")
    default void whoIsRecognisedAndMergedAtOnceIsOneKeyAccount() throws InterruptedException, ExecutionException {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer ming = dealer.customer("王", "小明");
        Customer twin = dealer.customer("王", "晓明");
        KeyAccount stays = MergedAccountRules.recognised(dealer, ming);
        ExecutorService threads = Executors.newSingleThreadExecutor();
        CountDownLatch merged = new CountDownLatch(1);
        AtomicReference<Future<Merge>> merging = new AtomicReference<>();
        Watcher watcher = new Watcher() {
            @Override
            public void before(String call) {
                if (call.equals("KeyAccounts.insertIfAbsent")) {
                    merging.set(threads.submit(() -> {
                        Merge merge = MergeStage.of(dealer).merged(ming, twin);
                        merged.countDown();
                        return merge;
                    }));
                    ErasureCrowd.isReached(merged);
                }
            }
        };
        try {
            Stage watched = Stage.again(new WatchedStorage(storage(), watcher), stage().erasures());
            MergedAccountRules.recognised(new DealerStage(watched, dealer.dealer()), twin);
            requireNonNull(merging.get()).get();
        } finally {
            threads.shutdownNow();
        }
        assertThat(MergedAccountRules.active(dealer)).containsExactly(stays.id());
    }
}
