package dev.aftercare.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.importing.ImportFault;
import dev.aftercare.domain.importing.ImportRun;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.Reading;
import dev.aftercare.files.mapping.CsvImport;
import dev.aftercare.text.Texts;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.ForbiddenException;
import dev.aftercare.usecase.call.Language;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.customer.CorrectCustomer;
import dev.aftercare.usecase.customer.RegisterCustomer;
import dev.aftercare.usecase.importing.ImportProgress;
import dev.aftercare.usecase.importing.SeeFaults;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The made-up files of {@code examples/import}. */
class SampleImportTest {

    private static final String CUT_ROW =
            "rec-6-org, mia, stone, 9, low street, kings park, 2148, nsw, 19700101, 1000006";

    private final Dealership dealership = new Dealership();

    @TempDir
    private Path folder;

    @Test
    @Tag("HC-32")
    void carsAreTakenAndWhatIsWrongIsReportedByLineColumnAndValue() {
        ImportRun run = dealership.take(TestFiles.sampleImport("used-cars"));
        assertThat(run.finished()).isTrue();
        assertThat(run.tally()).isEqualTo(new ImportRun.Tally(11, 8, 1, 1));
        assertThat(dealership.faults(run))
                .extracting(
                        ImportFault::line,
                        ImportFault::column,
                        ImportFault::value,
                        ImportFault::reason,
                        ImportFault::kept)
                .containsExactly(
                        tuple(3L, "mileage", "0", "doubtful-distance", true),
                        tuple(5L, "mileage", "999999", "doubtful-distance", true),
                        tuple(9L, "year", "1850", "min", true),
                        tuple(10L, "mileage", "999999", "doubtful-distance", true),
                        tuple(11L, "vin", "1aftc99e0f0", "vin-text", false));
    }

    @Test
    @Tag("HC-32")
    void everyFaultIsToldInTheLanguageOfWhoReadsIt() {
        ImportRun cars = dealership.take(TestFiles.sampleImport("used-cars"));
        ImportRun people = dealership.take(TestFiles.sampleImport("febrl1"));
        assertThat(texts(cars, Language.ENGLISH))
                .contains(
                        "year is 1850, at least 1900 is allowed.",
                        "mileage is 999999, which a meter hardly shows. It was kept out.");
        assertThat(texts(people, Language.CHINESE))
                .containsExactly(
                        "date_of_birth 为“19990231”，日历上没有这一天，可能有数字颠倒。",
                        "个人姓名与单位名称须填且只能填一项。",
                        "本行有 10 个单元格，表头有 11 个。含分隔符的单元格请加引号。",
                        "date_of_birth 晚于今天或过于久远，请核对年份。");
    }

    @Test
    @Tag("VEH-3")
    void milesAndKilometresBecomeFirstReadingsOfTheDayOfTheImport() {
        dealership.take(TestFiles.sampleImport("used-cars"));
        assertThat(readings("1")).containsExactly(tuple(Dealership.TODAY, Distance.miles(64_146)));
        assertThat(readings("6")).containsExactly(tuple(Dealership.TODAY, Distance.km(8_120)));
        assertThat(readings("2")).isEmpty();
    }

    @Test
    @Tag("VEH-1")
    void twoReferencesOfOneVinLeadToOneCar() {
        dealership.take(TestFiles.sampleImport("used-cars"));
        assertThat(car("9").id()).isEqualTo(car("4").id());
        assertThat(car("4").vin()).hasToString("1AFTCE048EF040028");
        assertThat(car("3").description().colour()).isEmpty();
        assertThat(car("7").description().model()).isEqualTo("=cmd|' /C calc'!A0");
    }

    @Test
    @Tag("HC-32")
    void peopleAreTakenWithoutBirthdaysThatNoCalendarHas() {
        ImportRun run = dealership.take(TestFiles.sampleImport("febrl1"));
        assertThat(run.tally()).isEqualTo(new ImportRun.Tally(9, 5, 0, 2));
        assertThat(dealership.faults(run))
                .extracting(
                        ImportFault::line,
                        ImportFault::column,
                        ImportFault::value,
                        ImportFault::reason,
                        ImportFault::kept)
                .containsExactly(
                        tuple(3L, "date_of_birth", "19990231", "no-such-date", true),
                        tuple(7L, "", "", "person-or-company", false),
                        tuple(8L, "", CUT_ROW, "cell-count", false),
                        tuple(9L, "date_of_birth", "18371224", "birthday-range", true));
        Customer waller = person("rec-2-org");
        assertThat(waller.profile().birthday()).isEmpty();
        assertThat(waller.contact().address()).isEqualTo("12 station road\nback yard bittern nt 0814");
        assertThat(List.of(person("rec-3-org"), person("rec-4-org")))
                .extracting(person -> person.name().display())
                .containsExactly("王伟", "tom =1+1");
    }

    @Test
    @Tag("VEH-2")
    void ownersJoinCarsToPeople() {
        dealership.take(TestFiles.sampleImport("used-cars"));
        dealership.take(TestFiles.sampleImport("febrl1"));
        ImportRun run = dealership.take(TestFiles.sampleImport("owners"));
        assertThat(run.tally()).isEqualTo(new ImportRun.Tally(6, 3, 0, 2));
        assertThat(dealership.faults(run))
                .extracting(ImportFault::line, ImportFault::column, ImportFault::reason)
                .containsExactly(tuple(4L, "rec_id", "unknown-reference"), tuple(5L, "vin", "unknown-reference"));
        assertThat(car("1").owner()).contains(person("rec-1-org").id());
        assertThat(car("5").owner()).contains(person("rec-3-org").id());
    }

