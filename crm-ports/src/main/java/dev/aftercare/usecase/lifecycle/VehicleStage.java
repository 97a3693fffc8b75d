package dev.aftercare.usecase.lifecycle;

import dev.aftercare.domain.lifecycle.StageOnDay;
import dev.aftercare.domain.vehicle.VehicleId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The stage of a car on a day (VEH-6), decided from what is on record whatever day is asked.
 *
 * @param changesOn the next day on which it changes by itself, for all that is known today; empty where it stays
 */
public record VehicleStage(VehicleId vehicle, LocalDate day, StageOnDay present, Optional<LocalDate> changesOn) {}
