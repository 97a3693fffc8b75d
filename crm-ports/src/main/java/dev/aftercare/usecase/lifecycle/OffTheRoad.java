package dev.aftercare.usecase.lifecycle;

import dev.aftercare.domain.lifecycle.LifeCycleEvent;
import dev.aftercare.domain.lifecycle.LifeCycleRefusal;
import dev.aftercare.domain.lifecycle.StandingEnd;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.usecase.door.Work;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is said to a dealer who is about to book or receive a car that is not on the road, whoever's word that is (hard case 27). */
public final class OffTheRoad {

    private OffTheRoad() {}

    /** The refusal to book such a car, or to move its appointment. */
    public static Optional<Refusal> refusal(Work work, VehicleId vehicle) {
        return work.stores()
                .vehicleEnds()
                .standing(vehicle)
                .map(end -> Refusal.of(LifeCycleRefusal.NOT_ON_THE_ROAD, end.facts()));
    }

    /**
     * The warning that such a car came on {@code day}; it is received all the same.
     *
     * @param as the appointment or visit with which it came
     */
    public static List<Happening> warning(Work work, VehicleId vehicle, Subject as, long version, LocalDate day) {
        return work
                .stores()
                .vehicleEnds()
                .standing(vehicle)
                .filter(end -> !day.isBefore(end.since()))
                .map(end -> warning(end, vehicle, as, version))
                .stream()
                .toList();
    }

    private static Happening warning(StandingEnd end, VehicleId vehicle, Subject as, long version) {
        return Happening.of(LifeCycleEvent.CAME_ALL_THE_SAME, as, version, List.of(vehicle.subject()), end.facts());
    }
}
