package dev.aftercare.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercare.domain.importing.ImportFault;
import dev.aftercare.domain.importing.ImportRun;
import dev.aftercare.domain.importing.ImportRun.Tally;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.Plate;
import dev.aftercare.domain.vehicle.Reading;
import dev.aftercare.files.mapping.CsvImport;
import dev.aftercare.files.mapping.MappingFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Meters and plates in the shapes in which people really keep them; the real files where their folder is there. */
class ReadingImportTest {

    private final Dealership dealership = new Dealership();

    @BeforeEach
    void registerTheCars() {
        dealership.take(TestFiles.sampleImport("used-cars"));
    }

    @Test
    @Tag("HC-32")
    @Tag("VEH-3")
    void aMeterReadEveryDayIsTakenAndWhatIsNoReadingIsNamed() {
        ImportRun run = dealership.take(TestFiles.sampleImport("daily-meter"));
        assertThat(run.tally()).isEqualTo(new Tally(7, 4, 0, 2));
        assertThat(faults(run))
                .containsExactly(tuple(6L, "date", "2025-11-31", "no-such-date"), tuple(7L, "mileage", "", "required"));
        assertThat(readings("1")).contains(tuple(LocalDate.of(2025, 11, 6), Distance.km(104_849)));
    }

    @Test
    @Tag("HC-32")
    @Tag("VEH-3")
    void aFuelBookInMilesHasThousandsAndDaysBeforeMonths() {
        ImportRun run = dealership.take(TestFiles.sampleImport("fuel-book"));
        assertThat(run.tally()).isEqualTo(new Tally(6, 2, 0, 3));
        assertThat(faults(run))
                .containsExactly(
                        tuple(4L, "Date", "01/13/2023", "no-such-date"),
                        tuple(5L, "Mileage", "4,7600", "unreadable-number"),
                        tuple(6L, "Mileage", "47,700 furlongs", "unknown-value"));
        assertThat(readings("1"))
                .contains(
                        tuple(LocalDate.of(2022, 12, 20), Distance.miles(47_100)),
                        tuple(LocalDate.of(2023, 1, 2), Distance.miles(47_400)));
    }

    @Test
    @Tag("HC-32")
    void theMappingSaysWhichOfTwoNumbersIsTheMonth() {
        MappingFile monthFirst =
                MappingFile.parse(TestFiles.mapping("fuel-book").text().replace("dd/MM/yyyy", "MM/dd/yyyy"));
        ImportRun run = dealership.take(CsvImport.of(monthFirst, TestFiles.sample("fuel-book")));
        assertThat(readings("1")).contains(tuple(LocalDate.of(2023, 2, 1), Distance.miles(47_400)));
        assertThat(faults(run)).contains(tuple(2L, "Date", "20/12/2022", "no-such-date"));
    }

    @Test
    @Tag("HC-32")
    void aLogWithTimesOfDayIsReadingsOfTheirDays() {
        ImportRun run = dealership.take(TestFiles.sampleImport("van-log"));
        assertThat(run.tally()).isEqualTo(new Tally(4, 2, 0, 1));
        assertThat(faults(run)).containsExactly(tuple(4L, "at", "2018-04-27T24:30", "no-such-date"));
        assertThat(readings("1")).contains(tuple(LocalDate.of(2018, 4, 27), Distance.km(2_032)));
    }

    @Test
    @Tag("HC-32")
    @Tag("VEH-1")
    void aFleetsListNamesCarsByVinAndPartsThousandsByPoints() {
        ImportRun run = dealership.take(TestFiles.sampleImport("fleet-meters"));
        assertThat(run.tally()).isEqualTo(new Tally(6, 3, 0, 2));
        assertThat(faults(run))
                .as("64,146 is neither 64 nor 64,146 where points part thousands")
                .containsExactly(
                        tuple(5L, "Kilometerstand", "64,146", "unreadable-number"),
                        tuple(6L, "FIN", "1AFTCE99XEF049999", "unknown-reference"));
        assertThat(readings("1")).contains(tuple(LocalDate.of(2025, 4, 3), Distance.km(103_310)));
        assertThat(readings("2"))
                .containsExactly(
                        tuple(LocalDate.of(2025, 3, 4), Distance.km(64_146)),
                        tuple(LocalDate.of(2025, 3, 5), Distance.miles(40_000)));
    }

    @Test
    @Tag("HC-32")
    @Tag("VEH-1")
    void platesGoToTheCarsThatTheOtherSystemNames() {
        ImportRun run = dealership.take(TestFiles.sampleImport("plates"));
        assertThat(run.tally()).isEqualTo(new Tally(5, 2, 0, 2));
        assertThat(faults(run))
                .containsExactly(tuple(4L, "plate", "", "required"), tuple(5L, "stock", "99", "unknown-reference"));
        assertThat(car("1").plate().map(Plate::value)).contains("沪A12346");
        assertThat(car("2").plate().map(Plate::value)).contains("沪AD12345");
    }

    @Test
    @Tag("HC-32")
    @Tag("VEH-1")
    void formerPlatesComeWithTheDayFromWhichOnTheyWereCarried() {
        ImportRun run = dealership.take(TestFiles.sampleImport("plate-history"));
        assertThat(run.tally()).isEqualTo(new Tally(4, 2, 0, 1));
        assertThat(faults(run)).containsExactly(tuple(4L, "since", "2024-02-30", "no-such-date"));
        assertThat(car("1").plate().map(Plate::value)).contains("沪B12345");
    }

    @Test
    @Tag("VEH-3")
    void realLogsAreTakenRowByRowAndOnce() {
        assertRealLog("daily-meter", "odometer/ford_focus_daily.csv", 293);
        assertRealLog("fuel-book", "odometer/car_fuel_fillups.csv", 32);
        assertRealLog("van-log", "odometer/jessie_van_fillups.csv", 12);
    }

    /** Each in a dealership of its own: three logs of one car would contradict each other. */
    private static void assertRealLog(String mapping, String file, int rows) {
        Path real = TestFiles.real(file);
        ReadingImportTest alone = new ReadingImportTest();
        alone.registerTheCars();
        ImportRun run = alone.dealership.take(CsvImport.of(TestFiles.mapping(mapping), real));
        assertThat(alone.faults(run)).as(file).isEmpty();
        assertThat(run.tally().accepted() + run.tally().unchanged()).as(file).isEqualTo(rows);
        List<String> journal = alone.dealership.journal();
        ImportRun again = alone.dealership.take(CsvImport.again(TestFiles.mapping(mapping), real, "2"));
        assertThat(again.tally()).as(file).isEqualTo(new Tally(rows + 1, 0, rows, 0));
        assertThat(alone.dealership.journal()).as(file).isEqualTo(journal);
    }

    private List<Tuple> faults(ImportRun run) {
        return dealership.faults(run).stream()
                .map((ImportFault fault) -> tuple(fault.line(), fault.column(), fault.value(), fault.reason()))
                .toList();
    }

    private List<Tuple> readings(String key) {
        return dealership.readings(car(key)).stream()
                .map((Reading reading) -> tuple(reading.readOn(), reading.distance()))
                .toList();
    }

    private DealerVehicle car(String key) {
        return dealership.car("auction", key).orElseThrow();
    }
}
