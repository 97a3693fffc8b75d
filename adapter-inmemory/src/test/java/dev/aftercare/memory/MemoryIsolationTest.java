package dev.aftercare.memory;

import dev.aftercare.port.storage.Storage;
import dev.aftercare.testkit.isolation.IsolationMatrix;

/** Who gets what of whom, on the storage in memory. */
class MemoryIsolationTest extends IsolationMatrix {

    @Override
    protected Storage emptyStorage() {
        return new MemoryStorage();
    }
}
