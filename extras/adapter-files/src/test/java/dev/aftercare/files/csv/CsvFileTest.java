package dev.aftercare.files.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercare.port.importing.RowSource.Fault;
import dev.aftercare.port.importing.RowSource.Row;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.InvalidInputException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("HC-32")
class CsvFileTest {

    private static final Charset GBK = Charset.forName("GBK");

    @TempDir
    private Path folder;

    @Test
    void linesAreCountedAsAnEditorCountsThem() {
        List<Row> rows = rows("a,b\r\n1,2\r\n\r\n\"x\r\ny\",4\r\n , \r\n5,6");
        assertThat(rows).extracting(Row::line).containsExactly(2L, 4L, 7L);
        assertThat(rows.get(1).columns()).containsEntry("a", "x\r\ny").containsEntry("b", "4");
    }

    @Test
    void rowsAreGivenFromBehindAnyLine() {
        CsvFile file = open("a\n1\n2\n3\n", CsvFormat.standard());
        assertThat(rowsBehind(file, 2)).extracting(Row::line).containsExactly(3L, 4L);
        assertThat(rowsBehind(file, 4)).isEmpty();
        assertThat(rowsBehind(file, 0)).hasSize(3);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstColumn() {
        assertThat(open("\uFEFFname,phone\nLi,010\n", CsvFormat.standard()).columns())
                .containsExactly("name", "phone");
    }

    @Test
    void blanksAfterCommasAreNoPartOfQuotesAndNames() {
        CsvFile file = open("a, b\n1, \"x, y\"\n", CsvFormat.standard());
        assertThat(file.columns()).containsExactly("a", "b");
        assertThat(rowsBehind(file, 0).get(0).columns()).containsEntry("b", "x, y");
    }

    @Test
    void chineseNamesAreReadInGbk() throws IOException {
        Path path = Files.write(folder.resolve("gbk.csv"), "姓名;电话\n王伟;0138\n".getBytes(GBK));
        CsvFile file = CsvFile.open(path, CsvFormat.standard().in(GBK).separatedBy(';'));
        assertThat(rowsBehind(file, 0).get(0).columns())
                .containsEntry("姓名", "王伟")
                .containsEntry("电话", "0138");
    }

    @Test
    void withoutAHeaderColumnsAreNumberedAndTheFirstLineIsARow() {
        CsvFile file = open("\uFEFF1,x\n2,y\n3\n", CsvFormat.standard().withoutHeader());
        assertThat(file.columns()).containsExactly("1", "2");
        List<Row> rows = rowsBehind(file, 0);
        assertThat(rows).extracting(Row::line).containsExactly(1L, 2L, 3L);
        assertThat(rows.get(0).columns()).containsEntry("1", "1").containsEntry("2", "x");
        assertThat(rows.get(2).faults()).extracting(Fault::reason).containsExactly("cell-count");
        assertThat(rowsBehind(file, 1)).extracting(Row::line).containsExactly(2L, 3L);
        assertFault(
                "file.header", "no-header", () -> open("", CsvFormat.standard().withoutHeader()));
    }

    @Test
    void withoutAHeaderTheFirstLineMustBeReadableToCountTheColumns() {
        assertFault(
                "file.header",
                "unreadable-header",
                () -> open("\"a,b\n1,2\n", CsvFormat.standard().withoutHeader()));
        CsvFile file = open("a,b\n\"1,2\n3,4\n", CsvFormat.standard().withoutHeader());
        assertThat(rowsBehind(file, 0)).extracting(Row::line).containsExactly(1L, 2L, 3L);
    }

    @Test
    void tabsPartEmptyCellsAndQuotedOnes() {
        CsvFile file =
                open("a\tb\tc\n\t\t3\n1\t\"x\ty\"\t\n", CsvFormat.standard().separatedBy('\t'));
        assertThat(rowsBehind(file, 0))
                .extracting(row -> List.copyOf(row.columns().values()))
                .containsExactly(List.of("", "", "3"), List.of("1", "x\ty", ""));
    }

    @Test
    void whereQuotesMeanNothingTheyStayInTheCell() {
        CsvFile file =
                open("a,b\n\"1,say \"\"hi\"\"\n\"2\",\"\n", CsvFormat.standard().withoutQuotes());
        assertThat(rowsBehind(file, 0))
                .extracting(row -> List.copyOf(row.columns().values()))
                .containsExactly(List.of("\"1", "say \"\"hi\"\""), List.of("\"2\"", "\""));
    }

    @Test
    void anotherEncodingIsNamedByLineAndColumn() throws IOException {
        Path path = Files.write(folder.resolve("mixed.csv"), "name,city\n\u738b,x\nLi,\u4e0a\u6d77\n".getBytes(GBK));
        CsvFile file = CsvFile.open(path, CsvFormat.standard());
        assertThat(rowsBehind(file, 0))
                .extracting(
                        Row::line,
                        row -> row.faults().get(0).column(),
                        row -> row.faults().get(0).reason())
                .containsExactly(tuple(2L, "name", "encoding"), tuple(3L, "city", "encoding"));
        Path header = Files.write(folder.resolve("header.csv"), "姓名\n王\n".getBytes(GBK));
        assertFault("file.header", "encoding", () -> CsvFile.open(header, CsvFormat.standard()));
    }

    @Test
    void raggedRowsAreReportedAndNotDropped() {
        assertThat(rows("a,b\n1\n1,2\n1,2,3\n"))
                .extracting(
                        Row::line,
                        row -> row.faults().stream().map(Fault::reason).toList())
                .containsExactly(
                        tuple(2L, List.of("cell-count")), tuple(3L, List.of()), tuple(4L, List.of("cell-count")));
    }

    @Test
    void aQuoteThatNeverClosesCostsItsLineAndNoOther() {
        assertThat(rows("a,b\n1,2\n3,\"x\n5,6\n7,\"y\"z\n8,9\n"))
                .extracting(
                        Row::line,
                        row -> row.faults().stream().map(Fault::reason).toList())
                .containsExactly(
                        tuple(2L, List.of()),
                        tuple(3L, List.of("quotes")),
                        tuple(4L, List.of()),
                        tuple(5L, List.of("quotes")),
                        tuple(6L, List.of()));
    }

    /** Without an end the quote would swallow every row behind it into one cell. */
    @Test
    void aQuoteThatIsOpenAtTheEndOfTheFileCostsItsLineAndNoOther() {
        List<Row> rows = rows("a,b\n1,2\n3,\"x\n5,6\n7,8\n");
        assertThat(rows).extracting(Row::line).containsExactly(2L, 3L, 4L, 5L);
        assertThat(rows.get(1).faults())
                .extracting(Fault::column, Fault::reason)
                .containsExactly(tuple("b", "quotes"));
        assertThat(rows.get(3).columns()).containsEntry("b", "8");
    }

    @Test
    void tooManyOpenQuotesEndTheFileWithAReport() {
        List<Row> rows = rows("a,b\n" + "1,\"x\"y\n".repeat(300));
        assertThat(rows).hasSize(201);
        assertThat(rows.get(200).faults()).extracting(Fault::reason).containsExactly("rest-unreadable");
    }

    @Test
    void aCellIsNoBook() {
        List<Row> rows = rows("a,b\n1," + "x".repeat(20_000) + "\n2,\"" + "y".repeat(3_000_000) + "\"\n"
                + "z".repeat(3_000_000) + ",3\n" + "4," + "v".repeat(1_000_000) + "\n5,6\n");
        assertThat(rows)
                .extracting(
                        Row::line,
                        row -> row.faults().stream()
                                .map(fault -> fault.column() + " " + fault.reason())
                                .toList())
                .containsExactly(
                        tuple(2L, List.of("b size")),
                        tuple(3L, List.of("b quotes")),
                        tuple(4L, List.of("a quotes")),
                        tuple(5L, List.of("b size")),
                        tuple(6L, List.of()));
        assertThat(rows.get(3).faults().get(0).value()).hasSize(200);
    }

    @Test
    void aHeaderIsNeededAndNamesEachColumnOnce() {
        for (String empty : List.of("", "\uFEFF", "\n\r\n")) {
            assertFault("file.header", "no-header", () -> open(empty, CsvFormat.standard()));
        }
        assertFault("file.header", "column-twice", () -> open("a,b, a\n", CsvFormat.standard()));
        assertFault("file.header", "unreadable-header", () -> open("a,\"b\n1,2\n", CsvFormat.standard()));
        assertFault("file.header", "max", () -> open("a" + ",".repeat(1_000), CsvFormat.standard()));
        assertThat(open("a,,\n", CsvFormat.standard()).columns()).containsExactly("a");
    }

    @Test
    void aCellThatLooksLikeAFormulaIsDefusedInReports() {
        for (String formula : List.of("=cmd|' /C calc'!A0", "+1", "-1", "@x", "\tx", " =1", "＝1")) {
            assertThat(SafeCell.of(formula)).isEqualTo("'" + formula);
        }
        for (String plain : List.of("", "a=b", "1-2", "王", "'x")) {
            assertThat(SafeCell.of(plain)).isEqualTo(plain);
        }
    }

    private static void assertFault(String field, String code, Runnable opening) {
        assertThatThrownBy(opening::run)
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(FieldFault::field, FieldFault::code)
                                .containsExactly(tuple(field, code)));
    }

    private List<Row> rows(String text) {
        return rowsBehind(open(text, CsvFormat.standard()), 0);
    }

    private static List<Row> rowsBehind(CsvFile file, long line) {
        try (Stream<Row> rows = file.behind(line)) {
            return rows.toList();
        }
    }

    private CsvFile open(String text, CsvFormat format) {
        try {
            return CsvFile.open(Files.writeString(folder.resolve("x.csv"), text, StandardCharsets.UTF_8), format);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
