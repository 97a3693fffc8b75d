package dev.aftercare.jdbc;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.jdbc.sql.PostgresDialect;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.jdbc.sql.StatementListener;
import dev.aftercare.jdbc.sql.Statements;
import dev.aftercare.jdbc.sql.Unfiltered;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.testkit.storage.IsolationContract;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;

/** Every port keeps the contract of isolation by row security alone: no statement limits itself to its scope. */
class SecondWallAloneTest implements IsolationContract {

    private final Storage storage = new WithoutFirstWall(TestDatabase.POSTGRESQL.shared(JdbcStorage.LOCK_LIMIT));

    @AfterEach
    void close() {
        storage.close();
    }

    @Override
    public Storage storage() {
        return storage;
    }

    private record WithoutFirstWall(JdbcStorage walled, Statements statements) implements Storage {

        WithoutFirstWall(JdbcStorage walled) {
            this(walled, Unfiltered.statements(walled.schema()));
        }

        @Override
        public UnitOfWork begin(Scope scope, Instant now) {
            PostgresDialect dialect = new PostgresDialect();
            OwnTransaction transaction = OwnTransaction.begin(walled.dataSource(), dialect);
            Session session = new Session(
                    transaction.connection(),
                    statements,
                    StatementListener.none(),
                    scope,
                    now,
                    dialect.settings(Optional.empty()));
            return new JdbcUnitOfWork(session, transaction);
        }

        @Override
        public Transactions transactions() {
            return Transactions.OWN;
        }

        @Override
        public void close() {
            walled.close();
        }
    }
}
