package dev.aftercare.domain.appointment;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.vehicle.VehicleId;
import java.util.List;
import java.util.Optional;

/**
 * What a customer asked for (APT-5a).
 *
 * @param services codes of services that the dealer offers, in the order in which they are done; at least one
 * @param wish the customer's own words, empty where there were none; never in events or logs
 * @param passedOnBy who was asked and passed the request to the desk (APT-1)
 * @param waits whether the customer waits for the car in the lounge (APT-4), with a place there or without
 * @param stay when the car comes and goes where that is not the time of the work, and what the customer drives meanwhile
 * @param coming when they set out and arrive, as far as they said
 */
public record ServiceRequest(
        VehicleId vehicle,
        CustomerId customer,
        List<String> services,
        String wish,
        Optional<StaffId> passedOnBy,
        boolean waits,
        Stay stay,
        Coming coming) {

    public ServiceRequest {
        services = ImmutableList.copyOf(services);
    }

    /** Of a customer who brings the car for the work and fetches it after, and said no more. */
    public ServiceRequest(
            VehicleId vehicle,
            CustomerId customer,
            List<String> services,
            String wish,
            Optional<StaffId> passedOnBy,
            boolean waits) {
        this(vehicle, customer, services, wish, passedOnBy, waits, Stay.usual(), Coming.notTold());
    }

    /** One service, of a customer who leaves the car. */
    public ServiceRequest(
            VehicleId vehicle, CustomerId customer, String service, String wish, Optional<StaffId> passedOnBy) {
        this(vehicle, customer, List.of(service), wish, passedOnBy, false);
    }

    /** The codes of all services, as one text. */
    public String allServices() {
        return asOneText(services);
    }

    /** Codes of services as one text. */
    public static String asOneText(List<String> services) {
        return String.join(",", services);
    }

    /** The same with another stay. */
    public ServiceRequest staying(Stay other) {
        return new ServiceRequest(vehicle, customer, services, wish, passedOnBy, waits, other, coming);
    }

    /** The same of a customer who waits from now on, or does not. */
    public ServiceRequest waiting(boolean waitsNow) {
        return new ServiceRequest(vehicle, customer, services, wish, passedOnBy, waitsNow, stay, coming);
    }

    /** The same of a customer who comes otherwise. */
    public ServiceRequest coming(Coming otherwise) {
        return new ServiceRequest(vehicle, customer, services, wish, passedOnBy, waits, stay, otherwise);
    }

    ServiceRequest erased() {
        return new ServiceRequest(vehicle, customer, services, "", passedOnBy, waits, stay, coming);
    }
}
