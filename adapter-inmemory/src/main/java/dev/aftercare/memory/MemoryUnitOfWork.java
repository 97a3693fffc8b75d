package dev.aftercare.memory;

/** One unit of work in memory; its ports keep nothing of their own. */
record MemoryUnitOfWork(Work work)
        implements MemoryNetworkPorts,
                MemoryCustomerPorts,
                MemoryVehiclePorts,
                MemoryWorkshopPorts,
                MemoryCarePorts,
                MemoryUpkeepPorts {

    @Override
    public void commit() {
        work.transaction().commit();
    }

    @Override
    public void close() {
        work.transaction().close();
    }
}
