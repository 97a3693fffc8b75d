package dev.aftercare.memory;

import dev.aftercare.port.driver.Drivings;
import dev.aftercare.port.followup.CarSales;
import dev.aftercare.port.inspection.Inspections;
import dev.aftercare.port.insurance.Insurances;
import dev.aftercare.port.lifecycle.LifeSources;
import dev.aftercare.port.lifecycle.LifeStages;
import dev.aftercare.port.lifecycle.VehicleEnds;
import dev.aftercare.port.odometer.Corrections;
import dev.aftercare.port.odometer.MeterReadings;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.port.vehicle.DealerVehicles;
import dev.aftercare.port.vehicle.Ownerships;
import dev.aftercare.port.vehicle.Plates;
import dev.aftercare.port.vehicle.Readings;
import dev.aftercare.port.vehicle.Vehicles;
import dev.aftercare.port.vehicle.VinCorrections;
import dev.aftercare.port.warranty.FirstServiceVouchers;

/** The ports of a unit of work about cars: who owns and drives them, their papers, meters and ends. */
interface MemoryVehiclePorts extends UnitOfWork {

    /** On what every port works. */
    Work work();

    @Override
    default Vehicles vehicles() {
        return new MemoryVehicles(work());
    }

    @Override
    default DealerVehicles dealerVehicles() {
        return new MemoryDealerVehicles(work());
    }

    @Override
    default Ownerships ownerships() {
        return new MemoryOwnerships(work());
    }

    @Override
    default Plates plates() {
        return new MemoryPlates(work());
    }

    @Override
    default VinCorrections vinCorrections() {
        return new MemoryVinCorrections(work());
    }

    @Override
    default Readings readings() {
        return new MemoryReadings(work());
    }

    @Override
    default MeterReadings meterReadings() {
        return new MemoryMeterReadings(work());
    }

    @Override
    default Corrections corrections() {
        return new MemoryCorrections(work());
    }

    @Override
    default FirstServiceVouchers firstServiceVouchers() {
        return new MemoryFirstServiceVouchers(work());
    }

    @Override
    default Drivings drivings() {
        return new MemoryDrivings(work());
    }

    @Override
    default Insurances insurances() {
        return new MemoryInsurances(work());
    }

    @Override
    default Inspections inspections() {
        return new MemoryInspections(work());
    }

    @Override
    default CarSales carSales() {
        return new MemoryCarSales(work());
    }

    @Override
    default VehicleEnds vehicleEnds() {
        return new MemoryVehicleEnds(work());
    }

    @Override
    default LifeStages lifeStages() {
        return new MemoryLifeStages(work());
    }

    @Override
    default LifeSources lifeSources() {
        return new MemoryLifeSources(work());
    }
}
