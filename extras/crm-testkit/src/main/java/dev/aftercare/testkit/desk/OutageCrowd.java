package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.network.Outage;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.staff.HandedOver;
import dev.aftercare.domain.staff.HandedOver.Part;
import dev.aftercare.domain.staff.StaffRefusal;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.network.BayUse;
import dev.aftercare.usecase.network.TakeBayOut;
import dev.aftercare.usecase.staff.Away;
import dev.aftercare.usecase.staff.BeAwayForHours;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody books by what was read before a bay or a person was taken out, and commits afterwards: that is hit, and told (APT-2). */
interface OutageCrowd extends OnStage {

    /** What was booked while {@code outage} waited for the lock of the day, and what came of it. */
    record Met<T>(Appointment booked, T outage) {}

    private <T> Met<T> whileBooking(DealerStage dealer, Function<Crm, T> outage) throws Exception {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        CountDownLatch waiting = new CountDownLatch(1);
        AtomicReference<@Nullable Future<T>> met = new AtomicReference<>();
        Crm taking = watched(new WatchedStorage.Watcher() {
            @Override
            public void before(String call) {
                if (call.equals("WorkshopDays.lockAll")) {
                    waiting.countDown();
                }
            }
        });
        Crm booking = watched(new WatchedStorage.Watcher() {
            @Override
            public void after(String call) {
                if (call.equals("Absences.whereabouts") && met.get() == null) {
                    met.set(thread.submit(() -> {
                        try {
                            return outage.apply(taking);
                        } finally {
                            waiting.countDown();
                        }
                    }));
                    OutageCrowd.await(waiting);
                }
            }
        });
        try {
            Appointment booked = booking.appointments()
                    .book(dealer.clerk(), dealer.booking(dealer.aCar(), "maintenance", "2026-03-03T09:00"))
                    .orElseThrow();
            Future<T> taken = Objects.requireNonNull(met.get());
            return new Met<>(booked, taken.get(90, TimeUnit.SECONDS));
        } finally {
            thread.shutdownNow();
        }
    }

    private Crm watched(WatchedStorage.Watcher watcher) {
        return Crm.builder(new WatchedStorage(storage(), watcher))
                .clock(stage()::now)
                .build();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(90, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", interrupted);
        }
    }

    @Test
    @Tag("APT-2")
    @Tag("CARE-11")
    default void whatIsBookedWhileABayIsTakenOutIsTold() throws Exception {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        TakeBayOut command = new TakeBayOut(
                dealer.dealer().workshop().bays().get(0).id().value(),
                dealer.at("2026-03-03T09:00"),
                dealer.at("2026-03-03T10:00"),
                Outage.Reason.BROKEN);
        Met<BayUse> met = whileBooking(
                dealer,
                crm -> crm.network()
                        .takeBayOut(dealer.as(Role.DEALER_MANAGER), command)
                        .orElseThrow());
        assertThat(met.outage().hit()).containsExactly(met.booked());
    }

    @Test
    @Tag("APT-2")
    @Tag("NET-5")
    default void whatIsBookedWhileSomebodyFallsSickIsTold() throws Exception {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 0);
        StaffMember technician = new LeavingStage(dealer).hire(Role.TECHNICIAN, "engine");
        BeAwayForHours command = new BeAwayForHours(
                technician.id().value(), dealer.at("2026-03-03T09:00"), dealer.at("2026-03-03T10:00"));
        Met<Away> met = whileBooking(
                dealer,
                crm -> crm.staff()
                        .beAwayForHours(dealer.as(Role.DEALER_MANAGER), command)
                        .orElseThrow());
        assertThat(met.outage().handedOver())
                .containsExactly(HandedOver.stayed(
                        met.booked().id().subject(), Part.TECHNICIAN, StaffRefusal.NOBODY_CAN_TAKE_IT));
    }
}
