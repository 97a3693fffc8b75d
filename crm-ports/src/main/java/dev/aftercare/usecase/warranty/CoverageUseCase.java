package dev.aftercare.usecase.warranty;

import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.vehicle.Delivery;
import dev.aftercare.domain.vehicle.OdometerRules;
import dev.aftercare.domain.vehicle.Reading;
import dev.aftercare.domain.vehicle.Vehicle;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.warranty.Coverage;
import dev.aftercare.domain.warranty.CoverageDecision;
import dev.aftercare.domain.warranty.Fault;
import dev.aftercare.domain.warranty.FaultCause;
import dev.aftercare.domain.warranty.WarrantyEnd;
import dev.aftercare.domain.warranty.WarrantyPolicy;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.vehicle.HistoryLook;
import dev.aftercare.usecase.vehicle.Mileage;
import dev.aftercare.usecase.vehicle.Odometer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Decides on coverage by the terms in force on the day of delivery (WAR-2, WAR-3). The answer rests on the car's history, so it needs a
 * ground that opens it, and is a look at it (NET-2).
 */
final class CoverageUseCase {

    private CoverageUseCase() {}

    static CoverageDecision decide(Work work, AskCoverage question) {
        VehicleId id = new VehicleId(question.vehicle());
        Vehicle vehicle = work.found(work.stores().vehicles().find(id), id.subject());
        HistoryLook.record(work, id);
        Fault fault = fault(work, id, question);
        return vehicle.delivery()
                .map(Delivery::date)
                .map(delivery -> Coverage.decide(
                        work.policy(WarrantyPolicy.KIND, delivery).body(), vehicle.description(), delivery, fault))
                .orElseGet(() -> Coverage.undelivered(fault));
    }

    static WarrantyEnd end(Work work, VehicleId id) {
        Vehicle vehicle = work.found(work.stores().vehicles().find(id), id.subject());
        HistoryLook.record(work, id);
        Optional<WarrantyEnd> end = vehicle.delivery()
                .map(Delivery::date)
                .flatMap(delivery -> Coverage.end(
                        work.policy(WarrantyPolicy.KIND, delivery).body(),
                        vehicle.description(),
                        delivery,
                        Mileage.ofThisCar(work, vehicle)));
        return work.found(end, id.subject());
    }

    private static Fault fault(Work work, VehicleId vehicle, AskCoverage question) {
        List<Reading> readings = Odometer.readings(work, vehicle);
        Optional<Distance> told = Optional.ofNullable(question.amount())
                .map(amount -> Odometer.shown(amount, question.unit()))
                .map(shown -> Odometer.total(work, vehicle, question.reportedOn(), shown));
        return new Fault(
                question.reportedOn(),
                told.filter(distance -> !OdometerRules.isInDoubt(readings, question.reportedOn(), distance)),
                OdometerRules.atLeast(readings, question.reportedOn()),
                question.partGroup(),
                Objects.requireNonNullElse(question.cause(), FaultCause.UNKNOWN));
    }
}
