package dev.aftercare.files.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercare.domain.shared.DistanceUnit;
import dev.aftercare.text.Texts;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.InvalidInputException;
import dev.aftercare.usecase.call.Language;
import dev.aftercare.usecase.importing.FieldMapping;
import dev.aftercare.usecase.importing.WhenFaulty;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("HC-32")
class MappingFileTest {

    @TempDir
    private Path folder;

    @Test
    void aMappingIsDataAboutFileAndFields() {
        MappingFile file = MappingFile.parse("""
                {"kind": "vehicles", "system": "dms", "file": {"encoding": "GBK", "separator": ";", "header": false, "quotes": false},
                 "fields": {"odometer": {"columns": ["km"], "unit": "mi", "whenFaulty": "refuse-row", "format": "1.234"},
                            "use": {"constant": "TAXI"}}}""");
        assertThat(file.format().charset()).isEqualTo(Charset.forName("GBK"));
        assertThat(file.format().separator()).isEqualTo(';');
        assertThat(file.format().header()).isFalse();
        assertThat(file.format().quotes()).isFalse();
        FieldMapping odometer = file.mapping().field("odometer").orElseThrow();
        assertThat(odometer.columns()).containsExactly("km");
        assertThat(odometer.unit()).isEqualTo(DistanceUnit.MILE);
        assertThat(odometer.whenFaulty()).isEqualTo(WhenFaulty.REFUSE_ROW);
        assertThat(file.mapping().field("use")).contains(FieldMapping.always("TAXI"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"kind\": \"vehicles\"                        | mapping                     | malformed-json",
                "null                                           | mapping                     | required",
                "{\"kind\": \"a\", \"kind\": \"b\"}             | mapping                     | malformed-json",
                "{\"kind\": 5}                                  | mapping.kind                | wrong-type",
                "{\"sort\": \"a\"}                              | mapping.sort                | unknown-field",
                "{\"fields\": {\"vin\": {\"colums\": []}}}      | mapping.fields[vin].colums  | unknown-field",
                "{\"fields\": {\"vin\": {\"columns\": \"v\"}}}  | mapping.fields[vin].columns | wrong-type",
                "{\"fields\": {\"vin\": {\"columns\": [null]}}} | mapping.fields[vin].columns[0] | wrong-type",
                "{\"fields\": {\"vin\": {\"unit\": \"ly\"}}}    | mapping.fields[vin].unit    | unknown-value",
                "{\"file\": {\"encoding\": \"utf-9\"}}          | mapping.file.encoding       | unknown-value",
                "{\"file\": {\"separator\": \"::\"}}            | mapping.file.separator      | unknown-value",
                "{} {}                                          | mapping                     | malformed-json",
                "[]                                             | mapping                     | wrong-type",
                "{\"fields\": {\"vin\": {\"columns\": [\"v\"}}}  | mapping                     | malformed-json"
            })
    void whatIsWrongIsNamedByItsPath(String json, String path, String code) {
        assertThatThrownBy(() -> MappingFile.parse(json))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(FieldFault::field, FieldFault::code)
                                .containsExactly(tuple(path, code)));
    }

    @Test
    void theTextNamesPlaceOrValue() {
        assertThat(text("{\"kind\":\n5}")).isEqualTo("mapping.kind is \"5\", expected is text.");
        assertThat(text("{\"fields\": {\"vin\": {\"columns\": \"v\"}}}"))
                .isEqualTo("mapping.fields[vin].columns is \"v\", expected is list.");
        assertThat(text("{\"kind\": \"a\",\n \"kind\"; 5}"))
                .startsWith("mapping cannot be read as JSON at line 2, column 8. Maybe a comma");
    }

    private static String text(String json) {
        try {
            return MappingFile.parse(json).text();
        } catch (InvalidInputException invalid) {
            return Texts.of(Language.ENGLISH).fault(invalid.faults().get(0));
        }
    }

    @Test
    void contentMappingAndMarkMakeTheFingerprint() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "id\n1\n");
        Path same = Files.writeString(folder.resolve("b.csv"), "id\n1\n");
        Path other = Files.writeString(folder.resolve("c.csv"), "id\n2\n");
        MappingFile mapping = MappingFile.parse("{}");
        String fingerprint = CsvImport.of(mapping, file).request().fingerprint();
        assertThat(fingerprint).matches("[0-9a-f]{64}");
        assertThat(CsvImport.of(mapping, same).request().fingerprint()).isEqualTo(fingerprint);
        assertThat(CsvImport.of(mapping, other).request().fingerprint()).isNotEqualTo(fingerprint);
        assertThat(CsvImport.of(MappingFile.parse("{ }"), file).request().fingerprint())
                .isNotEqualTo(fingerprint);
        assertThat(CsvImport.again(mapping, file, "2").request().fingerprint()).isNotEqualTo(fingerprint);
    }
}
