package dev.aftercare.domain.vehicle;

import java.util.OptionalInt;

/**
 * What kind of car it is (VEH-1); texts are empty where they are not known.
 *
 * @param modelYear the model year, where it is known
 */
public record VehicleDescription(String make, String model, OptionalInt modelYear, String colour, VehicleUse use) {}
