package dev.aftercare.jdbc;

import dev.aftercare.port.storage.Storage;
import dev.aftercare.testkit.desk.CrmContract;

/** The CRM on PostgreSQL. */
class PostgresCrmTest extends CrmContract {

    @Override
    protected Storage emptyStorage() {
        return TestDatabase.POSTGRESQL.shared(JdbcStorage.LOCK_LIMIT);
    }
}
