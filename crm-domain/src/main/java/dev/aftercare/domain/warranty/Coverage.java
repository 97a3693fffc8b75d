package dev.aftercare.domain.warranty;

import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.domain.vehicle.VehicleDescription;
import dev.aftercare.domain.warranty.CoverageDecision.Finding;
import dev.aftercare.domain.warranty.CoverageDecision.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rules of coverage, one function each (WAR-2, WAR-2b, WAR-3). */
public final class Coverage {

    private static final long MILLIMETRES = 1_000_000;

    private Coverage() {}

    /**
     * Decides on a fault of a car by the terms that were in force on its delivery. One term that covers is enough; what no term can cover
     * whatever the distance or the cause turns out to be is refused and not left open.
     */
    public static CoverageDecision decide(
            WarrantyPolicy policy, VehicleDescription car, Optional<LocalDate> delivery, Fault fault) {
        if (delivery.isEmpty()) {
            return new CoverageDecision(fault, CoverageReason.NOT_DELIVERED, List.of());
        }
        List<Finding> findings = policy.terms().stream()
                .filter(term -> term.isFor(car, fault.partGroup()))
                .map(term -> finding(term, delivery.get(), fault))
                .toList();
        return new CoverageDecision(fault, reason(delivery.get(), fault, findings), findings);
    }

    private static CoverageReason reason(LocalDate delivery, Fault fault, List<Finding> findings) {
        if (findings.isEmpty()) {
            return CoverageReason.NO_TERM;
        }
        if (fault.reportedOn().isBefore(delivery)) {
            return CoverageReason.BEFORE_DELIVERY;
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
                side(term.distanceLimit(), fault.distance()),
                kilometresOver(term.distanceLimit(), fault.distance()));
    }

    private static Side side(Optional<Distance> limit, Optional<Distance> distance) {
        if (limit.isEmpty()) {
            return Side.WITHIN;
        }
        if (distance.isEmpty()) {
            return Side.UNKNOWN;
        }
        return limit.get().isBelow(distance.get()) ? Side.BEYOND : Side.WITHIN;
    }

    /** By how many kilometres a distance lies beyond a limit, begun ones counted; 0 where it does not or is not known. */
    static long kilometresOver(Optional<Distance> limit, Optional<Distance> distance) {
        if (limit.isEmpty() || distance.isEmpty()) {
            return 0;
        }
        long over = distance.get().millimetres() - limit.get().millimetres();
        return over <= 0 ? 0 : (over + MILLIMETRES - 1) / MILLIMETRES;
    }
}
