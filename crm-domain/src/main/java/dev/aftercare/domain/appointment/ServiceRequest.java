package dev.aftercare.domain.appointment;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.vehicle.VehicleId;
import java.util.Optional;

/**
 * What a customer asked for (APT-5a).
 *
 * @param service code of a service that the dealer offers
 * @param wish the customer's own words, empty where there were none; never in events or logs
 * @param passedOnBy who was asked and passed the request to the desk (APT-1)
 * @param waits whether the customer waits for the car in the lounge (APT-4), with a place there or without
 * @param coming when they set out and arrive, as far as they said
 */
public record ServiceRequest(
        VehicleId vehicle,
        CustomerId customer,
        String service,
        String wish,
        Optional<StaffId> passedOnBy,
        boolean waits,
        Coming coming) {

    /** Of a customer who did not say when they set out and arrive. */
    public ServiceRequest(
            VehicleId vehicle,
            CustomerId customer,
            String service,
            String wish,
            Optional<StaffId> passedOnBy,
            boolean waits) {
        this(vehicle, customer, service, wish, passedOnBy, waits, Coming.notTold());
    }

    /** Of a customer who leaves the car. */
    public ServiceRequest(
            VehicleId vehicle, CustomerId customer, String service, String wish, Optional<StaffId> passedOnBy) {
        this(vehicle, customer, service, wish, passedOnBy, false);
    }

    /** The same of a customer who waits from now on, or does not. */
    public ServiceRequest waiting(boolean waitsNow) {
        return new ServiceRequest(vehicle, customer, service, wish, passedOnBy, waitsNow, coming);
    }

    /** The same of a customer who comes otherwise. */
    public ServiceRequest coming(Coming otherwise) {
        return new ServiceRequest(vehicle, customer, service, wish, passedOnBy, waits, otherwise);
    }

    ServiceRequest erased() {
        return new ServiceRequest(vehicle, customer, service, "", passedOnBy, waits, coming);
    }
}
