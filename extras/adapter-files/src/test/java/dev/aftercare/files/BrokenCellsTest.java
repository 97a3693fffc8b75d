package dev.aftercare.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercare.domain.importing.ImportFault;
import dev.aftercare.domain.importing.ImportRun;
import dev.aftercare.domain.importing.ImportRun.Tally;
import dev.aftercare.files.mapping.CsvImport;
import dev.aftercare.files.mapping.MappingFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cells that cannot be read cost what is in them, and a row only where it cannot do without. */
@Tag("HC-32")
class BrokenCellsTest {

    private final Dealership dealership = new Dealership();

    @TempDir
    private Path folder;

    @Test
    void aCellInAnotherEncodingCostsItsRowOnlyWhereTheRowNeedsIt() throws IOException {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        csv.write(utf8("id,brand,model,year,mileage,color,vin,country\n"));
        csv.write(utf8("1,福特,focus,2015,100,"));
        csv.write(gbk("蓝色"));
        csv.write(utf8(",1aftce013ef040007,中国\n2,福特,"));
        csv.write(gbk("福克斯"));
        csv.write(utf8(",2015,100,红色,1aftce02xef040014,中国\n3,福特,focus,2015,100,红色,1aftce036ef040021,"));
        csv.write(gbk("中国"));
        csv.write('\n');
        ImportRun run = take(csv.toByteArray());
        assertThat(run.tally()).isEqualTo(new Tally(4, 2, 0, 1));
        assertThat(dealership.faults(run))
                .extracting(ImportFault::line, ImportFault::column, ImportFault::reason, ImportFault::kept)
                .containsExactly(
                        tuple(2L, "color", "encoding", true),
                        tuple(3L, "model", "encoding", false),
                        tuple(4L, "country", "encoding", true));
        assertThat(dealership.car("auction", "1").orElseThrow().description().colour())
                .isEmpty();
        assertThat(dealership.car("auction", "3").orElseThrow().description().colour())
                .isEqualTo("红色");
    }

    @Test
    void aCellOfAMillionCharactersIsNamedAndCut() throws IOException {
        ImportRun run =
                take(utf8("id,brand,model,year,mileage,color,vin,notes\n1,ford,focus,2015,100,blue,1aftce013ef040007,"
                        + "x".repeat(1_000_000) + "\n2,ford,focus,2015,100," + "y".repeat(1_000_000)
                        + ",1aftce02xef040014,\n"));
        assertThat(run.tally()).isEqualTo(new Tally(3, 2, 0, 0));
        assertThat(dealership.faults(run))
                .extracting(ImportFault::line, ImportFault::column, ImportFault::value, ImportFault::reason)
                .containsExactly(
                        tuple(2L, "notes", "x".repeat(200), "size"), tuple(3L, "color", "y".repeat(200), "size"));
    }

    @Test
    void aRowThatIsNotTakenIsSaidSoAtEachOfItsFaults() throws IOException {
        ImportRun run = take(utf8("id,brand,model,year,mileage,color,vin\n1,ford,focus,1850,0,blue,\n"));
        assertThat(dealership.faults(run))
                .extracting(ImportFault::column, ImportFault::reason, ImportFault::kept)
                .containsExactly(tuple("vin", "required", false), tuple("mileage", "doubtful-distance", false));
    }

    @Test
    void aFileThatSaysThatItIsUtf8IsReadSo() throws IOException {
        MappingFile mapping = MappingFile.parse(TestFiles.mapping("used-cars")
                .text()
                .replace("\"fields\"", "\"file\": {\"encoding\": \"GBK\"}, \"fields\""));
        Path csv = Files.write(
                folder.resolve("cars.csv"),
                utf8("\uFEFFid,brand,model,year,mileage,color,vin\n1,福特,福克斯,2015,100,红色,1aftce013ef040007\n"));
        dealership.take(CsvImport.of(mapping, csv));
        assertThat(dealership.car("auction", "1").orElseThrow().description().colour())
                .isEqualTo("红色");
    }

    @Test
    void aRowThatIsNoneIsNeverTakenWithoutItsCells() throws IOException {
        ImportRun run = take(utf8("""
                id,brand,model,year,mileage,color,vin,notes
                1,ford,focus,2015,100,blue,1aftce013ef040007,"x"y
                2,ford,focus,2015,100,red,1aftce02xef040014,
                """));
        assertThat(run.tally()).isEqualTo(new Tally(3, 1, 0, 1));
        assertThat(dealership.faults(run))
                .extracting(ImportFault::line, ImportFault::column, ImportFault::reason, ImportFault::kept)
                .containsExactly(tuple(2L, "notes", "quotes", false));
    }

    private ImportRun take(byte[] csv) throws IOException {
        return dealership.take(
                CsvImport.of(TestFiles.mapping("used-cars"), Files.write(folder.resolve("cars.csv"), csv)));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gbk(String text) {
        return text.getBytes(Charset.forName("GBK"));
    }
}
