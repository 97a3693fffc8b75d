package dev.aftercare.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentState;
import dev.aftercare.domain.importing.ImportFault;
import dev.aftercare.domain.importing.ImportRun;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.files.csv.CsvFile;
import dev.aftercare.files.csv.CsvFormat;
import dev.aftercare.files.mapping.CsvImport;
import dev.aftercare.port.importing.RowSource.Row;
import dev.aftercare.usecase.appointment.BookAppointment;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real files, where their folder is there: cars from auctions, people with duplicates, and a joining file made of both. */
class RealImportTest {

    private static final String CARS = "used-cars/used_cars.csv";
    private static final String PEOPLE = "duplicates/febrl1.csv";

    private final Dealership dealership = new Dealership();

    @TempDir
    private Path folder;

    @Test
    @Tag("HC-32")
    void usedCarsBecomeCarsWithFirstReadings() {
        Path file = TestFiles.real(CARS);
        ImportRun run = dealership.take(CsvImport.of(TestFiles.mapping("used-cars"), file));
        assertThat(run.tally()).isEqualTo(new ImportRun.Tally(1_250, 1_248, 1, 0));
        Set<VehicleId> cars = new HashSet<>();
        int readings = 0;
        for (Row row : rows(file)) {
            DealerVehicle car =
                    dealership.car("auction", row.columns().get("id")).orElseThrow();
            if (cars.add(car.id())) {
                readings += dealership.readings(car).size();
            }
        }
        assertThat(cars).hasSize(1_248);
        assertThat(readings)
                .as("all but three zeros and one meter full of nines")
                .isEqualTo(1_244);
        List<ImportFault> faults = dealership.faults(run);
        assertThat(faults)
                .allMatch(ImportFault::kept)
                .allMatch(fault -> fault.reason().equals("doubtful-distance"));
        assertThat(faults).extracting(ImportFault::value).containsExactlyInAnyOrder("0", "0", "0", "999999");
        List<String> journal = dealership.journal();
        dealership.take(CsvImport.of(TestFiles.mapping("used-cars"), file));
        assertThat(dealership
                        .take(CsvImport.again(TestFiles.mapping("used-cars"), file, "2"))
                        .tally()
                        .unchanged())
                .isEqualTo(1_249);
        assertThat(dealership.journal()).isEqualTo(journal);
    }

    @Test
    @Tag("HC-32")
    void peopleWithBirthdaysThatDoNotExistAreTakenWithoutThem() {
        ImportRun run = dealership.take(CsvImport.of(TestFiles.mapping("febrl1"), TestFiles.real(PEOPLE)));
        assertThat(run.tally()).isEqualTo(new ImportRun.Tally(1_001, 1_000, 0, 0));
        assertThat(dealership.faults(run)).extracting(ImportFault::column).containsOnly("date_of_birth");
        assertThat(dealership.faults(run))
                .extracting(ImportFault::value)
                .containsExactlyInAnyOrder("19371233", "19729518", "19339026");
        assertThat(dealership
                        .customer("febrl", "rec-223-org")
                        .orElseThrow()
                        .contact()
                        .address())
                .isEqualTo("6 tullaroop street willaroo st james wa 4011");
    }

    @Test
    @Tag("APT-2")
    void aRealCarOfARealPersonIsBooked() {
        Path cars = TestFiles.real(CARS);
        Path people = TestFiles.real(PEOPLE);
        dealership.take(CsvImport.of(TestFiles.mapping("used-cars"), cars));
        dealership.take(CsvImport.of(TestFiles.mapping("febrl1"), people));
        Path owners = TestFiles.write(folder, "owners.csv", joined(rows(cars), rows(people)));
        ImportRun run = dealership.take(CsvImport.of(TestFiles.mapping("owners"), owners));
        assertThat(run.tally()).isEqualTo(new ImportRun.Tally(301, 300, 0, 0));
        DealerVehicle car =
                dealership.car("auction", rows(cars).get(0).columns().get("id")).orElseThrow();
        Appointment booked = dealership
                .crm()
                .appointments()
                .book(
                        dealership.as("clerk", Role.APPOINTMENT_CLERK),
                        BookAppointment.of(
                                car.id().value(),
                                car.owner().orElseThrow().value(),
                                "maintenance",
                                Instant.parse("2026-03-04T02:00:00Z")))
                .orElseThrow();
        assertThat(booked.progress().state()).isEqualTo(AppointmentState.BOOKED);
    }

    private static String joined(List<Row> cars, List<Row> people) {
        return IntStream.range(0, 300)
                .mapToObj(i -> cars.get(i).columns().get("vin").strip() + ","
                        + people.get(i).columns().get("rec_id"))
                .collect(Collectors.joining("\n", "vin,rec_id\n", "\n"));
    }

    private static List<Row> rows(Path file) {
        try (Stream<Row> rows = CsvFile.open(file, CsvFormat.standard()).behind(0)) {
            return rows.toList();
        }
    }
}
