package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.aCustomer;
import static dev.aftercare.testkit.given.Given.aVehicle;

import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.vehicle.Vehicle;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Of what one of everything is made: one instant, one day and one text, and the customer and the car that the rest is
 * about.
 */
record Sample(
        OnStorage tests, TwoDealers network, Instant at, LocalDate day, String text, Customer customer, Vehicle car) {

    static Sample of(OnStorage tests, TwoDealers network, Instant at, LocalDate day, String text) {
        Customer customer = aCustomer()
                .at(network.a())
                .named(text, text)
                .phone("0012345")
                .address(text)
                .born(day)
                .build();
        Vehicle car = aVehicle()
                .model(text, text)
                .delivered(day.toString(), network.a())
                .build();
        return new Sample(tests, network, at, day, text, customer, car);
    }

    /** The dealer whose books it all stands in. */
    Dealer a() {
        return network.a();
    }

    /** A secret, or the hash of one, that nobody else has. */
    static String secretOf(Object id) {
        return id.toString().replace("-", "").repeat(2);
    }
}
