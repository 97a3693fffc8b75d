package dev.aftercare.domain.care;

import dev.aftercare.domain.mileage.MileagePoint;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.visit.NextService;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the next service of a car counts from: its last service, or else its delivery (CARE-1, hard case 35: from completion).
 *
 * @param delivered the day of delivery in the selling dealer's zone, where it is known
 * @param lastService the latest service
 * @param boughtOn the day on which its present owner bought it from another (hard case 24); empty for one who had it new
 * @param offTheRoad whether the car is scrapped, stolen, exported or a total loss: nothing is due then, and all else is kept (hard case 27)
 */
public record CareBasis(
        Optional<LocalDate> delivered,
        Optional<LastService> lastService,
        Optional<LocalDate> boughtOn,
        boolean offTheRoad) {

    /** Of a car on the road, which its owner had new. */
    public CareBasis(Optional<LocalDate> delivered, Optional<LastService> lastService) {
        this(delivered, lastService, Optional.empty(), false);
    }

    /**
     * The day of a service.
     *
     * @param total how far the car had gone then, whatever its meter showed; empty where it was not read, or cannot be believed
     * @param promised when the customer was told in writing that the next one is due (VIS-8), its distance a total too
     */
    public record LastService(LocalDate day, Optional<Distance> total, NextService promised) {

        /** Leaves out of the promise what is no time to come: a day up to that of the service, a distance up to that of the service. */
        public LastService {
            LocalDate of = day;
            Distance at = total.orElse(Distance.km(0));
            promised = new NextService(
                    promised.on().filter(told -> told.isAfter(of)),
                    promised.at().filter(at::isBelow));
        }
    }

    /** Nothing known yet. */
    public static CareBasis unknown() {
        return new CareBasis(Optional.empty(), Optional.empty());
    }

    /** The same with a delivery. */
    public CareBasis deliveredOn(LocalDate day) {
        return new CareBasis(Optional.of(day), lastService, boughtOn, offTheRoad);
    }

    /** The same of a car that another owner has bought. */
    public CareBasis soldOn(LocalDate day) {
        return new CareBasis(delivered, lastService, Optional.of(day), offTheRoad);
    }

    /** The same as if no service were known. */
    public CareBasis unserviced() {
        return new CareBasis(delivered, Optional.empty(), boughtOn, offTheRoad);
    }

    /** The same of a car that is on the road, or is not. */
    public CareBasis offTheRoad(boolean isOff) {
        return new CareBasis(delivered, lastService, boughtOn, isOff);
    }

    /** The same after a service; one that is told late does not replace a later one, one told again does not take back what was promised that day. */
    public CareBasis servicedOn(LocalDate day, Optional<Distance> total, NextService promised) {
        if (isServicedAfter(day)) {
            return this;
        }
        NextService sameDay = lastService
                .filter(last -> last.day().equals(day))
                .map(LastService::promised)
                .orElse(promised);
        return new CareBasis(
                delivered,
                Optional.of(new LastService(day, total, promised.isTold() ? promised : sameDay)),
                boughtOn,
                offTheRoad);
    }

    /** Whether a service of a later day than that is known. */
    public boolean isServicedAfter(LocalDate day) {
        return lastService.filter(last -> last.day().isAfter(day)).isPresent();
    }

    /** From when the next service counts; empty where neither delivery nor service is known, or the car is not on the road. */
    public Optional<LocalDate> start() {
        return lastService.map(LastService::day).or(() -> delivered).filter(day -> !offTheRoad);
    }

    /** Delivery and last service as points of the mileage (VEH-4). */
    Stream<MileagePoint> points() {
        Stream<MileagePoint> serviced = lastService.stream()
                .flatMap(last -> last.total().map(total -> new MileagePoint(last.day(), total)).stream());
        return Stream.concat(delivered.map(MileagePoint::delivery).stream(), serviced);
    }
}
