package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.desk.NumberStage.NEXT;
import static dev.aftercare.testkit.desk.NumberStage.OTHER_PLATE;
import static dev.aftercare.testkit.desk.NumberStage.RIGHT;
import static dev.aftercare.testkit.desk.NumberStage.TYPED;
import static dev.aftercare.testkit.desk.NumberStage.golf;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.AccessEvent;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.journal.JournalEntry;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.VehicleRefusal;
import dev.aftercare.domain.vehicle.Vin;
import dev.aftercare.testkit.desk.WatchedStorage.Watcher;
import dev.aftercare.testkit.storage.Crowd;
import dev.aftercare.usecase.journal.ReadJournal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Cars that are given numbers while others are given them, or registered under them, at the same instant (NET-2). */
interface VinCrowd extends OnStage {

    @Test
    @Tag("NET-2")
    @Tag("VEH-1")
    default void ofTheCarsThatAreGivenOneNumberAtOnceOneHasItAndTheOthersAreWrittenDown() {
        List<NumberStage> dealers = IntStream.rangeClosed(1, 4)
                .mapToObj(number -> NumberStage.open(stage(), "SH0" + number))
                .toList();
        List<Callable<Outcome<DealerVehicle>>> asked = new ArrayList<>();
        for (NumberStage dealer : dealers) {
            DealerVehicle car = dealer.register(golf("WVWZZZ1JZ3W38600" + asked.size(), "沪A0000" + asked.size()));
            asked.add(() -> dealer.asks(car, RIGHT));
        }
        List<Outcome<DealerVehicle>> outcomes = Crowd.of(asked);
        assertThat(outcomes.stream().filter(Outcome::isAccepted)).hasSize(1);
        assertThat(outcomes.stream().filter(outcome -> !outcome.isAccepted()))
                .hasSize(3)
                .allMatch(outcome -> BookingRules.codeOf(outcome) == VehicleRefusal.VIN_OF_ANOTHER_CAR);
        for (NumberStage dealer : dealers) {
            boolean isRefused = !outcomes.get(dealers.indexOf(dealer)).isAccepted();
            assertThat(books(dealer.dealer()))
                    .as("each question about others' cars")
                    .filteredOn(entry -> entry.type().equals(AccessEvent.REFUSED.code()))
                    .extracting(JournalEntry::facts)
                    .isEqualTo(
                            isRefused ? List.of(new TreeMap<>(Map.of("useCase", "vehicle.correct-vin"))) : List.of());
        }
    }

    /** The correction is done when it was found whose number it is, and nothing was written yet. */
    @Test
    @Tag("NET-2")
    @Tag("VEH-1")
    default void whoRegistersANumberThatIsCorrectedMeanwhileGetsAnotherCar() {
        NumberStage one = NumberStage.open(stage(), "SH01");
        NumberStage two = NumberStage.open(stage(), "SH02");
        DealerVehicle typed = one.typed();
        DealerVehicle other = meanwhile(two, "Vehicles.identify", () -> one.correct(typed, RIGHT))
                .register(golf(TYPED, "京B12345"));
        assertThat(other).returns(new Vin(TYPED), DealerVehicle::vin).returns(1L, DealerVehicle::version);
        assertThat(other.id()).isNotEqualTo(typed.id());

        meanwhile(one, "Vehicles.identifyAll", () -> two.correct(other, NEXT))
                .take("a", ImportedRows.of("vehicles", "vin", "plate").row(TYPED, OTHER_PLATE));
        assertThat(one.found("6572"))
                .as("the car that had the number, and a new one")
                .hasSize(2)
                .noneMatch(found -> found.vehicle().id().equals(other.id()));
    }

    /** The correction is asked for when the car is registered by somebody else, who has not committed yet. */
    @Test
    @Tag("NET-2")
    @Tag("VEH-1")
    default void whoCorrectsANumberWaitsForWhoRegistersItMeanwhile() throws InterruptedException, ExecutionException {
        NumberStage one = NumberStage.open(stage(), "SH01");
        NumberStage two = NumberStage.open(stage(), "SH02");
        DealerVehicle typed = one.typed();
        ExecutorService threads = Executors.newSingleThreadExecutor();
        CountDownLatch corrected = new CountDownLatch(1);
        AtomicReference<Future<Outcome<DealerVehicle>>> correcting = new AtomicReference<>();
        try {
            DealerVehicle registered = meanwhile(two, "DealerVehicles.insertIfAbsent", () -> {
                        correcting.set(threads.submit(() -> {
                            Outcome<DealerVehicle> outcome = one.asks(typed, RIGHT);
                            corrected.countDown();
                            return outcome;
                        }));
                        ErasureCrowd.isReached(corrected);
                    })
                    .register(golf(TYPED, "京B12345"));
            assertThat(registered.id()).isEqualTo(typed.id());
            assertThat(BookingRules.codeOf(requireNonNull(correcting.get()).get()))
                    .isEqualTo(VehicleRefusal.VIN_WITHOUT_GROUND);
        } finally {
            threads.shutdownNow();
        }
    }

    /** A dealer on a storage where something else is done after the first of some calls. */
    private NumberStage meanwhile(NumberStage dealer, String call, Runnable work) {
        AtomicBoolean isFirst = new AtomicBoolean(true);
        Watcher watcher = new Watcher() {
            @Override
            public void after(String done) {
                if (done.equals(call) && isFirst.getAndSet(false)) {
                    work.run();
                }
            }
        };
        Stage watched = Stage.again(new WatchedStorage(storage(), watcher), stage().erasures());
        return new NumberStage(new DealerStage(watched, dealer.dealer().dealer()));
    }

    private static List<JournalEntry> books(DealerStage dealer) {
        return dealer.crm()
                .journal()
                .read(dealer.as(Role.INTEGRATION), ReadJournal.fromStart(200))
                .entries();
    }
}
