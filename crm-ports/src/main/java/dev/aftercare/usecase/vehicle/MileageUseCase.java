package dev.aftercare.usecase.vehicle;

import dev.aftercare.domain.mileage.KnownMileage;
import dev.aftercare.domain.mileage.MileagePrediction;
import dev.aftercare.domain.mileage.PredictedDate;
import dev.aftercare.domain.mileage.PredictedMileage;
import dev.aftercare.domain.vehicle.Vehicle;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.usecase.door.Work;
import java.util.Objects;
import java.util.Optional;

/** Predicts a car's mileage by what a ground opens of its readings; a dealer's look is written down (VEH-4, NET-2). */
final class MileageUseCase {

    private MileageUseCase() {}

    static PredictedMileage see(Work work, AskMileage question) {
        VehicleId id = new VehicleId(question.vehicle());
        Vehicle vehicle = work.found(work.stores().vehicles().find(id), id.subject());
        HistoryLook.record(work, id);
        KnownMileage known = work.found(Mileage.known(work, vehicle), id.subject());
        MileagePrediction prediction = Mileage.predicted(known, vehicle);
        Optional<PredictedDate> reached = Optional.ofNullable(question.amount())
                .flatMap(amount -> prediction.dateOf(Odometer.shown(amount, question.unit())));
        return new PredictedMileage(
                known.last(),
                prediction.basis(),
                prediction.distanceOn(Objects.requireNonNullElseGet(question.on(), work::today)),
                reached);
    }
}
