package dev.aftercare.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.jdbc.sql.Schema;
import dev.aftercare.testkit.desk.ListedErasures;
import dev.aftercare.testkit.desk.MarkedPerson;
import dev.aftercare.testkit.desk.Stage;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.rights.ReapplyErasures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup that was made before an erasure brings the person back, until the erasures are applied again (CUS-9, hard case 33). */
class RestoredBackupTest {

    @TempDir
    Path folder;

    @Test
    @Tag("CUS-9")
    @Tag("HC-33")
    void whatABackupBringsBackIsErasedAgain() throws Exception {
        ListedErasures list = new ListedErasures();
        Path live = Files.createDirectory(folder.resolve("live"));
        Path backup = Files.createDirectory(folder.resolve("backup"));
        MarkedPerson[] person = new MarkedPerson[1];
        withDatabase(live, storage -> person[0] = MarkedPerson.on(storage, list));
        copy(live, backup);
        withDatabase(live, storage -> {
            Crm crm = Stage.again(storage, list).crm();
            Call manager = person[0].dealer().as(Role.CUSTOMER_RELATIONS_MANAGER);
            crm.rights().erase(manager, person[0].erasing()).orElseThrow();
            assertThat(marksIn(storage)).isEmpty();
        });

        copy(backup, live);
        withDatabase(live, storage -> {
            Crm crm = Stage.again(storage, list).crm();
            assertThat(marksIn(storage)).isNotEmpty();
            assertThat(crm.rights()
                            .reapply(Stage.administrator(), ReapplyErasures.fromStart(10))
                            .orElseThrow()
                            .erased())
                    .isEqualTo(2);
            assertThat(marksIn(storage)).isEmpty();
            assertThat(crm.rights()
                            .reapply(Stage.administrator(), ReapplyErasures.fromStart(10))
                            .orElseThrow()
                            .erased())
                    .as("done again")
                    .isZero();
        });
    }

    /** Work on a storage that may fail as reading a database does. */
    private interface OnDatabase {
        void does(JdbcStorage storage) throws Exception;
    }

    private static void withDatabase(Path folder, OnDatabase work) throws Exception {
        EmbeddedDatabase database = EmbeddedDatabase.open(folder);
        Migrations.run(database.dataSource(), Schema.STANDARD);
        try (JdbcStorage storage =
                JdbcStorage.owning(database.dataSource(), Schema.STANDARD, Optional.empty(), database::close)) {
            work.does(storage);
        }
    }

    private static List<String> marksIn(JdbcStorage storage) throws Exception {
        Dump dump = Dump.of(storage, PersonalDataList.tables());
        return MarkedPerson.MARKS.stream()
                .filter(mark -> !dump.placesOf(mark).isEmpty())
                .toList();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(to)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
