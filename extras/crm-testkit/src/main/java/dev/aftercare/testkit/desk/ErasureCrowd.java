package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerRefusal;
import dev.aftercare.domain.merge.Merge;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.prospect.ContactWay;
import dev.aftercare.domain.prospect.ProspectSource;
import dev.aftercare.domain.rights.ErasureReason;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.domain.visit.VisitStage;
import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.testkit.desk.WatchedStorage.Watcher;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.keyaccount.RecogniseAccount;
import dev.aftercare.usecase.prospect.OpenProspect;
import dev.aftercare.usecase.rights.EraseCustomer;
import dev.aftercare.usecase.visit.VoidVisit;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An erasure among others who work with the same person at the same instant (CUS-9). It is 2 March 2026. */
interface ErasureCrowd extends OnStage {

    /** So long somebody waits for others to get in their way. */
    long PATIENCE_MILLIS = 500;

    @Test
    @Tag("CUS-9")
    default void anErasureAndACommandAboutAVisitWaitForEachOtherInOneOrder() throws Exception {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        Customer ming = MergeStage.person(dealer, "王", "小明", "13800000001");
        DealerVehicle car = dealer.carOf(ming);
        Visit visit = AmendedVisitRules.left(dealer, car, 12_000);
        CountDownLatch hasTheCar = new CountDownLatch(1);
        CountDownLatch erases = new CountDownLatch(1);
        WatchedStorage watched = new WatchedStorage(storage(), new Watcher() {
            @Override
            public void before(String call) {
                if (call.equals("Visits.amend")) {
                    hasTheCar.countDown();
                    isReached(erases);
                }
            }

            @Override
            public void after(String call) {
                if (call.equals("Visits.update")) {
                    erases.countDown();
                }
            }
        });
        Crm crm = Stage.again(watched, stage().erasures()).crm();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<Outcome<Visit>> voiding = threads.submit(() -> crm.visits()
                    .voidVisit(
                            dealer.as(Role.DEALER_MANAGER),
                            new VoidVisit(visit.id().value(), "another car")));
            hasTheCar.await();
            Future<Outcome<Customer>> erasing = threads.submit(() -> erase(crm, dealer, ming));
            assertThat(voiding.get().isAccepted()).isTrue();
            assertThat(erasing.get().orElseThrow().isErased()).isTrue();
        } finally {
            threads.shutdownNow();
        }
        assertThat(watched.conflicts()).as("nobody was in anybody's way").isZero();
        Visit after = dealer.crm()
                .visits()
                .find(HouseStage.advisor(dealer), visit.id().value());
        assertThat(after.stage()).isEqualTo(VisitStage.VOIDED);
        assertThat(after.reception().words()).isEmpty();
    }

    @Test
    @Tag("CUS-9")
    default void anErasureThatIsRefusedWhenItIsRepeatedDoesNotStayOnTheList() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        Customer ming = MergeStage.person(dealer, "王", "小明", "13800000001");
        DealerVehicle car = dealer.carOf(ming);
        AtomicBoolean isRepeated = new AtomicBoolean();
        Crm crm = Stage.again(
                        new WatchedStorage(storage(), new Watcher() {
                            @Override
                            public void before(String call) {
                                if (call.equals("UnitOfWork.commit")) {
                                    assertThat(stage().erasures().after(0, 9)).hasSize(1);
                                    isRepeated.set(true);
                                    throw new ConflictException("somebody else was quicker");
                                }
                                if (call.equals("Storage.begin") && isRepeated.get()) {
                                    HouseStage.open(dealer, car, null).orElseThrow();
                                }
                            }
                        }),
                        stage().erasures())
                .crm();
        assertThat(BookingRules.codeOf(erase(crm, dealer, ming))).isEqualTo(CustomerRefusal.ERASURE_WAITS);
        assertThat(stage().erasures().after(0, 9)).isEmpty();
    }

    @Test
    @Tag("CUS-9")
    default void anErasureThatIsGivenUpDoesNotStayOnTheListAndOneThatIsRepeatedStandsThereOnce() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer ming = MergeStage.person(dealer, "王", "小明", "13800000001");
        AtomicInteger left = new AtomicInteger(3);
        Crm crm = Stage.again(
                        new WatchedStorage(storage(), new Watcher() {
                            @Override
                            public void before(String call) {
                                if (call.equals("UnitOfWork.commit") && left.getAndDecrement() > 0) {
                                    throw new ConflictException("somebody else was quicker");
                                }
                            }
                        }),
                        stage().erasures())
                .crm();
        assertThatThrownBy(() -> erase(crm, dealer, ming)).isInstanceOf(ConflictException.class);
        assertThat(stage().erasures().after(0, 9)).isEmpty();
        left.set(2);
        stage().pass(Duration.ofSeconds(1));
        assertThat(erase(crm, dealer, ming).orElseThrow().isErased()).isTrue();
        assertThat(stage().erasures().after(0, 9)).hasSize(1);
    }

    /** The first try finds two who are one, the second one alone: the other one is not to be erased by the next re-application. */
    @Test
    @Tag("CUS-9")
    @Tag("CUS-4b")
    default void whoWasPartedWhileAnErasureIsRepeatedDoesNotStayOnTheList() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer ming = MergeStage.person(dealer, "王", "小明", "13800000001");
        Customer twin = MergeStage.person(dealer, "王", "晓明", "13800000002");
        Merge merge = MergeStage.of(dealer).merged(ming, twin);
        AtomicBoolean isFirst = new AtomicBoolean(true);
        AtomicBoolean isRepeated = new AtomicBoolean();
        Crm crm = Stage.again(
                        new WatchedStorage(storage(), new Watcher() {
                            @Override
                            public void before(String call) {
                                if (call.equals("UnitOfWork.commit") && isFirst.getAndSet(false)) {
                                    isRepeated.set(true);
                                    throw new ConflictException("somebody else was quicker");
                                }
                                if (call.equals("Storage.begin") && isRepeated.getAndSet(false)) {
                                    MergeStage.of(dealer).undo(merge).orElseThrow();
                                }
                            }
                        }),
                        stage().erasures())
                .crm();
        assertThat(erase(crm, dealer, ming).orElseThrow().isErased()).isTrue();
        assertThat(stage().erasures().after(0, 9))
                .extracting(listed -> listed.erasure().ids())
                .isEqualTo(List.of(Set.of(ming.id())));
        assertThat(MergeStage.seen(dealer, twin.id()).isErased()).isFalse();
    }

    /** The erasure is done between what the command has read and its lock. */
    @Test
    @Tag("CUS-9")
    @Tag("CUS-4a")
    @Tag("CUS-10")
    default void nothingIsWrittenAboutWhoWasErasedWhileACommandWaitedForThem() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        ProspectStage showroom = new ProspectStage(dealer);
        StaffMember consultant = showroom.consultant();
        Customer ming = MergeStage.person(dealer, "王", "小明", "13800000001");
        Customer twin = MergeStage.person(dealer, "王", "晓明", "13800000002");
        OpenProspect words = new OpenProspect(
                ming.id().value(),
                consultant.id().value(),
                ContactWay.BY_PHONE,
                ProspectSource.REFERRAL,
                null,
                "his wife's cousin");
        assertThat(BookingRules.codeOf(erasedAtTheLock(dealer, ming).prospects().open(showroom.manager(), words)))
                .isEqualTo(CustomerRefusal.ERASED);
        assertThat(BookingRules.codeOf(erasedAtTheLock(dealer, twin)
                        .keyAccounts()
                        .recognise(
                                showroom.manager(),
                                RecogniseAccount.of(
                                        twin.id().value(), consultant.id().value()))))
                .isEqualTo(CustomerRefusal.ERASED);
        assertThat(showroom.of(ming)).isEmpty();
    }

    /** For who commands something about a customer, whom somebody else erases just before they are locked for it. */
    private Crm erasedAtTheLock(DealerStage dealer, Customer customer) {
        AtomicBoolean isFirst = new AtomicBoolean(true);
        return Stage.again(
                        new WatchedStorage(storage(), new Watcher() {
                            @Override
                            public void before(String call) {
                                if (call.equals("Identities.lock") && isFirst.getAndSet(false)) {
                                    erase(dealer.crm(), dealer, customer).orElseThrow();
                                }
                            }
                        }),
                        stage().erasures())
                .crm();
    }

    private static Outcome<Customer> erase(Crm crm, DealerStage dealer, Customer customer) {
        return crm.rights()
                .erase(
                        dealer.as(Role.CUSTOMER_RELATIONS_MANAGER),
                        new EraseCustomer(customer.id().value(), ErasureReason.ASKED_FOR));
    }

    /** Whether others get there while somebody waits a moment for them. */
    static boolean isReached(CountDownLatch latch) {
        try {
            return latch.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
