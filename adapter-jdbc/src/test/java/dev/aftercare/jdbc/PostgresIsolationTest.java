package dev.aftercare.jdbc;

import dev.aftercare.port.storage.Storage;
import dev.aftercare.testkit.isolation.IsolationMatrix;

/** Who gets what of whom, on PostgreSQL. */
class PostgresIsolationTest extends IsolationMatrix {

    @Override
    protected Storage emptyStorage() {
        return TestDatabase.POSTGRESQL.shared(JdbcStorage.LOCK_LIMIT);
    }
}
