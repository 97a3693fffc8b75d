package dev.aftercare.jdbc.sql;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.port.shared.StaleVersionException;
import dev.aftercare.port.shared.StorageException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Runs statements on one connection in one scope. {@code :scope} (the organisation), {@code :whose} (the customer) and {@code :now} are bound by
 * themselves; {@link Reach} says which conditions a scope adds. Used by one thread, until it has ended.
 *
 * <p>Where row security is to know the scope too, it is told before the first statement, and again around statements on
 * {@code ${whoever}}'s rows.
 */
public final class Session {

    private static final String BY_ANOTHER_ID =
            "select i.id from ${schema}.customer_identity i where i.id = :customer and ${person:i.id}";

    /** Fewer rows are not worth a statement of their own. */
    private static final int MANY = 50;

    private final Runner runner;

    /**
     * @param settings the statement that tells row security {@code :row_scope} until the transaction ends; empty for a
     *     connection whose settings are not ours
     */
    public Session(
            Connection connection,
            Statements statements,
            StatementListener listener,
            Scope scope,
            Instant now,
            Optional<String> settings) {
        this(new Runner(OpenStatements.ofWork(connection), statements, listener, scope, now, settings));
    }

    private Session(Runner runner) {
        this.runner = runner;
    }

    /** The same on a connection whose statements are kept; it tells row security nothing. */
    public static Session keeping(
            KeptStatements kept,
            Connection connection,
            Statements statements,
            StatementListener listener,
            Scope scope,
            Instant now) {
        try {
            return new Session(new Runner(kept.of(connection), statements, listener, scope, now, Optional.empty()));
        } catch (SQLException failure) {
            throw Failures.of(failure, "look for the statements of a connection", statements.dialect());
        }
    }

    /** The one instant of this unit of work. */
    public Instant now() {
        return runner.now();
    }

    /** Throws when this session has ended. */
    public void requireOpen() {
        runner.requireOpen();
    }

    /** No statement may follow; those that are ready on the connection are closed, unless it keeps them. */
    public void end() {
        runner.end();
    }

    /** The first failure of this session, for whoever finds another one while cleaning up. */
    public Optional<StorageException> firstFailure() {
        return runner.firstFailure();
    }

    /**
     * Refuses a new row of an organisation that the scope does not reach, as if what it is about had gone.
     *
     * @param version the version that is to be written
     */
    public void requireOwn(OrganisationId organisation, Subject subject, long version) {
        requireOwn(Optional.of(organisation), subject, version);
    }

    /** The same for a row that may be the network's. */
    public void requireOwn(Optional<OrganisationId> organisation, Subject subject, long version) {
        Optional<OrganisationId> scope = runner.scope();
        if (scope.isPresent() && !scope.equals(organisation)) {
            throw runner.failed(new StaleVersionException(subject, version - 1));
        }
    }

    /** Refuses a new row of an organisation or of a customer that the scope does not reach, as if what it is about had gone. */
    public void requireOwn(OrganisationId organisation, CustomerId customer, Subject subject, long version) {
        requireOwn(organisation, subject, version);
        Optional<CustomerId> person = runner.person();
        if (person.isPresent() && !person.equals(Optional.of(customer)) && !isThatPerson(customer)) {
            throw runner.failed(new StaleVersionException(subject, version - 1));
        }
    }

    /** Whether the customer of the scope has that id too, since they were merged (CUS-4b). */
    private boolean isThatPerson(CustomerId customer) {
        return find(BY_ANOTHER_ID, parameters -> parameters.id("customer", customer), row -> customer)
                .isPresent();
    }

    /** Whose rows alone are there; empty in a scope that is not limited to one organisation. */
    public Optional<OrganisationId> scope() {
        return runner.scope();
    }

    /** All rows. */
    public <T> List<T> list(String sql, Binder binder, RowReader<T> reader) {
        return run(sql, binder, statement -> Runner.readAll(statement, reader));
    }

    /** All rows of a statement that is made for one question, as of a condition that somebody saved; it is not kept ready. */
    public <T> List<T> listOnce(String sql, Binder binder, RowReader<T> reader) {
        return runner.runOnce(sql, (once, statement) -> {
            runner.bind(once, statement, binder);
            return Runner.readAll(statement, reader);
        });
    }

