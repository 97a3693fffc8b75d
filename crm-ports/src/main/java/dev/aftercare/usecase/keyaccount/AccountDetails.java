package dev.aftercare.usecase.keyaccount;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.customer.CustomerRelation;
import dev.aftercare.domain.driver.Driving;
import dev.aftercare.domain.keyaccount.KeyAccount;
import dev.aftercare.domain.vehicle.DealerVehicle;
import java.util.List;

/**
 * A key account with what belongs to it (CUS-10).
 *
 * @param cars that it owns, the first 200 by id
 * @param drivers who drive for it now, the first 200 by id of the relation
 * @param driven which of those cars somebody drives today, by car
 */
public record AccountDetails(
        KeyAccount account, List<DealerVehicle> cars, List<CustomerRelation> drivers, List<Driving> driven) {

    public AccountDetails {
        cars = ImmutableList.copyOf(cars);
        drivers = ImmutableList.copyOf(drivers);
        driven = ImmutableList.copyOf(driven);
    }
}
