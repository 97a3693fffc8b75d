package dev.aftercare.jdbc;

import dev.aftercare.port.storage.Storage;
import dev.aftercare.testkit.desk.DeskContract;

/** The CRM in a host's own transactions on PostgreSQL. */
class LentPostgresCrmTest extends DeskContract {

    @Override
    protected Storage emptyStorage() {
        return new HostTransactions(TestDatabase.POSTGRESQL.shared(JdbcStorage.LOCK_LIMIT));
    }
}
