package dev.aftercare.memory;

import dev.aftercare.port.storage.Storage;
import dev.aftercare.testkit.desk.CrmContract;

/** The CRM on the storage in memory. */
class MemoryCrmTest extends CrmContract {

    @Override
    protected Storage emptyStorage() {
        return new MemoryStorage();
    }
}
