package dev.aftercare.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.jdbc.sql.Binder;
import dev.aftercare.jdbc.sql.PostgresDialect;
import dev.aftercare.jdbc.sql.RowSecurityFile;
import dev.aftercare.jdbc.sql.RowSecurityFile.Line;
import dev.aftercare.jdbc.sql.Schema;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.jdbc.sql.StatementListener;
import dev.aftercare.jdbc.sql.Statements;
import dev.aftercare.jdbc.sql.Unfiltered;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The second wall holds without the first: one dealer's rows in every table of the list, and another dealer's session
 * whose statements forget their filter. What it keeps out is there in a schema without row security.
 */
class RowSecurityTest {

    private static final UUID OWNER = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);
    private static final UUID ROW = new UUID(2, 1);
    private static final UUID OTHER_ROW = new UUID(2, 2);
    private static final String NOT_ALLOWED = "42501";
    private static final String KEY_IS_THERE = "23505";
    private static final Set<String> EVERYBODYS = Set.of("customer_identity", "manufacturer", "schema_version");
    private static final Set<String> WRITTEN_BY_ALL =
            Set.of("activity_note", "customer_change", "follow_up_sale", "life_stage_note", "reading_correction");

    private static PostgresDatabase application;
    private static Schema walled;
    private static Schema open;

    static List<Line> tables() throws IOException {
        return RowSecurityFile.lines(TestDatabase.resource("dev/aftercare/jdbc/tables.csv"));
    }

    static Stream<Line> tablesWithAnOwner() throws IOException {
        return tables().stream()
                .filter(line -> line.ownColumn().isPresent() && line.changes().startsWith("own"))
                .filter(line -> !line.table().equals("manufacturer"));
    }

    @BeforeAll
    static void oneRowOfTheOwnerInEveryTable() throws Exception {
        application = SecuredPostgres.application();
        walled = TestDatabase.nextSchema();
        open = TestDatabase.nextSchema();
        SecuredPostgres.make(walled);
        SecuredPostgres.makeWithoutRowSecurity(open);
        try (Connection superuser = SecuredPostgres.connect("postgres")) {
            for (Line line : tables()) {
                new OneRowEach(walled, OWNER, ROW).insertIfAbsent(superuser, line);
                new OneRowEach(open, OWNER, ROW).insertIfAbsent(superuser, line);
            }
        }
    }

    @AfterAll
    static void close() {
        application.close();
    }

    @ParameterizedTest
    @MethodSource("tables")
    @Tag("NET-2")
    @Tag("HC-42")
    void anotherDealersRowsAreHiddenFromAStatementThatForgotItsFilter(Line line) throws Exception {
        long everybodys = EVERYBODYS.contains(line.table()) ? rows(Unfiltered.statements(open), line) : 0;
        assertThat(rows(Unfiltered.statements(open), line))
                .as("without row security")
                .isPositive();
        assertThat(rows(Unfiltered.statements(walled), line))
                .as("with row security")
                .isEqualTo(everybodys);
    }

    /** A statement that is for whoever's rows opens the wall for itself alone: the next one of the same transaction stands before it again. */
    @Test
    @Tag("NET-2")
    void afterAStatementForAllTheScopeIsToldAgain() throws Exception {
        try (Connection connection = application.dataSource().getConnection()) {
            Session session = sessionOfTheOther(connection, Unfiltered.statements(walled));
            assertThat(rows(session, "staff", "${whoever}")).isPositive();
            assertThat(rows(session, "staff", "${own:organisation}")).isZero();
        }
    }

    /** The filter is what is taken out above: with it, nothing is seen without row security either. */
    @ParameterizedTest
    @MethodSource("tablesWithAnOwner")
    @Tag("NET-2")
    void theFirstWallHoldsByItself(Line line) throws Exception {
        Statements filtered = new Statements(open, new PostgresDialect());
        assertThat(rows(filtered, line)).isZero();
    }

    @ParameterizedTest
    @MethodSource("tables")
    @Tag("NET-2")
    void whoHasNotToldAScopeSeesNothing(Line line) throws Exception {
        try (Connection connection = SecuredPostgres.connect(SecuredPostgres.APPLICATION);
                Statement statement = connection.createStatement()) {
            assertThat(count(statement, "select count(*) from " + walled + "." + line.table()))
                    .isEqualTo(line.isOpen() ? MigrationFiles.NAMES.size() : 0);
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    @Tag("NET-2")
    void anotherDealersRowsAreNeitherChangedNorDeleted(Line line) throws Exception {
        String column = anyColumn(line);
        List<String> writes = List.of("update %s set " + column + " = " + column, "delete from %s");
        for (String write : writes) {
            assertThat(changed(open, line, write)).as("without row security").isPositive();
            assertThat(changed(walled, line, write)).as("with row security").isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    @Tag("NET-2")
    void aRowOfAnotherDealerIsNotInserted(Line line) throws Exception {
        boolean refused = stateOfInsert(walled, line).equals(NOT_ALLOWED);
        assertThat(refused).isEqualTo(!WRITTEN_BY_ALL.contains(line.table()));
        assertThat(stateOfInsert(open, line)).as("the key is there").isEqualTo(KEY_IS_THERE);
    }

    @ParameterizedTest
    @MethodSource("tablesWithAnOwner")
    @Tag("NET-2")
    void anOwnRowIsNotGivenToAnotherDealer(Line line) throws Exception {
        try (Connection connection = inScopeOf(OTHER);
                Statement statement = connection.createStatement()) {
            new OneRowEach(walled, OTHER, OTHER_ROW).insert(statement, line);
            String update = "update " + walled + "." + line.table() + " set "
                    + line.ownColumn().orElseThrow() + " = '" + OWNER + "'";
            assertThatThrownBy(() -> statement.executeUpdate(update))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            failure -> assertThat(failure.getSQLState()).isEqualTo(NOT_ALLOWED));
        }
    }

    /** How many rows a session of the other dealer finds with the filter that the list says. */
    private static long rows(Statements statements, Line line) throws SQLException {
        try (Connection connection = application.dataSource().getConnection()) {
            return rows(sessionOfTheOther(connection, statements), line.table(), filter(line));
        }
    }

    private static Session sessionOfTheOther(Connection connection, Statements statements) {
        return new Session(
                connection,
                statements,
                StatementListener.none(),
                Scope.of(new OrganisationId(OTHER)),
                Samples.NOW,
                new PostgresDialect().settings(Optional.empty()));
    }

    private static long rows(Session session, String table, String condition) {
        return session.list(
                        "select count(*) as found from ${schema}." + table + " where " + condition,
                        Binder.NOTHING,
                        row -> row.number("found"))
                .get(0);
    }

    /** What a statement would say; what no mark of a statement says is the second wall's alone. */
    private static String filter(Line line) {
        return Arrays.stream(line.reads().split(" or "))
                .map(together -> Arrays.stream(together.split(" and "))
                        .map(RowSecurityTest::condition)
                        .collect(Collectors.joining(" and ")))
                .collect(Collectors.joining(" or "));
    }

    private static String condition(String mark) {
        String[] parts = mark.split(":", -1);
        return switch (parts[0]) {
            case "own", "ownText", "ground", "history" -> "${" + mark + "}";
            case "none" -> parts[1] + " is null";
            default -> "1 = 1";
        };
    }

    private static int changed(Schema schema, Line line, String write) throws SQLException {
        try (Connection connection = inScopeOf(OTHER);
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(String.format(write, schema + "." + line.table()));
        }
    }

    private static String stateOfInsert(Schema schema, Line line) throws SQLException {
        try (Connection connection = inScopeOf(OTHER);
                Statement statement = connection.createStatement()) {
            new OneRowEach(schema, OWNER, ROW).insert(statement, line);
            return "inserted";
        } catch (SQLException refused) {
            return refused.getSQLState();
        }
    }

    /** A transaction that is rolled back when its connection is closed. */
    private static Connection inScopeOf(UUID organisation) throws SQLException {
        Connection connection = SecuredPostgres.connect(SecuredPostgres.APPLICATION);
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("select set_config('aftercare.scope', '" + organisation
                    + "', true), set_config('aftercare.now', '2026-03-02T00:00:00Z', true)");
        }
        return connection;
    }

    private static String anyColumn(Line line) throws SQLException {
        try (Connection connection = SecuredPostgres.connect(SecuredPostgres.APPLICATION);
                ResultSet columns = connection.getMetaData().getColumns(null, walled.name(), line.table(), "%")) {
            columns.next();
            return columns.getString("COLUMN_NAME");
        }
    }

    private static long count(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
