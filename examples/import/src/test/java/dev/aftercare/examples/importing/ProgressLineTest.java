package dev.aftercare.examples.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.importing.ImportRun;
import dev.aftercare.domain.importing.ImportRun.Tally;
import dev.aftercare.domain.importing.ImportRunId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.usecase.call.Language;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    private static final UUID ID = new UUID(1, 2);

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private long seconds;

    @Test
    void rowsOfThisProgramAreCountedBySeconds() {
        try (ProgressLine line = line(1_000)) {
            line.advanced(after(600));
            seconds = 2;
            line.advanced(after(800));
        }
        assertThat(said.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "The import goes on behind line 601.",
                        "",
                        "600 of 1,000 rows, 0 rows/s",
                        "800 of 1,000 rows, 100 rows/s");
    }

    @Test
    void aRunThatIsDoneSaysSoAndShowsNoProgress() {
        try (ProgressLine line = line(10)) {
            line.advanced(after(10).done());
        }
        assertThat(said.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .startsWith("This file was imported before");
    }

    private ProgressLine line(long rows) {
        return new ProgressLine(
                new PrintStream(said, true, StandardCharsets.UTF_8),
                new Words(Language.ENGLISH),
                rows,
                () -> seconds * 1_000_000_000);
    }

    private static ImportRun after(long rows) {
        ImportRun.Source source = new ImportRun.Source("vehicles", "a".repeat(64));
        ImportRun begun = new ImportRun(
                new ImportRunId(ID), new OrganisationId(ID), "a", source, Tally.start(), false, Instant.EPOCH, 1);
        return begun.advanced(new Tally(rows + 1, rows, 0, 0));
    }
}
