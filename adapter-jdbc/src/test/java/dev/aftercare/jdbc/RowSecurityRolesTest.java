package dev.aftercare.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.jdbc.sql.RowSecurityFile;
import dev.aftercare.jdbc.sql.RowSecurityFile.Line;
import dev.aftercare.jdbc.sql.Schema;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.port.storage.UnitOfWork;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Owner, migrator and application, as docs/row-security.md sets them up, and who lends a connection. */
class RowSecurityRolesTest {

    private final Dealer dealer = new Samples().dealer("SH-01");

    @Test
    @Tag("NET-2")
    void theMigratorBringsASchemaUpToDateInWhichEveryTableIsForcedButThatOfTheVersions() throws Exception {
        Schema schema = migratedByFlyway();
        try (PostgresDatabase application = SecuredPostgres.application();
                Connection connection = application.dataSource().getConnection()) {
            assertThatCode(() -> SchemaCheck.require(application.dataSource(), schema))
                    .doesNotThrowAnyException();
            List<String> forced = texts(connection, """
                    select relname from pg_class where relnamespace = '%s'::regnamespace and relkind = 'r'
                        and relrowsecurity and relforcerowsecurity""".formatted(schema));
            List<String> unforced = texts(connection, """
                    select relname from pg_class where relnamespace = '%s'::regnamespace and relkind = 'r'
                        and relname not like 'flyway%%' and not relforcerowsecurity""".formatted(schema));
            assertThat(unforced).containsExactly("schema_version");
            assertThat(texts(connection, """
                    select relname from pg_class where relnamespace = '%s'::regnamespace and relkind = 'r'
                        and not row_security_active(oid)""".formatted(schema)))
                    .as("without row security for the application")
                    .containsExactly("flyway_schema_history");
            assertThat(forced)
                    .containsExactlyInAnyOrderElementsOf(
                            RowSecurityFile.lines(TestDatabase.resource("dev/aftercare/jdbc/tables.csv")).stream()
                                    .filter(line -> !line.isOpen())
                                    .map(Line::table)
                                    .toList());
        }
    }

    /** Forced row security holds for the owner too, who has told no scope. */
    @Test
    @Tag("NET-2")
    void aMigrationThatComesLaterWorksOnAllRows() throws Exception {
        Schema schema = migratedByFlyway();
        try (PostgresDatabase application = SecuredPostgres.application();
                JdbcStorage storage = application.storage(schema)) {
            open(storage);
        }
        try (PostgresDatabase migrator = SecuredPostgres.migrator()) {
            FlywayRunner.migrate(
                    migrator.dataSource(),
                    schema,
                    List.of(MigrationFiles.FOLDER, MigrationFiles.POSTGRESQL_FOLDER, "dev/aftercare/jdbc/later"));
        }
        try (Connection connection = SecuredPostgres.connect("postgres")) {
            assertThat(texts(connection, "select name from " + schema + ".dealer"))
                    .containsExactly("renamed later");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table %s.customer no force row level security",
                "alter table %s.customer disable row level security",
                "create policy mine on %s.customer using (true)",
                "create table %s.mine (id integer)",
                "truncate %s.customer",
                "insert into %s.schema_version values (99)",
                "set role aftercare_owner",
                "set row_security = off; select * from %s.customer"
            })
    @Tag("NET-2")
    void theApplicationCannotGoRoundIt(String attempt) throws Exception {
        Schema schema = TestDatabase.nextSchema();
        SecuredPostgres.make(schema);
        try (Connection connection = SecuredPostgres.connect(SecuredPostgres.APPLICATION);
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(attempt.formatted(schema)))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            failure -> assertThat(failure.getSQLState()).isEqualTo("42501"));
        }
    }

    @Test
    @Tag("NET-2")
    void aConnectionGoesBackToThePoolWithoutAScope() throws Exception {
        try (JdbcStorage storage = SecuredPostgres.migrated()) {
            open(storage);
            try (Connection connection = storage.dataSource().getConnection()) {
                assertThat(texts(connection, "select coalesce(current_setting('aftercare.scope', true), '')"))
                        .containsExactly("");
                assertThat(texts(connection, "select name from " + storage.schema() + ".dealer"))
                        .isEmpty();
            }
        }
    }

    @Test
    @Tag("NET-2")
    void aLentTransactionFromWhichRowsWouldBeHiddenIsRefusedWithAdvice() throws Exception {
        try (JdbcStorage storage = SecuredPostgres.migrated();
                Connection connection = storage.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            open(storage);
            Storage lent = storage.joining(connection);
            assertThatThrownBy(() -> lent.begin(Scope.network(), Samples.NOW))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("set_config('aftercare.scope', '*', true)");
            statement.execute("select set_config('aftercare.scope', '*', true)");
            try (UnitOfWork work = lent.begin(Scope.of(dealer.id()), Samples.NOW)) {
                assertThat(work.organisations().dealer(dealer.id())).contains(dealer);
            }
        }
    }

    private void open(Storage storage) {
        try (UnitOfWork work = storage.begin(Scope.network(), Samples.NOW)) {
            work.organisations().open(dealer);
            work.commit();
        }
    }

    private static Schema migratedByFlyway() throws Exception {
        Schema schema = TestDatabase.nextSchema();
        SecuredPostgres.makeEmpty(schema);
        try (PostgresDatabase migrator = SecuredPostgres.migrator()) {
            Migrations.run(migrator.dataSource(), schema);
            Migrations.run(migrator.dataSource(), schema);
        }
        return schema;
    }

    private static List<String> texts(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
