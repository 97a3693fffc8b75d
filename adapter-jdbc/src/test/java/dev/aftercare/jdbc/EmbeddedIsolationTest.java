package dev.aftercare.jdbc;

import dev.aftercare.port.storage.Storage;
import dev.aftercare.testkit.isolation.IsolationMatrix;

/** Who gets what of whom, on the embedded database. */
class EmbeddedIsolationTest extends IsolationMatrix {

    @Override
    protected Storage emptyStorage() {
        return TestDatabase.EMBEDDED.shared(JdbcStorage.LOCK_LIMIT);
    }
}
