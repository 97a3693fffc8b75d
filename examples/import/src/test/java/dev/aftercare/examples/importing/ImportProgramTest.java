package dev.aftercare.examples.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.jdbc.EmbeddedDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program as a dealer's hand uses it, on the embedded database of a stopped server. */
class ImportProgramTest {

    private static final Path FILES = Path.of(System.getProperty("aftercare.root", "../.."), "examples", "import");
    private static final int ROWS = 3_000;

    @TempDir
    private Path data;

    @BeforeEach
    void theServerHasOpenedADealerAndStopped() {
        OneDealer.in(data);
    }

    /** What a run of the program said. */
    private record Said(int status, String out, String err) {}

    @Test
    @Tag("HC-32")
    void whatWasWrongIsSaidByLineColumnValueAndReason() {
        Said said = importing("used-cars");
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.err()).contains("\r10 of 10 rows, ");
        assertThat(said.out())
                .contains("10 rows: 8 taken, 1 brought nothing new, 1 not taken.")
                .contains("\n5 | mileage | 999999 | taken without it | mileage is 999999, which a meter hardly shows.")
                .contains("\n11 | vin | 1aftc99e0f0 | not taken | vin is \"1aftc99e0f0\", which is not a VIN");
    }

    @Test
    @Tag("HC-32")
    void theSameFileAgainDoesNothingUnlessItIsToBeJudgedAnew() {
        importing("used-cars");
        Said again = importing("used-cars");
        assertThat(again.err()).contains("imported before").contains("--again");
        assertThat(again.out()).contains("10 rows: 8 taken");
        assertThat(importing("used-cars", "--again", "2").out())
                .contains("10 rows: 0 taken, 9 brought nothing new, 1 not taken.");
    }

    @Test
    void itSpeaksChinese() {
        Said said = importing("febrl1", "--language", "zh");
        assertThat(said.err()).contains("已处理 7 / 7 行");
        assertThat(said.out())
                .contains("共 7 行：已导入 5 行，无变化 0 行，未导入 2 行。")
                .contains("3 | date_of_birth | 19990231 | 已导入，不含此项 | date_of_birth 为“19990231”，日历上没有这一天");
    }

    @Test
    @Tag("HC-32")
    void theReportIsAFileThatASpreadsheetOpensWithoutReckoning() throws IOException {
        Path report = data.resolve("faults.csv");
        Path cars = Files.writeString(
                data.resolve("x.csv"), "id,brand,model,year,color,mileage,vin\n1,a,b,2015,c,9,=1+1\n");
        Said said = program("--mapping", mapping("used-cars"), "--faults", report.toString(), cars.toString());
        assertThat(said.out()).contains("The report is in " + report);
        assertThat(Files.readString(report))
                .startsWith("\uFEFFline,column,value,reason,text,row taken")
                .contains("2,vin,'=1+1,vin-text,");
    }

    @Test
    @Tag("HC-32")
    void whatATerminalWouldObeyIsShownAndNotObeyed() throws IOException {
        Path cars = Files.writeString(
                data.resolve("x.csv"), "id,brand,model,year,color,mileage,vin\n1,a,b,2015,c,9,\"x\u001b[2J\ny\"\n");
        assertThat(program("--mapping", mapping("used-cars"), cars.toString()).out())
                .contains("\n2 | vin | x\uFFFD[2J y | not taken | ");
    }

    @Test
    void aFileWithoutFaultsEndsWithZero() throws IOException {
        Path cars = Files.writeString(data.resolve("x.csv"), cars(3));
        Said said = program("--mapping", mapping("used-cars"), cars.toString());
        assertThat(said.out()).contains("3 rows: 3 taken").contains("Nothing was wrong.");
        assertThat(said.status()).isZero();
    }

    @Test
    void whatIsNotRightIsNamedBeforeAnyRowIsRead() throws IOException {
        Path cars = Files.writeString(data.resolve("x.csv"), "id,vin\n1,1AFTCE002EF040000\n");
        Said columns = program("--mapping", mapping("used-cars"), cars.toString());
        assertThat(columns.status()).isEqualTo(2);
        assertThat(columns.err())
                .contains("mapping.fields[model].columns names column \"model\", which the file does not have.")
                .contains("mapping.fields[odometer].columns names column \"mileage\"");
        Said dealer = run(
                List.of("--data", data.toString(), "--dealer", "XX", "--mapping", mapping("febrl1"), sample("febrl1")));
        assertThat(dealer.status()).isEqualTo(2);
        assertThat(dealer.err()).contains("--dealer is 'XX', known are SH01.");
        Said folder = run(
                List.of("--data", data + "x", "--dealer", "SH01", "--mapping", mapping("febrl1"), sample("febrl1")));
        assertThat(folder.status()).isEqualTo(2);
        assertThat(folder.err()).contains("--data is '" + data + "x', which is not a folder.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                | The file has no header, the line with the names of its columns.",
                "id,vin,id         | The header, in line 1, has the column \"id\" twice.",
                "id;vin            | which the file does not have. It has: id;vin. Maybe the separator is another"
            })
    @Tag("HC-32")
    void aFileThatIsNotRightIsSaidWithWhatStandsThere(String header, String text) throws IOException {
        Path cars = Files.writeString(data.resolve("x.csv"), header);
        Said said = program("--mapping", mapping("used-cars"), cars.toString());
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).contains(text);
    }

    @Test
    void aDatabaseThatTheServerHasOpenIsSaidSo() throws Exception {
        try (EmbeddedDatabase server = EmbeddedDatabase.open(data)) {
            assertThat(server.dataSource()).isNotNull();
            Process program = child("--mapping", mapping("febrl1"), sample("febrl1"));
            String err = new String(program.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(program.waitFor()).isEqualTo(3);
            assertThat(err)
                    .contains("cannot be opened")
                    .contains("another process has it open")
                    .contains("must be stopped");
        }
    }

    @Test
    @Tag("HC-32")
    void aProgramThatIsKilledGoesOnWhereItWas() throws Exception {
        Path cars = Files.writeString(data.resolve("x.csv"), cars(ROWS));
        Process program = child("--mapping", mapping("used-cars"), cars.toString());
        awaitProgress(program.getErrorStream(), "\r500 of 3,000 rows");
        program.toHandle().destroyForcibly();
        program.waitFor();
        Said said = program("--mapping", mapping("used-cars"), cars.toString());
        assertThat(said.err()).containsPattern("goes on behind line [0-9,]*[05]01");
        assertThat(said.out()).contains("3,000 rows: 3,000 taken, 0 brought nothing new, 0 not taken.");
        assertThat(said.status()).isZero();
    }

    private static void awaitProgress(InputStream err, String wanted) throws IOException {
        StringBuilder said = new StringBuilder();
        while (said.indexOf(wanted) < 0) {
            int next = err.read();
            assertThat(next).as("the end of what the program said: %s", said).isNotNegative();
            said.append((char) next);
        }
    }

    /** Of Europe, where a VIN has no check digit. */
    private static String cars(int count) {
        StringBuilder csv = new StringBuilder("id,brand,model,year,mileage,color,vin\n");
        for (int i = 0; i < count; i++) {
            csv.append("%d,ford,focus,2015,%d,blue,WF0TCE002EF0%05d\n".formatted(i, 10_000 + i, i));
        }
        return csv.toString();
    }

    private Said importing(String sample, String... more) {
        List<String> arguments = new ArrayList<>(List.of("--mapping", mapping(sample)));
        arguments.addAll(List.of(more));
        arguments.add(sample(sample));
        return program(arguments.toArray(String[]::new));
    }

    private Said program(String... more) {
        return run(arguments(more));
    }

    private static Said run(List<String> arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = new ImportProgram(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(arguments);
        return new Said(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Process child(String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.real.class.path", System.getProperty("java.class.path")),
                ImportProgram.class.getName()));
        command.addAll(arguments(more));
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private List<String> arguments(String... more) {
        List<String> arguments = new ArrayList<>(List.of("--data", data.toString(), "--dealer", "SH01"));
        arguments.addAll(List.of(more));
        return arguments;
    }

    private static String mapping(String name) {
        return FILES.resolve("mappings").resolve(name + ".json").toString();
    }

    private static String sample(String name) {
        return FILES.resolve("sample").resolve(name + ".csv").toString();
    }
}
