package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.desk.CorrectVinRules.PLATE;
import static dev.aftercare.testkit.desk.CorrectVinRules.RIGHT;
import static dev.aftercare.testkit.desk.CorrectVinRules.TYPED;
import static dev.aftercare.testkit.desk.CorrectVinRules.correct;
import static dev.aftercare.testkit.desk.CorrectVinRules.register;
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
import dev.aftercare.usecase.vehicle.RegisterVehicle;
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

/** Several cars that are given one number at the same instant (NET-2). */
interface VinCrowd extends OnStage {

    @Test
    @Tag("NET-2")
    @Tag("VEH-1")
    default void ofTheCarsThatAreGivenOneNumberAtOnceOneHasItAndTheOthersAreWrittenDown() {
        List<DealerStage> dealers = IntStream.rangeClosed(1, 4)
                .mapToObj(number -> stage().openDealer("SH0" + number, 1))
                .toList();
        List<Callable<Outcome<DealerVehicle>>> asked = new ArrayList<>();
        for (DealerStage dealer : dealers) {
            DealerVehicle car = register(
                    dealer,
                    RegisterVehicle.car("WVWZZZ1JZ3W38600" + asked.size(), "VW", "Golf", "沪A0000" + asked.size()));
            asked.add(() -> correct(dealer, car, CorrectVinRules.RIGHT));
        }
        List<Outcome<DealerVehicle>> outcomes = Crowd.of(asked);
        assertThat(outcomes.stream().filter(Outcome::isAccepted)).hasSize(1);
        assertThat(outcomes.stream().filter(outcome -> !outcome.isAccepted()))
                .hasSize(3)
                .allMatch(outcome -> BookingRules.codeOf(outcome) == VehicleRefusal.VIN_OF_ANOTHER_CAR);
        for (DealerStage dealer : dealers) {
            boolean isRefused = !outcomes.get(dealers.indexOf(dealer)).isAccepted();
            assertThat(books(dealer))
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
        DealerStage one = stage().openDealer("SH01", 1);
        DealerStage two = stage().openDealer("SH02", 1);
        DealerVehicle typed = register(one, RegisterVehicle.car(TYPED, "VW", "Golf", PLATE));
        DealerVehicle other = register(
                meanwhile(two, "Vehicles.identify", () -> correct(one, typed, RIGHT)
                        .orElseThrow()),
                RegisterVehicle.car(TYPED, "VW", "Golf", "京B12345"));
        assertThat(other).returns(new Vin(TYPED), DealerVehicle::vin).returns(1L, DealerVehicle::version);
        assertThat(other.id()).isNotEqualTo(typed.id());

        DealerStage importing = meanwhile(
                one, "Vehicles.identifyAll", () -> correct(two, other, "WVWZZZ1JZ3W386753")
                        .orElseThrow());
        FormerNumberRules.take(
                importing, "a", ImportedRows.of("vehicles", "vin", "plate").row(TYPED, "沪A54321"));
        assertThat(FormerNumberRules.found(one, "6572"))
                .extracting(found -> found.vehicle().id())
                .doesNotContain(other.id())
                .hasSize(2);
    }

    /** The correction is asked for when the car is registered by somebody else, who has not committed yet. */
    @Test
    @Tag("NET-2")
    @Tag("VEH-1")
    default void whoCorrectsANumberWaitsForWhoRegistersItMeanwhile()
            throws InterruptedException, ExecutionException {
        DealerStage one = stage().openDealer("SH01", 1);
        DealerStage two = stage().openDealer("SH02", 1);
        DealerVehicle typed = register(one, RegisterVehicle.car(TYPED, "VW", "Golf", PLATE));
        ExecutorService threads = Executors.newSingleThreadExecutor();
        CountDownLatch corrected = new CountDownLatch(1);
        AtomicReference<Future<Outcome<DealerVehicle>>> correcting = new AtomicReference<>();
        try {
            DealerStage slow = meanwhile(two, "DealerVehicles.insertIfAbsent", () -> {
                correcting.set(threads.submit(() -> {
                    Outcome<DealerVehicle> outcome = correct(one, typed, RIGHT);
                    corrected.countDown();
                    return outcome;
                }));
                ErasureCrowd.isReached(corrected);
            });
            assertThat(register(slow, RegisterVehicle.car(TYPED, "VW", "Golf", "京B12345"))
                            .id())
                    .isEqualTo(typed.id());
            assertThat(BookingRules.codeOf(requireNonNull(correcting.get()).get()))
                    .isEqualTo(VehicleRefusal.VIN_WITHOUT_GROUND);
        } finally {
            threads.shutdownNow();
        }
    }

    /** A dealer on a storage where something else is done after the first of some calls. */
    private DealerStage meanwhile(DealerStage dealer, String call, Runnable work) {
        AtomicBoolean isFirst = new AtomicBoolean(true);
        Watcher watcher = new Watcher() {
            @Override
            public void after(String done) {
                if (done.equals(call) && isFirst.getAndSet(false)) {
                    work.run();
                }
            }
        };
        return new DealerStage(
                Stage.again(new WatchedStorage(storage(), watcher), stage().erasures()), dealer.dealer());
    }

    private static List<JournalEntry> books(DealerStage dealer) {
        return dealer.crm()
                .journal()
                .read(dealer.as(Role.INTEGRATION), ReadJournal.fromStart(200))
                .entries();
    }
}
