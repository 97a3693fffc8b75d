package dev.aftercare.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.importing.ImportFault;
import dev.aftercare.domain.importing.ImportRun;
import dev.aftercare.domain.importing.ImportRun.Tally;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.Reading;
import dev.aftercare.files.mapping.CsvImport;
import dev.aftercare.files.mapping.MappingFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Real meters and real complaints, where their folder is there. */
class RealHistoryTest {

    private final Dealership dealership = new Dealership();

    @BeforeEach
    void carsAndPeopleComeFirst() {
        dealership.take(TestFiles.sampleImport("used-cars"));
        dealership.take(TestFiles.sampleImport("febrl1"));
    }

    @Test
    @Tag("HC-32")
    void fillUpsWithThousandsAndDaysBeforeMonthsAreReadings() {
        Path file = TestFiles.real("odometer/car_fuel_fillups.csv");
        ImportRun run = dealership.take(CsvImport.of(TestFiles.mapping("fill-ups"), file));
        assertThat(run.tally()).isEqualTo(new Tally(33, 32, 0, 0));
        assertThat(readings()).hasSize(32).noneMatch(Reading::flagged);
        assertThat(readings().get(31).distance()).isEqualTo(Distance.miles(53_698));
        assertThat(readings().get(31).readOn()).isEqualTo(LocalDate.of(2023, 10, 2));
        assertTwiceAddsNothing(TestFiles.mapping("fill-ups"), file);
    }

    @Test
    @Tag("HC-32")
    void fillUpsWithTimesOfDayAreReadingsOfTheirDay() {
        Path file = TestFiles.real("odometer/jessie_van_fillups.csv");
        MappingFile mapping = oneCar("at", "odometer_km", "yyyy-MM-ddTHH:mm");
        ImportRun run = dealership.take(CsvImport.of(mapping, file));
        assertThat(run.tally()).isEqualTo(new Tally(13, 12, 0, 0));
        assertThat(readings()).hasSize(12).noneMatch(Reading::flagged);
        assertThat(readings().get(3).readOn()).isEqualTo(LocalDate.of(2018, 5, 8));
        assertTwiceAddsNothing(mapping, file);
    }

    @Test
    @Tag("VEH-3")
    void elevenMonthsOfOneMeterAreTakenAndItsErrorsAreFlagged() {
        Path file = TestFiles.real("odometer/ford_focus_daily.csv");
        MappingFile mapping = oneCar("date", "mileage", "yyyy-MM-dd");
        ImportRun run = dealership.take(CsvImport.of(mapping, file));
        assertThat(run.tally().faulty()).isZero();
        assertThat(run.tally().accepted() + run.tally().unchanged()).isEqualTo(293);
        assertThat(readings()).anyMatch(Reading::flagged);
        assertThat(readings().stream().filter(reading -> !reading.flagged()).map(Reading::distance))
                .as("what is not flagged never falls")
                .isSorted();
        assertTwiceAddsNothing(mapping, file);
    }

    @Test
    @Tag("HC-32")
    @Tag("CMP-1")
    void complaintsOfAnAuthorityWithTabsAreTakenOverUnlessTheyAreTooOld() {
        Path file = TestFiles.real("complaints/nhtsa_complaints_sample.tsv");
        ImportRun run = dealership.take(CsvImport.of(TestFiles.mapping("nhtsa"), file));
        assertThat(dealership.faults(run))
                .extracting(ImportFault::reason)
                .containsOnly("complaint.received-out-of-range");
        assertThat(run.tally()).isEqualTo(new Tally(101, 69, 0, 32));
        Complaint door = dealership.complaint("nhtsa", "1154945").orElseThrow();
        assertThat(door.grievance().kind()).isEqualTo("structure-body-door");
        assertThat(door.clock().nextDue()).isEmpty();
        assertTwiceAddsNothing(TestFiles.mapping("nhtsa"), file);
        assertNoAlarm();
    }

    @Test
    @Tag("HC-32")
    @Tag("CMP-1")
    void complaintsOfConsumersAreTakenOver() {
        Path file = TestFiles.real("complaints/cfpb_sample.csv");
        ImportRun run = dealership.take(CsvImport.of(TestFiles.mapping("cfpb"), file));
        assertThat(run.tally().accepted()).isEqualTo(349);
        assertThat(dealership.faults(run)).isEmpty();
        assertThat(dealership
                        .complaint("cfpb", "2105601")
                        .orElseThrow()
                        .grievance()
                        .words())
                .isEqualTo("Cont'd attempts collect debt not owed: Debt was paid");
        assertTwiceAddsNothing(TestFiles.mapping("cfpb"), file);
        assertNoAlarm();
    }

    private void assertTwiceAddsNothing(MappingFile mapping, Path file) {
        List<String> journal = dealership.journal();
        assertThat(dealership.take(CsvImport.again(mapping, file, "2")).tally().accepted())
                .isZero();
        assertThat(dealership.journal()).isEqualTo(journal);
    }

    private void assertNoAlarm() {
        List<String> journal = dealership.journal();
        dealership.crm().jobs().runDue(1_000);
        assertThat(dealership.journal()).isEqualTo(journal);
    }

    /** Without the one of today that came with the car. */
    private List<Reading> readings() {
        DealerVehicle car = dealership.car("auction", "1").orElseThrow();
        return dealership.readings(car).stream()
                .filter(reading -> reading.readOn().isBefore(Dealership.TODAY))
                .toList();
    }

    /** Readings of one car, whose columns are these. */
    private static MappingFile oneCar(String day, String distance, String format) {
        return MappingFile.parse(TestFiles.mapping("fill-ups")
                .text()
                .replace("\"system\": \"fill-ups\"", "\"system\": \"meter\"")
                .replace("Date", day)
                .replace("Mileage", distance)
                .replace("dd/MM/yyyy", format)
                .replace("\"unit\": \"mi\"", "\"unit\": \"km\""));
    }
}
