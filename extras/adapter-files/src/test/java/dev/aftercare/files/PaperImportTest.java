package dev.aftercare.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercare.domain.importing.ImportFault;
import dev.aftercare.domain.importing.ImportRun;
import dev.aftercare.domain.importing.ImportRun.Tally;
import dev.aftercare.domain.inspection.Inspection;
import dev.aftercare.domain.inspection.InspectionResult;
import dev.aftercare.domain.insurance.InsuranceKind;
import dev.aftercare.domain.shared.Money;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.files.mapping.CsvImport;
import dev.aftercare.files.mapping.MappingFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Policies and inspections in the shapes in which dealers, brokers and authorities keep them (VEH-5). It is 2 March 2026. */
@Tag("HC-32")
@Tag("VEH-5")
class PaperImportTest {

    private final Dealership dealership = new Dealership();

    @BeforeEach
    void registerCarsWithTheirOwners() {
        List.of("used-cars", "febrl1", "owners").forEach(name -> dealership.take(TestFiles.sampleImport(name)));
    }

    @Test
    void policiesOfADealersSystemAreTakenAndWhatIsNoneIsNamed() {
        ImportRun run = dealership.take(TestFiles.sampleImport("policies"));
        assertThat(run.tally()).isEqualTo(new Tally(8, 3, 0, 4));
        assertThat(faults(run))
                .containsExactly(
                        tuple(4L, "", "", "insurance.overlaps", false),
                        tuple(5L, "险种", "车船税", "unknown-value", false),
                        tuple(6L, "起保日期", "2025/2/29", "no-such-date", false),
                        tuple(7L, "保费", "九百五", "unreadable-number", true),
                        tuple(8L, "", "", "insurance.no-owner", false));
        assertThat(policies("1"))
                .containsExactly(
                        tuple(InsuranceKind.COMPULSORY, "2026-03-31", Optional.of(Money.of("950.00", "CNY"))),
                        tuple(InsuranceKind.COMMERCIAL, "2026-03-31", Optional.of(Money.of("4350.50", "CNY"))));
        assertThat(policies("2")).containsExactly(tuple(InsuranceKind.COMPULSORY, "2026-02-28", Optional.empty()));
        ImportRun again =
                dealership.take(CsvImport.again(TestFiles.mapping("policies"), TestFiles.sample("policies"), "2"));
        assertThat(again.tally()).isEqualTo(new Tally(8, 0, 3, 4));
    }

    @Test
    void aBrokersListPartsThousandsByPointsAndDaysByPointsToo() {
        ImportRun run = dealership.take(TestFiles.sampleImport("broker-list"));
        assertThat(run.tally()).isEqualTo(new Tally(4, 2, 0, 1));
        assertThat(faults(run))
                .containsExactly(
                        tuple(3L, "Beitrag", "812.40", "unreadable-number", true),
                        tuple(4L, "bis", "01.01.2026", "before-from", false));
        assertThat(policies("1"))
                .containsExactly(
                        tuple(InsuranceKind.COMPULSORY, "2026-12-31", Optional.of(Money.of("1312.40", "EUR"))));
    }

    @Test
    void theMappingSaysWhichOfTwoNumbersIsTheMonthOfAPolicy() {
        ImportRun run = dealership.take(TestFiles.sampleImport("coverage"));
        assertThat(faults(run))
                .containsExactly(
                        tuple(3L, "Effective", "13/01/2026", "no-such-date", false),
                        tuple(4L, "Stock", "99", "unknown-reference", false));
        assertThat(policies("1")).containsExactly(tuple(InsuranceKind.COMMERCIAL, "2027-03-01", Optional.empty()));
        MappingFile dayFirst =
                MappingFile.parse(TestFiles.mapping("coverage").text().replace("MM/dd/yyyy", "dd/MM/yyyy"));
        dealership.take(CsvImport.of(dayFirst, TestFiles.sample("coverage")));
        assertThat(policies("2")).containsExactly(tuple(InsuranceKind.COMMERCIAL, "2027-12-01", Optional.empty()));
    }

