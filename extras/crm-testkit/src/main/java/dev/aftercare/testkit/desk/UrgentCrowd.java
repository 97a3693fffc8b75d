package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.desk.UrgentStage.MONDAY;
import static dev.aftercare.testkit.desk.UrgentStage.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.urgent.UrgentRefusal;
import dev.aftercare.domain.urgent.UrgentRequest;
import dev.aftercare.testkit.storage.Crowd;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.appointment.BookAppointment;
import dev.aftercare.usecase.urgent.RequestUrgentRepair;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Urgent requests and bookings at the same instant (APT-10, HC-12). */
interface UrgentCrowd extends OnStage {

    @Test
    @Tag("APT-10")
    default void aCarThatIsUrgentTwiceAtOnceHasOneRequestAndOnePlace() {
        UrgentStage desk = UrgentStage.on(stage(), 2);
        RequestUrgentRepair command = wish(desk.dealer().aCar());
        assertThat(Crowd.of(4, () -> desk.ask(command).isAccepted()))
                .containsExactlyInAnyOrder(true, false, false, false);
        assertThat(desk.open()).hasSize(1);
        walls(desk);
    }

    @Test
    @Tag("APT-10")
    default void whoWaitsForTheLockSeesWhatWasTakenMeanwhile() {
        UrgentStage desk = UrgentStage.on(stage(), 2);
        RequestUrgentRepair command = wish(desk.dealer().aCar());
        AtomicBoolean isTaken = new AtomicBoolean();
        WatchedStorage watched = new WatchedStorage(storage(), new WatchedStorage.Watcher() {
            @Override
            public void before(String call) {
                if (call.equals("WorkshopDays.lock") && isTaken.compareAndSet(false, true)) {
                    desk.ask(command).orElseThrow();
                }
            }
        });
        Crm crm = Crm.builder(watched).clock(stage()::now).build();
        assertThat(BookingRules.codeOf(crm.urgent().request(desk.dealer().clerk(), command)))
                .isEqualTo(UrgentRefusal.OPEN_ALREADY);
        assertThat(desk.open()).hasSize(1);
        walls(desk);
    }

    @Test
    @Tag("APT-10")
    @Tag("HC-14")
    default void aCarThatIsUrgentOnBothSidesOfMidnightHasOneRequest() {
        UrgentStage desk = UrgentStage.on(stage(), 2);
        stage().itIs("2026-03-02T15:59:00Z");
        Instant before = Instant.parse("2026-03-02T15:59:59Z");
        Instant after = Instant.parse("2026-03-02T16:00:00Z");
        assertTheSecondSeesTheFirst(desk, before, after);
        assertTheSecondSeesTheFirst(desk, after, before);
        assertThat(desk.open()).hasSize(2);
        walls(desk);
    }

    /** While one has looked and found no open request, and has not ended yet, another asks for the same car. */
    private void assertTheSecondSeesTheFirst(UrgentStage desk, Instant first, Instant second) {
        RequestUrgentRepair command = wish(desk.dealer().aCar());
        AtomicReference<@Nullable Future<Outcome<UrgentRequest>>> other = new AtomicReference<>();
        ExecutorService thread = Executors.newSingleThreadExecutor();
        Crm late = Crm.builder(storage()).clock(() -> second).build();
        WatchedStorage watched = new WatchedStorage(storage(), new WatchedStorage.Watcher() {
            @Override
            public void after(String call) {
                if (call.equals("UrgentRequests.openOf") && other.get() == null) {
                    other.set(thread.submit(
                            () -> late.urgent().request(desk.dealer().clerk(), command)));
                    assertThatThrownBy(() -> Objects.requireNonNull(other.get()).get(300, TimeUnit.MILLISECONDS))
                            .as("it waits for the first")
                            .isInstanceOf(TimeoutException.class);
                }
            }
        });
        Crm early = Crm.builder(watched).clock(() -> first).build();
        try {
            assertThat(early.urgent().request(desk.dealer().clerk(), command).isAccepted())
                    .isTrue();
            assertThat(BookingRules.codeOf(Objects.requireNonNull(other.get()).get(90, TimeUnit.SECONDS)))
                    .isEqualTo(UrgentRefusal.OPEN_ALREADY);
        } catch (InterruptedException | ExecutionException | TimeoutException failed) {
            throw new AssertionError("the second has no answer", failed);
        } finally {
            thread.shutdownNow();
        }
    }

    @Test
    @Tag("APT-2")
    @Tag("APT-10")
    @Tag("HC-12")
    default void whoeverComesFirstHasTheHourAndNoHourIsGivenTwice() {
        UrgentStage desk = UrgentStage.on(stage(), 1);
        List<Callable<Boolean>> tasks = new ArrayList<>();
        IntStream.range(0, 6).forEach(i -> {
            RequestUrgentRepair urgent = wish(desk.dealer().aCar());
            tasks.add(() -> desk.ask(urgent).isAccepted());
        });
        for (String hour : List.of("08:00", "09:00", "10:00")) {
            BookAppointment booking = desk.dealer().booking(desk.dealer().aCar(), "maintenance", "2026-03-02T" + hour);
            tasks.add(() -> {
                desk.dealer().crm().appointments().book(desk.dealer().clerk(), booking);
                return true;
            });
        }

        assertThat(Crowd.of(tasks)).as("answers, not failures").containsOnly(true);

        List<Instant> urgent = desk.open().stream()
                .map(UrgentRequest::appointment)
                .flatMap(place -> place.stream())
                .map(place ->
                        desk.dealer().crm().appointments().find(desk.dealer().clerk(), place.value()))
                .map(Appointment::placement)
                .map(placement -> placement.slot().start())
                .toList();
        assertThat(urgent)
                .as("one bay: all six have hours of their own, the first ones that the others left")
                .hasSize(6)
                .doesNotHaveDuplicates()
                .isSubsetOf(Stream.of("08", "09", "10", "11", "13", "14", "15", "16", "17")
                        .map(hour -> desk.dealer().at("2026-03-02T" + hour + ":00"))
                        .toList());
        walls(desk);
    }

    private void walls(UrgentStage desk) {
        Walls.of(storage(), desk.dealer(), MONDAY, stage().now()).assertAgree();
    }
}
