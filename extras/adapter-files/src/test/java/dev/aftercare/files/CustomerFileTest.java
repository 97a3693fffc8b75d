package dev.aftercare.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.Phone;
import dev.aftercare.domain.importing.ImportFault;
import dev.aftercare.domain.importing.ImportRun;
import dev.aftercare.files.csv.FaultReport;
import dev.aftercare.files.mapping.CsvImport;
import dev.aftercare.files.mapping.MappingFile;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.InvalidInputException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A customer list as a dealer's old program writes it. */
@Tag("HC-32")
class CustomerFileTest {

    private static final String MAPPING = """
            {"kind": "customers", "system": "old", "file": {"encoding": "GBK"},
             "fields": {"reference": {"columns": ["编号"]},
                        "familyName": {"columns": ["姓"]}, "givenName": {"columns": ["名"]},
                        "companyName": {"columns": ["单位"], "values": {"无": ""}},
                        "phones": {"columns": ["手机", "电话"], "format": "/"},
                        "birthday": {"columns": ["生日"], "format": "yyyy年M月d日"}}}""";

    private static final String CUSTOMERS = """
            编号,姓,名,单位,手机,电话,生日
            1,王,伟,无,１３８１２３４５６７８,010-6552 1234/0755-1234567,1985年6月7日
            2,,,上海汽车,,021-1234567,
            3,李,=cmd|' /C calc'!A0,,12,,２０００年２月３０日
            4,赵,敏,,"=HYPERLINK(""http://x"")",,
            """;

    private final Dealership dealership = new Dealership();

    @TempDir
    private Path folder;

    @Test
    void phonesKeepTheirZerosAndLoseTheirWidth() throws IOException {
        dealership.take(file(CUSTOMERS));
        assertThat(phones("1")).containsExactly("+8613812345678", "+861065521234", "07551234567");
        assertThat(phones("2")).containsExactly("0211234567");
        assertThat(customer("1").name().display()).isEqualTo("王伟");
        assertThat(customer("1").profile().birthday()).hasToString("Optional[1985-06-07]");
        assertThat(customer("2").name().display()).isEqualTo("上海汽车");
    }

    @Test
    void theReportNamesValuesAndDefusesFormulas() throws IOException {
        ImportRun run = dealership.take(file(CUSTOMERS));
        assertThat(dealership.faults(run))
                .extracting(
                        ImportFault::line,
                        ImportFault::column,
                        ImportFault::value,
                        ImportFault::reason,
                        ImportFault::kept)
                .containsExactly(
                        tuple(4L, "生日", "２０００年２月３０日", "no-such-date", false),
                        tuple(4L, "手机, 电话", "12", "phone-number", false),
                        tuple(5L, "手机, 电话", "=HYPERLINK(\"http://x\")", "phone-number", false));
        StringWriter report = new StringWriter();
        long written = FaultReport.write(
                dealership.crm(), dealership.manager(), run.id().value(), report);
        assertThat(written).isEqualTo(3);
        assertThat(report.toString())
                .startsWith("line,column,value,reason,text,row taken")
                .contains("\"'=HYPERLINK(\"\"http://x\"\")\",phone-number,\"手机, 电话 is")
                .contains("not a phone number: 5 to 20 digits, maybe with a plus in front.\",no");
    }

    @Test
    void anUnknownColumnOrFieldIsNamedBeforeAnyRowIsRead() throws IOException {
        String mapping =
                MAPPING.replace("\"姓\"", "\"姓氏\"").replace("birthday", "born").replace("yyyy年", "yy年");
        Path csv = Files.write(folder.resolve("x.csv"), CUSTOMERS.getBytes(Charset.forName("GBK")));
        assertThatThrownBy(() -> dealership.take(CsvImport.of(MappingFile.parse(mapping), csv)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(FieldFault::field, FieldFault::code, FieldFault::value)
                                .containsExactly(
                                        tuple("mapping.fields[born]", "unknown-field", "born"),
                                        tuple("mapping.fields[familyName].columns", "missing-column", "姓氏")));
        assertThat(dealership.customer("old", "1")).isEmpty();
    }

    @Test
    void anUnknownKindIsNamed() throws IOException {
        Path csv = Files.write(folder.resolve("x.csv"), CUSTOMERS.getBytes(Charset.forName("GBK")));
        MappingFile boats = MappingFile.parse(MAPPING.replace("\"customers\"", "\"boats\""));
        assertThatThrownBy(() -> dealership.take(CsvImport.of(boats, csv)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(FieldFault::field, FieldFault::code)
                                .containsExactly(tuple("mapping.kind", "unknown-value")));
    }

    private CsvImport file(String text) throws IOException {
        Path path = Files.write(folder.resolve("customers.csv"), text.getBytes(Charset.forName("GBK")));
        return CsvImport.of(MappingFile.parse(MAPPING), path);
    }

    private Customer customer(String key) {
        return dealership.customer("old", key).orElseThrow();
    }

    private List<String> phones(String key) {
        return customer(key).contact().phones().stream().map(Phone::digits).toList();
    }
}
