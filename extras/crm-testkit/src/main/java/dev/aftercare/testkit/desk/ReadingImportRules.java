package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercare.domain.importing.ImportFault;
import dev.aftercare.domain.importing.ImportRun;
import dev.aftercare.domain.importing.ImportRun.Tally;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.Plate;
import dev.aftercare.domain.vehicle.Reading;
import dev.aftercare.domain.vehicle.ReadingSource;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Readings and plates of cars that are here, brought by an import (hard case 32, VEH-1, VEH-3). */
interface ReadingImportRules extends OnStage {

    private ImportStage importing() {
        return ImportStage.on(stage().openDealer("SH01", 1), storage());
    }

    private static ImportedRows log() {
        return ImportedRows.of("readings", "readOn", "odometer")
                .row("2025-06-01", "10,000 mi")
                .row("2025-07-01", "12,000 mi");
    }

    @Test
    @Tag("HC-32")
    @Tag("VEH-3")
    default void aLogOfOneCarIsItsReadingsAndALongerOneBringsItsNewRowsAlone() {
        ImportStage dealer = importing();
        Map<String, String> oneCar = Map.of("vehicle", "v-1");
        assertThat(dealer.take("a", log(), oneCar).tally()).isEqualTo(new Tally(3, 2, 0, 0));
        ImportRun longer = dealer.take("b", log().row("2025-08-01", "11,000 mi"), oneCar);
        assertThat(longer.tally()).isEqualTo(new Tally(4, 1, 2, 0));
        assertThat(dealer.readings())
                .extracting(Reading::readOn, Reading::distance, Reading::flagged, Reading::source)
                .containsExactly(
                        tuple(LocalDate.of(2025, 6, 1), Distance.miles(10_000), false, ReadingSource.IMPORT),
                        tuple(LocalDate.of(2025, 7, 1), Distance.miles(12_000), false, ReadingSource.IMPORT),
                        tuple(LocalDate.of(2025, 8, 1), Distance.miles(11_000), true, ReadingSource.IMPORT));
    }

    @Test
    @Tag("HC-32")
    @Tag("VEH-3")
    default void readingsOfACarAreTakenTogetherAndEachRowSaysWhatBecameOfIt() {
        ImportStage dealer = importing();
        ImportedRows known =
                ImportedRows.of("readings", "vehicle", "readOn", "odometer").row("v-1", "2025-06-01", "10000 km");
        dealer.take("a", known, Map.of());
        ImportRun run = dealer.take(
                "b",
                ImportedRows.of("readings", "vehicle", "odometer", "readOn")
                        .row("v-1", "12000 km", "2025-08-01")
                        .row("v-1", "11000 km", "2025-07-01")
                        .row("v-1", "12000 km", "2025-08-01")
                        .row("v-1", "13000 km", "2026-03-03")
                        .row("v-1", "10000 km", "2025-06-01")
                        .row("v-1", "8000 mi", "2025-09-01")
                        .row("v-9", "14000 km", "2025-10-01")
                        .row("v-9", "15000 km", "2025-11-01"),
                Map.of());
        assertThat(dealer.readings())
                .extracting(Reading::readOn, Reading::flagged)
                .containsExactly(
                        tuple(LocalDate.of(2025, 6, 1), false),
                        tuple(LocalDate.of(2025, 7, 1), false),
                        tuple(LocalDate.of(2025, 8, 1), false),
                        tuple(LocalDate.of(2025, 9, 1), false));
        assertThat(run.tally()).isEqualTo(new Tally(9, 3, 2, 3));
        assertThat(dealer.faults(run))
                .extracting(ImportFault::line, ImportFault::reason)
                .containsExactly(
                        tuple(5L, "vehicle.in-the-future"),
                        tuple(8L, "unknown-reference"),
                        tuple(9L, "unknown-reference"));
    }

    @Test
    @Tag("HC-32")
    @Tag("VEH-3")
    default void aReadingWithoutACarADayOrADistanceIsNotTakenAndSaysWhy() {
        ImportStage dealer = importing();
        ImportRun run = dealer.take(
                "a",
                ImportedRows.of("readings", "vehicle", "readOn", "odometer")
                        .row("v-9", "2025-06-01", "10000")
                        .row("", "2025-06-01", "10000")
                        .row("v-1", "", "10000")
                        .row("v-1", "2025-02-29", "10000")
                        .row("v-1", "2025-06-01", "0")
                        .row("v-1", "2026-03-03", "10000"),
                Map.of());
        assertThat(run.tally()).isEqualTo(new Tally(7, 0, 0, 6));
        assertThat(dealer.faults(run))
                .extracting(ImportFault::line, ImportFault::column, ImportFault::value, ImportFault::reason)
                .containsExactly(
                        tuple(2L, "vehicle", "v-9", "unknown-reference"),
                        tuple(3L, "vehicle", "", "required"),
                        tuple(4L, "readOn", "", "required"),
                        tuple(5L, "readOn", "2025-02-29", "no-such-date"),
                        tuple(6L, "odometer", "0", "doubtful-distance"),
                        tuple(7L, "", "", "vehicle.in-the-future"));
        assertThat(dealer.readings()).isEmpty();
    }

    @Test
    @Tag("HC-32")
    @Tag("VEH-1")
    default void aPlateIsTakenAndAllElseThatIsKnownOfTheCarStays() {
        ImportStage dealer = importing();
        DealerVehicle before = dealer.car();
        ImportedRows plates = ImportedRows.of("plates", "vehicle", "plate")
                .row("v-1", "沪a·D12345")
                .row("v-1", "");
        ImportRun run = dealer.take("a", plates, Map.of());
        assertThat(run.tally()).isEqualTo(new Tally(3, 1, 0, 1));
        DealerVehicle after = registered(dealer);
        assertThat(after.plate().map(Plate::value)).contains("沪AD12345");
        assertThat(after.owner()).isEqualTo(before.owner()).isPresent();
        assertThat(after.description()).isEqualTo(before.description());
        assertThat(dealer.take("b", plates, Map.of()).tally().unchanged()).isEqualTo(1);
        assertThat(registered(dealer)).isEqualTo(after);
    }

    @Test
    @Tag("HC-32")
    @Tag("VEH-1")
    default void formerPlatesComeInAnyOrderAndALongerFileBringsItsNewRowsAlone() {
        ImportStage dealer = importing();
        ImportedRows log = ImportedRows.of("plate-history", "vehicle", "plate", "from")
                .row("v-1", "沪B00002", "2025-05-01")
                .row("v-1", "沪B00001", "2024-02-29")
                .row("v-1", "沪B00003", "2025-02-29")
                .row("v-1", "沪B00003", "2026-03-03");
        assertThat(dealer.take("a", log, Map.of()).tally()).isEqualTo(new Tally(5, 2, 0, 2));
        assertThat(dealer.take("b", log.row("v-1", "沪B00004", "2025-06-01"), Map.of())
                        .tally())
                .isEqualTo(new Tally(6, 1, 2, 2));
        assertThat(registered(dealer).plate().map(Plate::value))
                .as("the latest by day")
                .contains("沪B00004");
        assertThat(dealer.dealer()
                        .crm()
                        .vehicles()
                        .plates(dealer.dealer().clerk(), dealer.car().id().value()))
                .extracting(period -> period.plate().value() + " " + period.from())
                .startsWith("沪B00001 2024-02-29", "沪B00002 2025-05-01", "沪B00004 2025-06-01");
    }

    private static DealerVehicle registered(ImportStage dealer) {
        return dealer.dealer()
                .crm()
                .vehicles()
                .find(dealer.dealer().clerk(), dealer.car().id().value());
    }
}
