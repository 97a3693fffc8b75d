package dev.aftercare.domain.mileage;

import java.util.Optional;

/**
 * What is told of a car's mileage when it is asked for (VEH-4).
 *
 * @param last the latest point that counts
 * @param distance what it will have gone by the day that was asked for
 * @param reached when it will have gone the distance that was asked for; empty where none was, or it is more than 20 years away
 */
public record PredictedMileage(
        MileagePoint last, MileageBasis basis, PredictedDistance distance, Optional<PredictedDate> reached) {}
