package dev.aftercare.memory;

import dev.aftercare.port.rights.ErasureList;
import dev.aftercare.testkit.storage.ErasureListContract;

class MemoryErasureListTest implements ErasureListContract {

    @Override
    public ErasureList emptyList() {
        return new MemoryErasureList();
    }
}
