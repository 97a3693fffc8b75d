package dev.aftercare.memory;

import dev.aftercare.port.storage.Storage;
import dev.aftercare.testkit.storage.StorageContract;
import java.time.Duration;

/** The storage contract, in memory. */
class MemoryStorageContractTest extends StorageContract {

    @Override
    protected Storage emptyStorage() {
        return new MemoryStorage(Duration.ofSeconds(1));
    }
}
