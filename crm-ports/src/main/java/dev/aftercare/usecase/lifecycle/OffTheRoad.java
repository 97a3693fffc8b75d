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
import java.util.Map;
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

    /** What is said of a car that came on {@code day}. */
    public static Optional<StandingEnd> on(Work work, VehicleId vehicle, LocalDate day) {
        return work.stores().vehicleEnds().standing(vehicle).filter(end -> !day.isBefore(end.since()));
    }

    /**
     * The warning that a car came of which that is said; it is received all the same.
     *
     * @param day on which it came
     * @param as the appointment, visit or first service with which it came
     */
    public static List<Happening> warning(
            Optional<StandingEnd> said, VehicleId vehicle, LocalDate day, Subject as, long version) {
        return said
                .map(end -> Happening.of(
                        LifeCycleEvent.CAME_ALL_THE_SAME,
                        as,
                        version,
                        List.of(vehicle.subject()),
                        Map.of(
                                "end", end.kind().name(),
                                "since", end.since().toString(),
                                "on", day.toString())))
                .stream()
                .toList();
    }
}
