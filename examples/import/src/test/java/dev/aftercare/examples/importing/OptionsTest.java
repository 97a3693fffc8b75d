package dev.aftercare.examples.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.usecase.call.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptionsTest {

    @TempDir
    private Path folder;

    private Path mapping;
    private Path cars;

    @BeforeEach
    void filesAreThere() throws IOException {
        mapping = Files.writeString(folder.resolve("cars.json"), "{}");
        cars = Files.writeString(folder.resolve("cars.csv"), "id\n");
    }

    @Test
    void whatIsNotSaidHasItsDefault() {
        assertThat(with())
                .isEqualTo(new Options(Path.of("data"), "CQ01", mapping, cars, Optional.empty(), Language.ENGLISH, ""));
    }

    @Test
    void everythingCanBeSaid() {
        Path report = folder.resolve("faults.csv");
        assertThat(with("--data", "d", "--language", "zh", "--faults", report.toString(), "--again", "may"))
                .isEqualTo(
                        new Options(Path.of("d"), "CQ01", mapping, cars, Optional.of(report), Language.CHINESE, "may"));
    }

    @Test
    void whatIsWrongIsNamedWithItsValue() {
        assertWrong("--dealer is missing.");
        assertWrong("Unknown option '--dealr'.", "--dealr", "CQ01");
        assertWrong("Option --dealer needs a value.", "--dealer");
        assertWrong("--dealer is given twice, as 'A' and as 'B'.", "--dealer", "A", "--dealer", "B");
        assertWrong("FILE.csv is given twice, as 'a.csv' and as 'b.csv'.", "a.csv", "b.csv");
        assertWrong("FILE.csv is missing.", "--dealer", "A", "--mapping", mapping.toString());
        assertWrong("--mapping is 'no.json', which is not a file", "--dealer", "A", "--mapping", "no.json", "a.csv");
        assertThatThrownBy(() -> with("--language", "fr")).hasMessageStartingWith("--language is 'fr', allowed are");
    }

    @Test
    void aReportIsNeverWrittenOverWhatTheImportReads() {
        for (Path input : List.of(mapping, cars)) {
            assertThatThrownBy(() -> with("--faults", folder + "/./" + input.getFileName()))
                    .hasMessageContaining("which this import reads");
        }
        assertThatThrownBy(() ->
                        with("--faults", folder.resolve("no/such/folder.csv").toString()))
                .hasMessageContaining("which is not a file in a folder that is there");
    }

    private Options with(String... more) {
        List<String> arguments = new ArrayList<>(List.of("--dealer", "CQ01", "--mapping", mapping.toString()));
        arguments.addAll(List.of(more));
        arguments.add(cars.toString());
        return Options.of(arguments);
    }

    private static void assertWrong(String message, String... arguments) {
        assertThatThrownBy(() -> Options.of(List.of(arguments)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message)
                .hasMessageContaining("Usage: ");
    }
}
