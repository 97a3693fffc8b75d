package dev.aftercare.jdbc.journal;

import static dev.aftercare.testkit.given.Given.NOW;
import static dev.aftercare.testkit.given.Given.aDealer;
import static dev.aftercare.testkit.given.Given.anEvent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.journal.JournalEntry;
import dev.aftercare.domain.journal.Sequence;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.jdbc.JdbcStorage;
import dev.aftercare.jdbc.TestDatabase;
import dev.aftercare.jdbc.sql.Databases;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.jdbc.sql.StatementListener;
import dev.aftercare.jdbc.sql.Statements;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.testkit.desk.Stage;
import dev.aftercare.testkit.given.Ids;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.journal.JournalSlice;
import dev.aftercare.usecase.journal.ReadJournal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What numbering costs when nobody has read the journal for long: it grows with the events, not with their square. */
class BacklogTest {

    private static final String ASKS_FOR_THE_PAST = "unnest(";
    private static final int HISTORIES = 1_100;
    /** So many that reading all of them is never the cheaper plan. */
    private static final int MANY_HISTORIES = 5_000;

    private static final int ASKED = 20;

    /** As H2 says how many rows it read, and as PostgreSQL does. */
    private static final Pattern ROWS =
            Pattern.compile("scanCount: (\\d+)|rows=(\\d+)(?:\\.\\d+)? loops|Removed by Filter: (\\d+)");

    private final Dealer dealer = aDealer().build();

    @ParameterizedTest
    @EnumSource
    @Tag("CUS-5")
    void theFirstEventsOfHistoriesAreNumberedWithoutAskingForTheirPast(TestDatabase database) {
        List<String> statements = new ArrayList<>();
        try (JdbcStorage storage = database.migrated().observedBy((sql, size) -> statements.add(sql))) {
            Stage stage = Stage.on(storage);
            append(storage, histories(HISTORIES, 1));
            statements.clear();
            assertThat(readAll(stage)).isGreaterThan(HISTORIES);
            assertThat(statements).noneMatch(sql -> sql.contains(ASKS_FOR_THE_PAST));
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("CUS-5")
    void aBatchAsksOnceForThePastOfItsHistories(TestDatabase database) {
        List<String> statements = new ArrayList<>();
        try (JdbcStorage storage = database.migrated().observedBy((sql, size) -> statements.add(sql))) {
            Stage stage = Stage.on(storage);
            append(storage, histories(HISTORIES, 2));
            statements.clear();
            assertThat(readAll(stage)).isGreaterThan(2 * HISTORIES);
            assertThat(statements)
                    .filteredOn(sql -> sql.contains(ASKS_FOR_THE_PAST))
                    .hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("CUS-5")
    void thePastOfSomeHistoriesIsFoundWithoutReadingTheOthers(TestDatabase database) throws Exception {
        try (JdbcStorage storage = database.migrated();
                Connection connection = storage.dataSource().getConnection()) {
            List<JournalEntry> backlog = histories(MANY_HISTORIES, 2);
            append(storage, backlog);
            analyze(connection);
            Session session = session(storage, connection);
            List<Sequence> asked = backlog.stream()
                    .map(JournalEntry::sequence)
                    .limit(2 * ASKED)
                    .toList();
            assertThat(new JdbcJournalNumbering(session).before(asked)).hasSize(ASKED);
            assertThat(rowsReadFor(asked, session, database)).isBetween((long) ASKED, 5L * ASKED);
        }
    }

    /** So many events of each history, one history after the other. */
    private List<JournalEntry> histories(int number, int events) {
        return IntStream.range(0, number)
                .mapToObj(history -> new Subject(SubjectKind.CUSTOMER, Ids.next()))
                .flatMap(aggregate -> LongStream.rangeClosed(1, events)
                        .mapToObj(version ->
                                anEvent().at(dealer).of(aggregate, version, 1).build()))
                .toList();
    }

    private static void append(Storage storage, List<JournalEntry> entries) {
        try (UnitOfWork unit = storage.begin(Scope.network(), NOW)) {
            unit.journal().append(entries);
            unit.commit();
        }
    }

    private int readAll(Stage stage) {
        Call reader = Call.inNetwork(Actor.of("reader", dealer.id(), Role.MANUFACTURER_MANAGER));
        int read = 0;
        JournalSlice slice = stage.crm().journal().read(reader, ReadJournal.fromStart(2_000));
        while (!slice.entries().isEmpty()) {
            read += slice.entries().size();
            slice = stage.crm().journal().read(reader, new ReadJournal(slice.cursor(), 2_000));
        }
        return read;
    }

    /** Without figures about its tables PostgreSQL guesses. */
    private static void analyze(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("analyze");
        }
        connection.commit();
    }

    private static Session session(JdbcStorage storage, Connection connection) {
        return new Session(
                connection,
                new Statements(storage.schema(), Databases.dialectOf(storage.dataSource())),
                StatementListener.none(),
                Scope.network(),
                NOW,
                Optional.empty());
    }

    private static long rowsReadFor(List<Sequence> asked, Session session, TestDatabase database) {
        String column = database == TestDatabase.EMBEDDED ? "plan" : "QUERY PLAN";
        return session
                .list(
                        "explain analyze " + JdbcJournalNumbering.BEFORE,
                        JdbcJournalNumbering.asked(JdbcJournalNumbering.latestWithPast(asked)),
                        row -> row.text(column))
                .stream()
                .flatMap(line -> ROWS.matcher(line).results())
                .flatMap(found -> Stream.of(found.group(1), found.group(2), found.group(3)))
                .filter(count -> count != null)
                .mapToLong(Long::parseLong)
                .sum();
    }
}
