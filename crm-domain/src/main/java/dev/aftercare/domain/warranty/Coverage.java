package dev.aftercare.domain.warranty;

import dev.aftercare.domain.mileage.MileagePrediction;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.DistanceUnit;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.domain.vehicle.VehicleDescription;
import dev.aftercare.domain.warranty.CoverageDecision.Finding;
import dev.aftercare.domain.warranty.CoverageDecision.Side;
import dev.aftercare.domain.warranty.WarrantyTerm.Fit;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The rules of coverage, one function each (WAR-2, WAR-2b, WAR-3). */
public final class Coverage {

    private static final long KILOMETRE = DistanceUnit.KILOMETRE.millimetres();

    private Coverage() {}

    /**
     * Decides on a fault of a car by the terms that were in force on its delivery. One term that covers is enough; what no term can cover,
     * whatever the cause turns out to be, is refused and not left open.
     */
    public static CoverageDecision decide(
            WarrantyPolicy policy, VehicleDescription car, LocalDate delivery, Fault fault) {
        List<Finding> findings = findings(policy, car, delivery, fault, Fit.YES);
        CoverageReason reason = reason(delivery, fault, findings);
        boolean mayCover =
                findings(policy, car, delivery, fault, Fit.UNKNOWN).stream().anyMatch(Finding::mayCover);
        boolean isOpen = mayCover && (reason == CoverageReason.NO_TERM || reason == CoverageReason.OUT_OF_LIMITS);
        return new CoverageDecision(fault, isOpen ? CoverageReason.CAR_UNKNOWN : reason, findings);
    }

    /** The decision on a car whose day of delivery is not known. */
    public static CoverageDecision undelivered(Fault fault) {
        return new CoverageDecision(fault, CoverageReason.NOT_DELIVERED, List.of());
    }

    /**
     * When the warranty ends that a car has longest, whatever the part: by date, or by distance where that is predicted earlier
     * (WAR-2, CARE-1). Empty where no term is known to be for the car.
     */
    public static Optional<WarrantyEnd> end(
            WarrantyPolicy policy, VehicleDescription car, LocalDate delivery, Optional<MileagePrediction> mileage) {
        return policy.terms().stream()
                .filter(term -> term.fit(car) == Fit.YES)
                .map(term -> end(term, delivery, mileage))
                .max(Comparator.comparing(WarrantyEnd::lastDay));
    }

    private static WarrantyEnd end(WarrantyTerm term, LocalDate delivery, Optional<MileagePrediction> mileage) {
        return new WarrantyEnd(
                term.code(),
                term.periodFrom(delivery).lastDay(),
                term.distanceLimit(),
                mileage.flatMap(known -> term.distanceLimit().flatMap(known::dateOf)));
    }

    private static List<Finding> findings(
            WarrantyPolicy policy, VehicleDescription car, LocalDate delivery, Fault fault, Fit fit) {
        return policy.terms().stream()
                .filter(term -> term.fit(car, fault.partGroup()) == fit)
                .map(term -> finding(term, delivery, fault))
                .toList();
    }

    private static CoverageReason reason(LocalDate delivery, Fault fault, List<Finding> findings) {
        if (fault.reportedOn().isBefore(delivery)) {
            return CoverageReason.BEFORE_DELIVERY;
        }
        if (findings.isEmpty()) {
            return CoverageReason.NO_TERM;
        }
        if (findings.stream().noneMatch(Finding::mayCover)) {
            return CoverageReason.OUT_OF_LIMITS;
        }
        if (fault.cause() == FaultCause.UNKNOWN) {
            return CoverageReason.CAUSE_UNKNOWN;
        }
        if (!fault.cause().isCovered()) {
            return CoverageReason.CAUSE_EXCLUDED;
        }
        return findings.stream().anyMatch(Finding::covers)
                ? CoverageReason.WITHIN_LIMITS
                : CoverageReason.DISTANCE_UNKNOWN;
    }

    private static Finding finding(WarrantyTerm term, LocalDate delivery, Fault fault) {
        DateRange period = term.periodFrom(delivery);
        return new Finding(
                term.code(),
                period,
                Math.max(0, fault.reportedOn().toEpochDay() - period.lastDay().toEpochDay()),
                term.distanceLimit(),
                side(term.distanceLimit(), fault),
                kilometresOver(term.distanceLimit(), fault.distance().or(fault::atLeast)));
    }

    /** An earlier reading can put a fault beyond a limit, but not within it. */
    private static Side side(Optional<Distance> limit, Fault fault) {
        if (limit.isEmpty()) {
            return Side.WITHIN;
        }
        if (fault.distance().or(fault::atLeast).filter(limit.get()::isBelow).isPresent()) {
            return Side.BEYOND;
        }
        return fault.distance().isPresent() ? Side.WITHIN : Side.UNKNOWN;
    }

    /** By how many kilometres a distance lies beyond a limit, begun ones counted; 0 where it does not or is not known. */
    static long kilometresOver(Optional<Distance> limit, Optional<Distance> distance) {
        if (limit.isEmpty() || distance.isEmpty()) {
            return 0;
        }
        long over = distance.get().millimetres() - limit.get().millimetres();
        return over <= 0 ? 0 : (over + KILOMETRE - 1) / KILOMETRE;
    }
}
