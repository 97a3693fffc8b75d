package dev.aftercare.jdbc;

import dev.aftercare.port.storage.Storage;
import dev.aftercare.testkit.desk.CrmContract;

/** The CRM on the embedded database. */
class EmbeddedCrmTest extends CrmContract {

    @Override
    protected Storage emptyStorage() {
        return TestDatabase.EMBEDDED.shared(JdbcStorage.LOCK_LIMIT);
    }
}
