package dev.aftercare.usecase.day;

import dev.aftercare.domain.customer.CustomerName;
import dev.aftercare.domain.vehicle.Plate;
import java.util.Optional;

/**
 * Something on a list of the day with whom and what it is about.
 *
 * @param customer empty where the dealer does not know the customer any more
 * @param plate empty where the dealer does not know it, or the car
 * @param car make and model as the dealer has them; empty where it does not know the car
 */
public record Listed<T>(T item, Optional<CustomerName> customer, Optional<Plate> plate, String car) {}
