package dev.aftercare.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercare.domain.importing.ImportFault;
import dev.aftercare.domain.importing.ImportRun;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.files.mapping.CsvImport;
import dev.aftercare.port.importing.RowSource;
import dev.aftercare.port.shared.StorageException;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.importing.ImportProgress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever a run is killed, it goes on and ends as one that was not. */
@Tag("HC-32")
class KilledImportTest {

    private static final int ROWS = 1_137;

    @TempDir
    private static Path folder;

    private static CsvImport cars;
    private static EndState undisturbed;

    /** What can be read after an import: the tally, the faults, the journal, every car and its readings, one a line. */
    record EndState(ImportRun run, List<String> lines) {

        static EndState of(Dealership dealership, ImportRun run) {
            List<String> lines = new ArrayList<>(List.of(run.tally().toString()));
            dealership.faults(run).forEach(fault -> lines.add(fault.toString()));
            lines.addAll(dealership.journal());
            for (int i = 0; i < ROWS; i++) {
                Optional<DealerVehicle> car = dealership.car("auction", Integer.toString(i));
                lines.add(i + " "
                        + car.map(known -> known.vin() + " " + known.description() + " v" + known.version() + " "
                                        + dealership.readings(known).stream()
                                                .map(reading -> reading.readOn() + "=" + reading.distance())
                                                .toList())
                                .orElse("-"));
            }
            return new EndState(run, lines);
        }

        void assertSameAs(EndState other) {
            int same = 0;
            while (same < Math.min(lines.size(), other.lines.size())
                    && lines.get(same).equals(other.lines.get(same))) {
                same++;
            }
            assertThat(lines.stream().skip(same).findFirst())
                    .as("first difference, at %d of %d", same, lines.size())
                    .isEqualTo(other.lines.stream().skip(same).findFirst());
        }
    }

    @BeforeAll
    static void importUndisturbed() {
        cars = CsvImport.of(TestFiles.mapping("used-cars"), TestFiles.write(folder, "cars.csv", manyCars()));
        Dealership dealership = new Dealership();
        undisturbed = EndState.of(dealership, dealership.take(cars));
        assertThat(undisturbed.run().tally().rows()).isEqualTo(ROWS);
        assertThat(undisturbed.run().tally().accepted()).isGreaterThan(1_000);
        assertThat(undisturbed.run().tally().unchanged()).isPositive();
        assertThat(undisturbed.run().tally().faulty()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 57, 499, 500, 501, 1_000, 1_136})
    void aSourceThatBreaksOffAtAnyRow(int row) {
        Dealership dealership = new Dealership();
        RowSource breaking = new BreakingSource(cars.rows(), row);
        assertThatThrownBy(() -> run(dealership.crm(), dealership, breaking, ImportProgress.silent()))
                .hasMessage("killed");
        assertGoesOn(dealership);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void aListenerThatStopsAtAnyTime(int time) {
        Dealership dealership = new Dealership();
        AtomicInteger told = new AtomicInteger();
        assertThatThrownBy(() -> run(dealership.crm(), dealership, cars.rows(), run -> {
                    if (told.incrementAndGet() == time) {
                        throw new IllegalStateException("killed");
                    }
                }))
                .hasMessage("killed");
        assertGoesOn(dealership);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void aStorageThatIsGoneFromAnyCommitOn(int commit) {
        for (boolean afterwards : new boolean[] {false, true}) {
            Dealership dealership = new Dealership();
            Crm dying = dealership.on(ThirdHand.over(dealership.storage(), afterwards, number -> number >= commit));
            assertThatThrownBy(() -> run(dying, dealership, cars.rows(), ImportProgress.silent()))
                    .isInstanceOf(StorageException.class);
            assertGoesOn(dealership);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void aStorageThatFailsOnceStopsNothing(int commit) {
        for (boolean afterwards : new boolean[] {false, true}) {
            Dealership dealership = new Dealership();
            Storage failing = ThirdHand.over(dealership.storage(), afterwards, number -> number == commit);
            ImportRun run = run(dealership.on(failing), dealership, cars.rows(), ImportProgress.silent());
            EndState.of(dealership, run).assertSameAs(undisturbed);
        }
    }

    @Test
    void aRowThatBreaksItsUnitFailsAlone() {
        Dealership dealership = new Dealership();
        Crm breaking = dealership.on(ThirdHand.breakingAt(dealership.storage(), "1AFTCE002EF040120"));
        ImportRun run = run(breaking, dealership, cars.rows(), ImportProgress.silent());
        assertThat(run.tally().faulty()).isEqualTo(undisturbed.run().tally().faulty() + 1);
        assertThat(run.tally().accepted()).isEqualTo(undisturbed.run().tally().accepted() - 1);
        assertThat(dealership.faults(run))
                .filteredOn(fault -> fault.line() == 122)
                .extracting(ImportFault::reason, ImportFault::kept)
                .containsExactly(tuple("row-failed", false));
        assertThat(dealership.car("auction", "120")).isEmpty();
        assertThat(dealership.car("auction", "121")).isPresent();
    }

    @Test
    void twoWhoRunTheSameImportAtOnceDoItOnce() {
        Dealership dealership = new Dealership();
        AtomicInteger inside = new AtomicInteger();
        ImportRun run = run(dealership.crm(), dealership, cars.rows(), shown -> {
            if (shown.tally().position() > 0 && inside.getAndIncrement() == 0) {
                run(dealership.crm(), dealership, cars.rows(), ImportProgress.silent());
            }
        });
        EndState.of(dealership, run).assertSameAs(undisturbed);
    }

    private static void assertGoesOn(Dealership dealership) {
        Crm again = dealership.on(dealership.storage());
        ImportRun run = run(again, dealership, cars.rows(), ImportProgress.silent());
        assertThat(run.finished()).isTrue();
        EndState.of(dealership, run).assertSameAs(undisturbed);
    }

    private static ImportRun run(Crm crm, Dealership dealership, RowSource rows, ImportProgress progress) {
        return crm.imports().run(dealership.manager(), cars.request(), rows, progress);
    }

    private static String manyCars() {
        StringBuilder csv = new StringBuilder("id,brand,model,year,mileage,color,vin\n");
        for (int i = 0; i < ROWS; i++) {
            String vin = i % 50 == 49 ? "short" : "1AFTCE002EF0%05d".formatted(40_000 + (i % 60 == 59 ? i - 1 : i));
            int mileage = i % 45 == 44 ? 999_999 : 10_000 + i;
            csv.append(i)
                    .append(",ford,focus,2015,")
                    .append(mileage)
                    .append(",blue,")
                    .append(vin)
                    .append('\n');
        }
        return csv.toString();
    }

    private record BreakingSource(RowSource source, int breaksAt) implements RowSource {

        @Override
        public Set<String> columns() {
            return source.columns();
        }

        @Override
        public Stream<Row> behind(long line) {
            AtomicInteger row = new AtomicInteger();
            return source.behind(line).peek(next -> {
                if (row.getAndIncrement() == breaksAt) {
                    throw new IllegalStateException("killed");
                }
            });
        }
    }
}
