package dev.aftercare.jdbc;

import dev.aftercare.port.storage.Storage;
import dev.aftercare.testkit.storage.StorageContract;
import java.time.Duration;

/** The storage contract on the embedded database. */
class EmbeddedStorageContractTest extends StorageContract {

    @Override
    protected Storage emptyStorage() {
        return TestDatabase.EMBEDDED.shared(Duration.ofSeconds(1));
    }
}
