package dev.aftercare.jdbc.sql;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.port.shared.StorageException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Runs the statements of one {@link Session}: makes them ready for its scope, binds what follows from the scope, tells row security, and keeps
 * the first failure.
 */
final class Runner {

    /** What row security takes for a scope that is not limited. */
    private static final String EVERYTHING = "*";

    private final OpenStatements open;
    private final Statements statements;
    private final StatementListener listener;
    private final Width width;
    private final Optional<OrganisationId> scope;
    private final Optional<CustomerId> person;
    private final Instant now;
    private final Optional<String> settings;
    private String rowScope = "";
    private boolean ended;
    private @Nullable StorageException firstFailure;

    Runner(
            OpenStatements open,
            Statements statements,
            StatementListener listener,
            Scope scope,
            Instant now,
            Optional<String> settings) {
        this.open = open;
        this.statements = statements;
        this.listener = listener;
        this.width = Width.of(scope);
        this.scope = scope.organisation();
        this.person = scope.person();
        this.now = now;
        this.settings = settings;
    }

    /** What is done with a statement that is ready. */
    interface Work<T> {
        T on(Compiled compiled, PreparedStatement statement) throws SQLException;
    }

    Dialect dialect() {
        return statements.dialect();
    }

    Optional<OrganisationId> scope() {
        return scope;
    }

    Optional<CustomerId> person() {
        return person;
    }

    Instant now() {
        return now;
    }

    /** Throws when the session has ended. */
    void requireOpen() {
        if (ended) {
            throw new IllegalStateException("the unit of work has ended; begin another one");
        }
    }

    /** No statement may follow; those that are ready on the connection are closed, unless it keeps them. */
    void end() {
        ended = true;
        try {
            open.end();
        } catch (SQLException failure) {
            throw failed(Failures.of(failure, "close the statements", dialect()));
        }
    }

    Optional<StorageException> firstFailure() {
        return Optional.ofNullable(firstFailure);
    }

    /** The failure, which is kept if it is the first one. */
    StorageException failed(StorageException failure) {
        if (firstFailure == null) {
            firstFailure = failure;
        }
        return failure;
    }

    /**
     * Does {@code work} with a statement that stays ready.
     *
     * @param size how many rows it is about, for the listener
     */
    <T> T run(String sql, int size, Work<T> work) {
        requireOpen();
        Compiled compiled = statements.ready(sql, width);
        tellRowSecurity(compiled.whoever());
        return ran(compiled, size, true, work);
    }

    /** Does {@code work} with a statement that is not kept ready. */
    <T> T runOnce(String sql, Work<T> work) {
        requireOpen();
        Compiled compiled = statements.once(sql, width);
        tellRowSecurity(compiled.whoever());
        return ran(compiled, 1, false, work);
    }

    private <T> T ran(Compiled compiled, int size, boolean again, Work<T> work) {
        try (OpenStatements.Use use = open.use(compiled.sql())) {
            T result = work.on(compiled, use.statement());
            if (again) {
                use.succeeded();
            }
            listener.ran(compiled.sql(), size);
            return result;
        } catch (SQLException failure) {
            throw failed(Failures.of(failure, compiled.sql(), dialect()));
        } catch (DriverFailure failure) {
            throw failed(Failures.of(failure.failure(), compiled.sql(), dialect()));
        }
    }

    /** Binds {@code :scope}, {@code :whose} and {@code :now} where the statement names them, and what the binder binds. */
    void bind(Compiled compiled, PreparedStatement statement, Binder binder) {
        Parameters parameters = new Parameters(new Parameters.OfStatement(compiled, statement));
        if (scope.isPresent() && compiled.names("scope")) {
            parameters.id("scope", scope.get());
        }
        if (person.isPresent() && compiled.names("whose")) {
            parameters.id("whose", person.get());
        }
        if (compiled.names("now")) {
            parameters.instant("now", now);
        }
        binder.bind(parameters);
    }

    static <T> List<T> readAll(PreparedStatement statement, RowReader<T> reader) throws SQLException {
        try (ResultSet results = statement.executeQuery()) {
            Row row = new Row(results);
            List<T> all = new ArrayList<>();
            while (results.next()) {
                all.add(reader.read(row));
            }
            return all;
        }
    }

    /** Tells row security whose rows the next statement works on, unless it knows. */
    private void tellRowSecurity(boolean whoever) {
        String wanted =
                whoever ? EVERYTHING : scope.map(OrganisationId::toString).orElse(EVERYTHING);
        if (settings.isPresent() && !wanted.equals(rowScope)) {
            rowScope = wanted;
            Compiled compiled = statements.ready(settings.get(), width);
            ran(compiled, 1, true, (settingAll, statement) -> {
                bind(settingAll, statement, parameters -> parameters.text("row_scope", wanted));
                return readAll(statement, row -> wanted);
            });
        }
    }
}
