package dev.aftercare.jdbc;

import dev.aftercare.jdbc.driver.JdbcDrivings;
import dev.aftercare.jdbc.followup.JdbcCarSales;
import dev.aftercare.jdbc.inspection.JdbcInspections;
import dev.aftercare.jdbc.insurance.JdbcInsurances;
import dev.aftercare.jdbc.lifecycle.JdbcLifeSources;
import dev.aftercare.jdbc.lifecycle.JdbcLifeStages;
import dev.aftercare.jdbc.lifecycle.JdbcVehicleEnds;
import dev.aftercare.jdbc.odometer.JdbcCorrections;
import dev.aftercare.jdbc.odometer.JdbcMeterReadings;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.jdbc.vehicle.JdbcDealerVehicles;
import dev.aftercare.jdbc.vehicle.JdbcOwnerships;
import dev.aftercare.jdbc.vehicle.JdbcPlates;
import dev.aftercare.jdbc.vehicle.JdbcReadings;
import dev.aftercare.jdbc.vehicle.JdbcVehicles;
import dev.aftercare.jdbc.vehicle.JdbcVinCorrections;
import dev.aftercare.jdbc.warranty.JdbcFirstServiceVouchers;
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
interface JdbcVehiclePorts extends UnitOfWork {

    /** The session on which every port works. */
    Session session();

    @Override
    default Vehicles vehicles() {
        return new JdbcVehicles(session());
    }

    @Override
    default DealerVehicles dealerVehicles() {
        return new JdbcDealerVehicles(session());
    }

    @Override
    default Ownerships ownerships() {
        return new JdbcOwnerships(session());
    }

    @Override
    default Plates plates() {
        return new JdbcPlates(session());
    }

    @Override
    default VinCorrections vinCorrections() {
        return new JdbcVinCorrections(session());
    }

    @Override
    default Readings readings() {
        return new JdbcReadings(session());
    }

    @Override
    default MeterReadings meterReadings() {
        return new JdbcMeterReadings(session());
    }

    @Override
    default Corrections corrections() {
        return new JdbcCorrections(session());
    }

    @Override
    default FirstServiceVouchers firstServiceVouchers() {
        return new JdbcFirstServiceVouchers(session());
    }

    @Override
    default Drivings drivings() {
        return new JdbcDrivings(session());
    }

    @Override
    default Insurances insurances() {
        return new JdbcInsurances(session());
    }

    @Override
    default Inspections inspections() {
        return new JdbcInspections(session());
    }

    @Override
    default CarSales carSales() {
        return new JdbcCarSales(session());
    }

    @Override
    default VehicleEnds vehicleEnds() {
        return new JdbcVehicleEnds(session());
    }

    @Override
    default LifeStages lifeStages() {
        return new JdbcLifeStages(session());
    }

    @Override
    default LifeSources lifeSources() {
        return new JdbcLifeSources(session());
    }
}
