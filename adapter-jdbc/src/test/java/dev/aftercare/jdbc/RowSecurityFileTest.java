package dev.aftercare.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.jdbc.sql.RowSecurityFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The SQL of row security is made from the list of tables: run with {@code -Daftercare.docs.write} to write it anew. */
class RowSecurityFileTest {

    private static final Path FILE = Path.of(System.getProperty("aftercare.root", ".."))
            .resolve("adapter-jdbc/src/main/resources")
            .resolve(MigrationFiles.ROW_SECURITY);

    @Test
    @Tag("NET-2")
    void theFileIsWhatTheListOfTablesAndTheFirstWallSay() throws IOException {
        String made = RowSecurityFile.of(TestDatabase.resource("dev/aftercare/jdbc/tables.csv"));
        if (System.getProperty("aftercare.docs.write") != null) {
            Files.writeString(FILE, made);
        }
        assertThat(Files.readString(FILE))
                .as(FILE + " is stale; run this test with -Daftercare.docs.write")
                .isEqualTo(made);
    }

    @Test
    @Tag("NET-2")
    void aTableOfWhichNothingIsSaidIsRefusedWithAdvice() {
        assertThatThrownBy(() -> RowSecurityFile.lines("table,class,reads\nnew_table,organisation\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'new_table,organisation'")
                .hasMessageContaining("own:COLUMN");
    }
}
