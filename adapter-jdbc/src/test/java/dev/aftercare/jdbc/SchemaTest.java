package dev.aftercare.jdbc;

import static dev.aftercare.testkit.given.Given.anImportRun;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.importing.ImportFault;
import dev.aftercare.domain.importing.ImportRun;
import dev.aftercare.jdbc.sql.Schema;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.shared.StorageException;
import dev.aftercare.port.storage.UnitOfWork;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The schema: made by its files only, checked with a message that says what to do, and each table of a known class. */
class SchemaTest {

    @ParameterizedTest
    @EnumSource
    void anEmptySchemaIsRefusedWithTheFilesToRunAndAMigratedOneIsEnough(TestDatabase database) {
        try (JdbcStorage storage = database.empty()) {
            Schema schema = storage.schema();
            assertThat(SchemaCheck.look(storage.dataSource(), schema))
                    .isEqualTo(new SchemaVersion(0, MigrationFiles.newest()));
            assertThatThrownBy(() -> SchemaCheck.require(storage.dataSource(), schema))
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("version 0 found, " + MigrationFiles.newest() + " needed")
                    .hasMessageContaining("V001__network.sql, V002__customers_and_cars.sql")
                    .hasMessageContaining("${schema} = " + schema);
            Migrations.run(storage.dataSource(), schema);
            Migrations.run(storage.dataSource(), schema);
            assertThatCode(() -> SchemaCheck.require(storage.dataSource(), schema))
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aHostMayRunTheFilesItself(TestDatabase database) throws Exception {
        try (JdbcStorage storage = database.empty()) {
            try (Connection connection = storage.dataSource().getConnection()) {
                TestDatabase.runFiles(connection, storage.schema());
            }
            assertThatCode(() -> SchemaCheck.require(storage.dataSource(), storage.schema()))
                    .doesNotThrowAnyException();
        }
    }

    /** Versions have gaps: a count of the files is not the version of the last. */
    @ParameterizedTest
    @EnumSource
    void aSchemaThatLacksTheLastFileIsRefusedWithItsNameAlone(TestDatabase database) throws Exception {
        List<String> files = MigrationFiles.NAMES;
        String last = files.get(files.size() - 1);
        try (JdbcStorage storage = database.empty()) {
            Schema schema = storage.schema();
            try (Connection connection = storage.dataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create schema " + schema);
                for (String file : files.subList(0, files.size() - 1)) {
                    statement.execute(TestDatabase.migration(file, schema));
                }
                connection.commit();
            }
            assertThatThrownBy(() -> SchemaCheck.require(storage.dataSource(), schema))
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("${schema} = " + schema + ": " + last + ";");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSchemaWhoseNameDiffersByTheLetterAtAnUnderscoreIsAnotherOne(TestDatabase database) throws Exception {
        Schema near = new Schema("nearxby");
        try (JdbcStorage storage = database.empty()) {
            try (Connection connection = storage.dataSource().getConnection()) {
                TestDatabase.runFiles(connection, near);
            }
            assertThat(SchemaCheck.look(storage.dataSource(), near).isEnough()).isTrue();
            assertThat(SchemaCheck.look(storage.dataSource(), new Schema("near_by"))
                            .found())
                    .isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTableHasAClassAndAnOrganisationsTableHasTheOrganisationFirstInItsKey(TestDatabase database)
            throws Exception {
        try (JdbcStorage storage = database.migrated();
                Connection connection = storage.dataSource().getConnection()) {
            Map<String, String> firstOfKey = firstColumnsOfKeys(connection, storage.schema());
            Map<String, String> classes = classes();
            assertThat(classes.keySet()).isEqualTo(firstOfKey.keySet());
            classes.forEach((table, kind) -> {
                if (kind.equals("organisation") && !table.equals("dealer")) {
                    assertThat(firstOfKey.get(table)).as(table).isIn("organisation", "dealer");
                } else if (kind.equals("shared")) {
                    assertThat(firstOfKey.get(table)).as(table).isIn("id", "vehicle");
                }
            });
            assertThat(classes.values()).containsOnly("organisation", "shared", "reference", "technical");
        }
    }

    /** The release before knows nothing of a fault's arguments, and works beside this one. */
    @ParameterizedTest
    @EnumSource
    void aFaultOfTheReleaseBeforeHasNoArguments(TestDatabase database) throws Exception {
        try (JdbcStorage storage = database.migrated();
                UnitOfWork work = storage.begin(Scope.network(), Instant.parse("2026-03-02T00:00:00Z"))) {
            ImportRun run = anImportRun().build();
            work.importRuns().insertIfAbsent(run);
            work.commit();
            try (Connection connection = storage.dataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("insert into " + storage.schema() + ".import_fault"
                        + " (organisation, run, line, number, column_name, cell, reason, kept) values ('"
                        + run.organisation() + "', '" + run.id() + "', 2, 1, 'year', '1850', 'min', true)");
                connection.commit();
            }
            try (UnitOfWork later = storage.begin(Scope.network(), Instant.parse("2026-03-02T00:00:00Z"))) {
                assertThat(later.importRuns()
                                .faults(run.id(), PageRequest.first(9))
                                .items())
                        .containsExactly(new ImportFault(2, 1, "year", "1850", "min", new TreeMap<>(), true));
            }
        }
    }

    @Test
    void everyMigrationFileIsInTheListAndNoOther() throws Exception {
        Path folder = Path.of(SchemaTest.class
                .getClassLoader()
                .getResource(MigrationFiles.FOLDER)
                .toURI());
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted().toList())
                    .isEqualTo(MigrationFiles.NAMES);
        }
    }

    @Test
    void aMissingLibraryIsAnsweredWithTheSnippetToPasteInTheVersionOfTheBuild() throws Exception {
        String pom = Files.readString(Path.of(System.getProperty("aftercare.root"), "pom.xml"));
        assertThat(new Library("org.flywaydb", "flyway-core", "13.12.0").missing("Flyway"))
                .contains("Flyway is not on the class path", "<artifactId>flyway-core</artifactId>");
        assertThat(pom)
                .contains("<flyway.version>13.12.0</flyway.version>")
                .contains("<h2.version>" + Driver.H2.library().version() + "</h2.version>")
                .contains("<postgresql.version>" + Driver.POSTGRESQL.library().version() + "</postgresql.version>");
    }

    @Test
    void aSchemasNameIsPlain() {
        assertThatThrownBy(() -> new Schema("a; drop table x")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<String, String> classes() throws IOException {
        return TestDatabase.resource("dev/aftercare/jdbc/tables.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1], (a, b) -> a, TreeMap::new));
    }

    private static Map<String, String> firstColumnsOfKeys(Connection connection, Schema schema) throws SQLException {
        DatabaseMetaData meta = connection.getMetaData();
        Map<String, String> first = new TreeMap<>();
        try (ResultSet tables = meta.getTables(
                null, SchemaCheck.literally(meta, schema.name()), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                String table = tables.getString("TABLE_NAME");
                if (!table.startsWith("flyway")) {
                    first.put(table, firstOfKey(meta, schema, table));
                }
            }
        }
        return first;
    }

    private static String firstOfKey(DatabaseMetaData meta, Schema schema, String table) throws SQLException {
        try (ResultSet keys = meta.getPrimaryKeys(null, schema.name(), table)) {
            while (keys.next()) {
                if (keys.getInt("KEY_SEQ") == 1) {
                    return keys.getString("COLUMN_NAME");
                }
            }
        }
        return "none";
    }
}
