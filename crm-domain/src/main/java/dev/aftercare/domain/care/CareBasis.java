package dev.aftercare.domain.care;

import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.vehicle.MileageForecast.Point;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the next service of a car counts from: its last service, or else its delivery (CARE-1, hard case 35: from completion).
 *
 * @param delivered the day of delivery in the selling dealer's zone, where it is known
 * @param lastService the latest service, with what the meter showed then
 */
public record CareBasis(Optional<LocalDate> delivered, Optional<Point> lastService) {

    /** Nothing known yet. */
    public static CareBasis unknown() {
        return new CareBasis(Optional.empty(), Optional.empty());
    }

    /** The same with a delivery. */
    public CareBasis deliveredOn(LocalDate day) {
        return new CareBasis(Optional.of(day), lastService);
    }

    /** The same after a service; one that is told late does not replace a later one. */
    public CareBasis servicedOn(LocalDate day, Distance distance) {
        boolean isOlder = lastService.filter(last -> last.day().isAfter(day)).isPresent();
        return isOlder ? this : new CareBasis(delivered, Optional.of(new Point(day, distance)));
    }

    /** From when and where the next service counts; empty where neither delivery nor service is known. */
    public Optional<Point> start() {
        return lastService.or(() -> delivered.map(Point::delivery));
    }

    /** Delivery and last service as points of the mileage (VEH-4). */
    Stream<Point> points() {
        return Stream.concat(delivered.map(Point::delivery).stream(), lastService.stream());
    }
}
