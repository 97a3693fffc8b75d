package dev.aftercare.domain.lifecycle;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the stages of a car rest on, as days (VEH-6). The order in which it became known is no part of it.
 *
 * @param delivered the day on which it was handed to its first owner
 * @param drivenSince the first day on which it is known to be driven, where that tells more than its delivery
 * @param firstServiceDone the day of its free first service
 * @param firstServiceUntil the last day on which that is free, by date or by the distance that was reached or is predicted
 * @param warranty when its warranty ends
 * @param ends what was said about its end
 */
public record StageFacts(
        Optional<LocalDate> delivered,
        Optional<LocalDate> drivenSince,
        Optional<LocalDate> firstServiceDone,
        Optional<LocalDate> firstServiceUntil,
        Optional<LastDay> warranty,
        List<VehicleEnd> ends) {

    /**
     * The last day of a warranty, that one included.
     *
     * @param isByDistance whether a distance ends it, reached or predicted; otherwise the date does
     */
    public record LastDay(LocalDate day, boolean isByDistance) {}

    public StageFacts {
        ends = ImmutableList.copyOf(ends);
    }
}