    @Test
    void inspectionsAreTakenAndAnEarlierOneBehindALaterIsRefused() {
        ImportRun run = dealership.take(TestFiles.sampleImport("annual-inspections"));
        assertThat(run.tally()).isEqualTo(new Tally(6, 2, 0, 3));
        assertThat(faults(run))
                .containsExactly(
                        tuple(3L, "", "", "inspection.newer-one-known", false),
                        tuple(5L, "结论", "待检", "unknown-value", false),
                        tuple(6L, "", "", "inspection.in-the-future", false));
        assertThat(inspection("2")).contains(inspected("2026-02-20", InspectionResult.FAILED, "2026-03-31"));
    }

    @Test
    void aFleetsAndAnAuthoritysInspectionsSayDaysAndResultsInTheirOwnWay() {
        ImportRun fleet = dealership.take(TestFiles.sampleImport("main-inspections"));
        assertThat(fleet.tally()).isEqualTo(new Tally(4, 2, 0, 1));
        assertThat(faults(fleet)).containsExactly(tuple(3L, "HU am", "04.13.2025", "no-such-date", false));
        assertThat(inspection("1")).contains(inspected("2025-03-04", InspectionResult.PASSED, "2027-03-31"));
        ImportRun authority = dealership.take(TestFiles.sampleImport("mot-tests"));
        assertThat(faults(authority))
                .containsExactly(
                        tuple(3L, "expiryDate", "", "required", false),
                        tuple(4L, "", "", "inspection.newer-one-known", false));
        assertThat(inspection("1")).contains(inspected("2025-11-04", InspectionResult.PASSED, "2026-11-03"));
    }

    @Test
    @Tag("VEH-1")
    void aWrongCheckDigitIsTakenAndSaidInTheReportOfTheRunThatBroughtIt(@TempDir Path folder) {
        String header = "id,price,brand,model,year,mileage,color,vin,country\n";
        String car = "77,100,ford,focus,2015,100,blue,1aftce023ef040007,usa\n";
        MappingFile mapping = TestFiles.mapping("used-cars");
        ImportRun run = dealership.take(CsvImport.of(mapping, TestFiles.write(folder, "one.csv", header + car)));
        assertThat(run.tally()).isEqualTo(new Tally(2, 1, 0, 0));
        assertThat(faults(run)).containsExactly(tuple(2L, "vin", "1aftce023ef040007", "vin-check-digit", true));
        ImportRun longer = dealership.take(
                CsvImport.of(mapping, TestFiles.write(folder, "two.csv", header + car.replace("blue", "blue ") + car)));
        assertThat(longer.tally()).isEqualTo(new Tally(3, 0, 2, 0));
        assertThat(faults(longer)).as("an old row says nothing new").isEmpty();
    }

    private List<Tuple> faults(ImportRun run) {
        return dealership.faults(run).stream()
                .map((ImportFault fault) ->
                        tuple(fault.line(), fault.column(), fault.value(), fault.reason(), fault.kept()))
                .toList();
    }

    private List<Tuple> policies(String key) {
        return dealership
                .crm()
                .insurances()
                .ofCar(dealership.manager(), car(key).id().value())
                .stream()
                .sorted(Comparator.comparing(policy -> policy.terms().kind()))
                .map(policy -> tuple(
                        policy.terms().kind(),
                        policy.terms().lastDay().toString(),
                        policy.terms().premium()))
                .toList();
    }

    private Optional<Inspection> inspection(String key) {
        return dealership
                .crm()
                .inspections()
                .of(dealership.manager(), car(key).id().value())
                .inspection();
    }

    private static Inspection inspected(String on, InspectionResult result, String next) {
        return new Inspection(LocalDate.parse(on), result, LocalDate.parse(next));
    }

    private DealerVehicle car(String key) {
        return dealership.car("auction", key).orElseThrow();
    }
}