    /** What each row says of its key, as of a count by person; no two rows have the same one. */
    public <K, V> Map<K, V> map(String sql, Binder binder, RowReader<K> key, RowReader<V> value) {
        return list(sql, binder, row -> Map.entry(key.read(row), value.read(row))).stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The one row there can be. */
    public <T> Optional<T> find(String sql, Binder binder, RowReader<T> reader) {
        return list(sql, binder, reader).stream().findFirst();
    }

    /** All rows of a statement that locks or changes them. It does what {@link #list} does, and says to who reads that others wait. */
    public <T> List<T> lock(String sql, Binder binder, RowReader<T> reader) {
        return list(sql, binder, reader);
    }

    /** Changes any number of rows, and says how many. */
    public int change(String sql, Binder binder) {
        return run(sql, binder, PreparedStatement::executeUpdate);
    }

    /** Changes exactly one row; anything else is a bug and throws. */
    public void changeOne(String sql, Binder binder) {
        requireOne(sql, change(sql, binder));
    }

    /** Inserts one row unless one of its unique keys is there already; whether it did. */
    public boolean insertIfAbsent(String insert, Binder binder) {
        return change(runner.dialect().insertIfAbsent(insert), binder) == 1;
    }

    /** Changes at most one row, and gives the number that the column has now. */
    public OptionalLong changeAndRead(String update, String column, Binder binder) {
        String query = runner.dialect().returning(update, column);
        return lock(query, binder, row -> row.number(column)).stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    /**
     * Replaces the row that has the version before {@code newVersion}.
     *
     * @throws StaleVersionException where that version is not there (any more)
     */
    public void replace(String update, Subject subject, long newVersion, Binder binder) {
        if (change(update, binder) != 1) {
            throw runner.failed(new StaleVersionException(subject, newVersion - 1));
        }
    }

    /** Runs the statement once per item in one round trip; each run has to change one row. Does nothing without items. */
    public <T> void changeEach(String sql, Collection<T> items, BiConsumer<Parameters, T> binder) {
        for (int rows : batch(sql, items, binder)) {
            if (rows != Statement.SUCCESS_NO_INFO) {
                requireOne(sql, rows);
            }
        }
    }

    /** Runs the statement once per item in one round trip, and gives how many rows each run changed. */
    public <T> int[] batch(String sql, Collection<T> items, BiConsumer<Parameters, T> binder) {
        if (items.isEmpty()) {
            return new int[0];
        }
        return runner.run(sql, items.size(), (compiled, statement) -> {
            for (T item : items) {
                runner.bind(compiled, statement, parameters -> binder.accept(parameters, item));
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    /** Inserts each item in one round trip, many of them by columns where the database takes them so. Does nothing without items. */
    public <T> void insertEach(String insert, Collection<T> items, BiConsumer<Parameters, T> binder) {
        if (items.size() < MANY || !runner.dialect().takesColumns()) {
            changeEach(insert, items, binder);
        } else {
            int rows = insertByColumns(insert, items, binder, sql -> sql);
            if (rows != items.size()) {
                throw runner.failed(new StorageException(
                        items.size() + " rows should have been inserted and " + rows + " were: " + insert));
            }
        }
    }

    /** Inserts each item in one round trip unless its row is there already; whether none was. */
    public <T> boolean insertAllIfAbsent(String insert, Collection<T> items, BiConsumer<Parameters, T> binder) {
        if (items.isEmpty()) {
            return true;
        }
        Dialect dialect = runner.dialect();
        int rows = dialect.takesColumns()
                ? insertByColumns(insert, items, binder, dialect::insertIfAbsent)
                : IntStream.of(batch(dialect.insertIfAbsent(insert), items, binder))
                        .sum();
        return rows == items.size();
    }

    private <T> int insertByColumns(
            String insert, Collection<T> items, BiConsumer<Parameters, T> binder, UnaryOperator<String> made) {
        Columns columns = new Columns();
        Parameters parameters = new Parameters(columns);
        items.forEach(item -> binder.accept(parameters, item));
        return runner.run(made.apply(columns.insertOf(insert)), items.size(), (compiled, statement) -> {
            columns.bindTo(compiled, statement);
            return statement.executeUpdate();
        });
    }

    /**
     * Replaces the row of each item that has the version before, in one round trip.
     *
     * @throws StaleVersionException of the first where that version is not there (any more)
     */
    public <T> void replaceEach(
            String update,
            Collection<T> items,
            Function<T, Subject> subject,
            ToLongFunction<T> newVersion,
            BiConsumer<Parameters, T> binder) {
        Iterator<T> inOrder = items.iterator();
        for (int rows : batch(update, items, binder)) {
            T item = inOrder.next();
            if (rows != 1) {
                throw runner.failed(new StaleVersionException(subject.apply(item), newVersion.applyAsLong(item) - 1));
            }
        }
    }

    /** Inserts each item unless it is there already, in one round trip. */
    public <T> void insertEachIfAbsent(String insert, Collection<T> items, BiConsumer<Parameters, T> binder) {
        batch(runner.dialect().insertIfAbsent(insert), items, binder);
    }

    private <T> T run(String sql, Binder binder, Execution<T> execution) {
        return runner.run(sql, 1, (compiled, statement) -> {
            runner.bind(compiled, statement, binder);
            return execution.of(statement);
        });
    }

    private void requireOne(String sql, int rows) {
        if (rows != 1) {
            throw runner.failed(new StorageException("one row should have changed and " + rows + " did: " + sql
                    + ". Maybe it is outside of the scope."));
        }
    }

    private interface Execution<T> {
        T of(PreparedStatement statement) throws SQLException;
    }
}