    @Test
    @Tag("HC-32")
    void theSameFileAgainIsAnsweredAtOnce() {
        ImportRun first = dealership.take(TestFiles.sampleImport("used-cars"));
        List<String> journal = dealership.journal();
        assertThat(dealership.take(TestFiles.sampleImport("used-cars"))).isEqualTo(first);
        assertThat(dealership.journal()).isEqualTo(journal);
    }

    @Test
    @Tag("HC-32")
    void aChangedFileBringsOneEventForEachChangedRow() {
        dealership.take(TestFiles.sampleImport("used-cars"));
        List<String> journal = dealership.journal();
        dealership.clock().advance(Duration.ofDays(3));
        ImportRun recoloured = dealership.take(changed("used-cars", "45561,no_color", "45561,orange"));
        assertThat(recoloured.tally()).isEqualTo(new ImportRun.Tally(11, 1, 8, 1));
        assertThat(newIn(journal)).containsExactly("vehicle.corrected");
        ImportRun driven = dealership.take(changed("used-cars", "30111", "30999"));
        assertThat(driven.tally().accepted()).isEqualTo(2);
        assertThat(newIn(journal))
                .containsExactly("vehicle.corrected", "vehicle.corrected", "vehicle.reading-recorded");
    }

    @Test
    @Tag("CUS-1")
    void rowsThatDidNotChangeLeaveAloneWhatPeopleHaveCorrected() {
        dealership.take(TestFiles.sampleImport("febrl1"));
        Customer anna = person("rec-1-org");
        RegisterCustomer married = new RegisterCustomer(
                "stone", "anna", null, List.of("0400 123 456"), anna.contact().address(), null, null);
        dealership
                .crm()
                .customers()
                .correct(dealership.manager(), new CorrectCustomer(anna.id().value(), married))
                .orElseThrow();
        dealership.take(changed("febrl1", "maltby circuit", "maltby road"));
        assertThat(person("rec-1-org").name().display()).isEqualTo("anna stone");
        dealership.take(changed("febrl1", "mill street", "mill lane"));
        assertThat(person("rec-1-org").name().display()).isEqualTo("anna lind");
        assertThat(person("rec-1-org").contact().phones())
                .as("a field without a column stays")
                .extracting(phone -> phone.digits())
                .containsExactly("0400123456");
    }

    @Test
    @Tag("VEH-1")
    void aReferenceIsNeverMovedToAnotherCar() {
        dealership.take(TestFiles.sampleImport("used-cars"));
        ImportRun run = dealership.take(changed("used-cars", "1aftce013ef040007", "1aftce02xef040999"));
        assertThat(dealership.faults(run))
                .filteredOn(fault -> fault.line() == 2)
                .extracting(ImportFault::reason, ImportFault::kept)
                .containsExactly(tuple("vehicle.reference-taken", false));
        assertThat(car("1").vin()).hasToString("1AFTCE013EF040007");
    }

    @Test
    @Tag("NET-2")
    void onlyWhoRanAnImportSeesItAndItsFaults() {
        UUID run = dealership.take(TestFiles.sampleImport("febrl1")).id().value();
        Call colleague = dealership.as("colleague", Role.DEALER_MANAGER);
        SeeFaults question = new SeeFaults(run, PageOf.first(10));
        assertThat(dealership
                        .crm()
                        .imports()
                        .find(dealership.manager(), run)
                        .tally()
                        .rows())
                .isEqualTo(7);
        assertThatThrownBy(() -> dealership.crm().imports().find(colleague, run))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> dealership.crm().imports().faults(colleague, question))
                .isInstanceOf(NotFoundException.class);
        Call clerk = dealership.as("manager", Role.APPOINTMENT_CLERK);
        assertThatThrownBy(() -> dealership.crm().imports().faults(clerk, question))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    @Tag("HC-32")
    void progressIsShownFromTheStartToTheEnd() {
        CsvImport cars = TestFiles.sampleImport("used-cars");
        List<ImportRun> shown = new ArrayList<>();
        dealership.crm().imports().run(dealership.manager(), cars.request(), cars.rows(), shown::add);
        assertThat(shown).extracting(run -> run.tally().rows()).containsExactly(0L, 10L, 10L);
        assertThat(shown).extracting(ImportRun::finished).containsExactly(false, false, true);
    }

    @Test
    void anImportDoesNotRunInsideAnotherUnitOfWork() {
        CsvImport cars = TestFiles.sampleImport("used-cars");
        Call manager = dealership.manager();
        assertThatThrownBy(() -> dealership
                        .crm()
                        .together(
                                manager,
                                shared -> shared.imports()
                                        .run(manager, cars.request(), cars.rows(), ImportProgress.silent())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("commits as it goes on");
    }

    private CsvImport changed(String name, String before, String after) {
        String text = TestFiles.text(TestFiles.sample(name));
        assertThat(text).contains(before);
        return CsvImport.of(
                TestFiles.mapping(name),
                TestFiles.write(folder, name + "-" + after.hashCode() + ".csv", text.replace(before, after)));
    }

    private List<String> newIn(List<String> before) {
        List<String> journal = dealership.journal();
        return journal.subList(before.size(), journal.size());
    }

    private List<String> texts(ImportRun run, Language language) {
        return dealership.faults(run).stream()
                .map(Texts.of(language)::importFault)
                .toList();
    }

    private DealerVehicle car(String key) {
        return dealership.car("auction", key).orElseThrow();
    }

    private Customer person(String key) {
        return dealership.customer("febrl", key).orElseThrow();
    }

    private List<Tuple> readings(String key) {
        return dealership.readings(car(key)).stream()
                .map((Reading reading) -> tuple(reading.readOn(), reading.distance()))
                .toList();
    }
}
