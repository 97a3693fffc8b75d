package dev.aftercare.jdbc;

import dev.aftercare.port.storage.Storage;
import dev.aftercare.testkit.storage.StorageContract;
import java.time.Duration;

/** The storage contract on PostgreSQL. */
class PostgresStorageContractTest extends StorageContract {

    @Override
    protected Storage emptyStorage() {
        return TestDatabase.POSTGRESQL.shared(Duration.ofSeconds(1));
    }
}
