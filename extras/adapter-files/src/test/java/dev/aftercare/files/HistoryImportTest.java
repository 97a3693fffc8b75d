package dev.aftercare.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.complaint.ComplaintChannel;
import dev.aftercare.domain.complaint.ComplaintSeverity;
import dev.aftercare.domain.complaint.ComplaintState;
import dev.aftercare.domain.importing.ImportFault;
import dev.aftercare.domain.importing.ImportRun;
import dev.aftercare.domain.importing.ImportRun.Tally;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.vehicle.Reading;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.domain.visit.VisitKind;
import dev.aftercare.files.mapping.CsvImport;
import dev.aftercare.files.mapping.MappingFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The made-up visits and complaints of {@code examples/import}, in the encodings in which files come. */
class HistoryImportTest {

    private static final String GBK = "GBK";
    private static final String MARKED = "UTF-8 with a mark";

    private final Dealership dealership = new Dealership();

    @TempDir
    private Path folder;

    @BeforeEach
    void carsAndPeopleComeFirst() {
        dealership.take(TestFiles.sampleImport("used-cars"));
        dealership.take(TestFiles.sampleImport("febrl1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", GBK, MARKED})
    @Tag("HC-32")
    @Tag("VIS-1")
    void ordersOfAWorkshopAreVisits(String encoding) {
        ImportRun run = dealership.take(encoded("visits", encoding));
        assertThat(run.tally()).isEqualTo(new Tally(7, 3, 0, 3));
        assertThat(told(run))
                .containsExactly(
                        tuple(4L, "类型", "美容", "unknown-value", false),
                        tuple(5L, "客户", "rec-9-org", "unknown-reference", false),
                        tuple(6L, "里程", "０", "doubtful-distance", true),
                        tuple(7L, "出厂日期", "", "required", false));
        Visit first = dealership.visit("dms", "RO-1").orElseThrow();
        assertThat(first.reception().kind()).isEqualTo(VisitKind.MAINTENANCE);
        assertThat(first.reception().words()).isEqualTo("刹车有异响");
        assertThat(first.arrivedAt()).isEqualTo(Instant.parse("2025-06-02T01:15:00Z"));
        assertThat(first.leftAt()).as("when the dealer closed").contains(Instant.parse("2025-06-02T10:00:00Z"));
        assertThat(dealership.visit("dms", "RO-2").orElseThrow().reception().words())
                .as("a formula is a text")
                .isEqualTo("=HYPERLINK(\"http://x\",\"异响\")");
        assertThat(dealership.readings(dealership.car("auction", "1").orElseThrow()))
                .extracting(Reading::distance, Reading::flagged)
                .as("lower than in June")
                .contains(tuple(Distance.km(98_500), false), tuple(Distance.km(97_800), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", GBK, MARKED})
    @Tag("HC-32")
    @Tag("CMP-1")
    void complaintsOfADealerAreOpenOrClosed(String encoding) {
        ImportRun run = dealership.take(encoded("complaints", encoding));
        assertThat(run.tally()).isEqualTo(new Tally(6, 3, 0, 2));
        assertThat(told(run))
                .containsExactly(
                        tuple(4L, "结案日期", "2025-07-10", "ending-unknown", true),
                        tuple(5L, "类别", "喷漆", "short-code", false),
                        tuple(6L, "客户", "rec-9-org", "unknown-reference", false));
        Complaint closed = complaint("dms", "C-1");
        assertThat(closed.progress().state()).isEqualTo(ComplaintState.CLOSED);
        assertThat(closed.progress().solution()).contains("更换轴承");
        assertThat(closed.grievance().kind()).isEqualTo("repair-quality");
        assertThat(closed.grievance().severity()).isEqualTo(ComplaintSeverity.GRAVE);
        Complaint open = complaint("dms", "C-2");
        assertThat(open.grievance().words()).isEqualTo("@等了三小时，没人理");
        assertThat(open.grievance().channel()).isEqualTo(ComplaintChannel.WECHAT);
        assertThat(open.clock().nextDue()).as("no alarm is to come").isEmpty();
        assertThat(complaint("dms", "C-3").progress().state()).isEqualTo(ComplaintState.RECEIVED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"visits", "complaints", "fill-ups", "cfpb"})
    @Tag("HC-32")
    void theSameFileTwiceAndInAnotherEncodingAddsNothing(String name) {
        ImportRun first = dealership.take(encoded(name, "UTF-8"));
        List<String> journal = dealership.journal();
        assertThat(dealership.take(encoded(name, "UTF-8"))).isEqualTo(first);
        ImportRun other = dealership.take(encoded(name, GBK));
        assertThat(other.tally().accepted()).isZero();
        assertThat(other.tally().unchanged())
                .isEqualTo(first.tally().accepted() + first.tally().unchanged());
        assertThat(dealership.journal()).isEqualTo(journal);
    }

    @Test
    @Tag("VEH-3")
    void fillUpsOfOneCarAreItsReadings() {
        ImportRun run = dealership.take(TestFiles.sampleImport("fill-ups"));
        assertThat(run.tally().faulty()).isZero();
        assertThat(told(run))
                .containsExactly(
                        tuple(3L, "Date", "31/11/2022", "no-such-date", true),
                        tuple(6L, "Mileage", "0", "doubtful-distance", true));
        assertThat(dealership.readings(dealership.car("auction", "1").orElseThrow()))
                .filteredOn(reading -> reading.readOn().isBefore(Dealership.TODAY))
                .extracting(Reading::distance, Reading::flagged)
                .containsExactly(
                        tuple(Distance.miles(47_100), false),
                        tuple(Distance.miles(47_323), false),
                        tuple(Distance.miles(46_999), true));
    }

    @Test
    @Tag("HC-32")
    void aFileWithTabsAndWithoutAHeaderHasNumberedColumnsFromItsFirstLine() {
        ImportRun run = dealership.take(CsvImport.of(TestFiles.mapping("nhtsa"), TestFiles.sampleFile("nhtsa.tsv")));
        assertThat(run.tally()).isEqualTo(new Tally(4, 2, 0, 2));
        assertThat(dealership.faults(run))
                .extracting(ImportFault::line, ImportFault::reason, ImportFault::kept)
                .containsExactly(tuple(3L, "complaint.received-out-of-range", false), tuple(4L, "cell-count", false));
        Complaint first = complaint("nhtsa", "901");
        assertThat(first.grievance().kind()).isEqualTo("service-brakes-hydraulic-pedals-and-link");
        assertThat(first.grievance().severity()).isEqualTo(ComplaintSeverity.GRAVE);
        assertThat(complaint("nhtsa", "902").grievance().words())
                .as("a quote is a character like others")
                .isEqualTo("\"QUOTED\" AT ITS START, AND \"NEVER CLOSED");
    }

    @Test
    @Tag("CMP-1")
    void wordsOfSeveralColumnsAreJoined() {
        ImportRun run = dealership.take(TestFiles.sampleImport("cfpb"));
        assertThat(run.tally()).isEqualTo(new Tally(5, 2, 0, 1));
        assertThat(complaint("cfpb", "77001").grievance().words()).isEqualTo("Billing: Charged twice, again");
        assertThat(complaint("cfpb", "77002").grievance().words()).isEqualTo("Billing: They said \"wait\".\nI waited.");
        assertThat(complaint("cfpb", "77002").grievance().channel()).isEqualTo(ComplaintChannel.REGULATOR);
    }

    private Complaint complaint(String system, String key) {
        return dealership.complaint(system, key).orElseThrow();
    }

    private List<Tuple> told(ImportRun run) {
        return dealership.faults(run).stream()
                .map(fault -> tuple(fault.line(), fault.column(), fault.value(), fault.reason(), fault.kept()))
                .toList();
    }

    /** The made-up file of that name, written in that encoding, with a mapping that says so. */
    private CsvImport encoded(String name, String encoding) {
        String text = TestFiles.text(TestFiles.sample(name));
        String mapping = TestFiles.mapping(name).text();
        if (encoding.equals(GBK)) {
            mapping = mapping.replace("\"fields\": {", "\"file\": {\"encoding\": \"GBK\"}, \"fields\": {");
        }
        Charset charset = Charset.forName(encoding.equals(GBK) ? GBK : "UTF-8");
        String marked = encoding.equals(MARKED) ? "\uFEFF" + text : text;
        try {
            Path file = Files.write(folder.resolve(name + ".csv"), marked.getBytes(charset));
            return CsvImport.of(MappingFile.parse(mapping), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
