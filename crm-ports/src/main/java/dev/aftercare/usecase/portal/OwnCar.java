package dev.aftercare.usecase.portal;

import dev.aftercare.domain.care.CareDue;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.vehicle.DealerVehicle;
import java.util.Optional;

/**
 * A car that a customer owns (CUS-11).
 *
 * @param care what it needs next and when its warranty ends; empty where nothing is known to count from
 * @param dueAt the distance of that, as the meter that the car has now will show it
 */
public record OwnCar(DealerVehicle car, Optional<CareDue> care, Optional<Distance> dueAt) {}
