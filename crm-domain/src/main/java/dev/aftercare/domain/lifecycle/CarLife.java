package dev.aftercare.domain.lifecycle;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.lifecycle.StageFacts.LastDay;
import dev.aftercare.domain.mileage.KnownMileage;
import dev.aftercare.domain.mileage.MileagePoint;
import dev.aftercare.domain.mileage.MileagePrediction;
import dev.aftercare.domain.mileage.PredictedDate;
import dev.aftercare.domain.mileage.UsualMileage;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.domain.vehicle.Reading;
import dev.aftercare.domain.vehicle.VehicleDescription;
import dev.aftercare.domain.warranty.Coverage;
import dev.aftercare.domain.warranty.FirstServicePolicy;
import dev.aftercare.domain.warranty.WarrantyEnd;
import dev.aftercare.domain.warranty.WarrantyPolicy;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is on record of a car's life (VEH-6). Nothing of it depends on the order in which it came to be on record.
 *
 * @param delivered the day on which it was handed to its first owner
 * @param ownedSince the day on which it went to its present owner, the day of delivery where that is the first; what is predicted rests on it (hard case 24)
 * @param firstServiceDone the day of its free first service
 * @param readings in any order; those that are held do not count
 * @param ends what was said about its end, withdrawn statements too
 */
public record CarLife(
        VehicleDescription description,
        Optional<LocalDate> delivered,
        Optional<LocalDate> ownedSince,
        Optional<LocalDate> firstServiceDone,
        List<Reading> readings,
        List<VehicleEnd> ends) {

    public CarLife {
        readings = ImmutableList.copyOf(readings);
        ends = ImmutableList.copyOf(ends);
    }

    /** The days on which its stages rest; what a distance ends is ended by the reading beyond it, or else by the prediction (VEH-4). */
    public StageFacts facts(LifeTerms terms) {
        Optional<LocalDate> boughtOn = ownedSince.filter(day -> !delivered.equals(Optional.of(day)));
        Optional<KnownMileage> known =
                KnownMileage.of(delivered.stream().map(MileagePoint::delivery), readings, boughtOn);
        Optional<MileagePrediction> prediction =
                known.flatMap(mileage -> mileage.ofThisCar(UsualMileage.of(description.use())));
        Distance beforeDelivery = Distance.km(terms.stages().undeliveredKilometres());
        Optional<LocalDate> driven = known.flatMap(mileage -> firstBeyond(mileage, beforeDelivery));
        return new StageFacts(
                delivered,
                Stream.concat(driven.stream(), firstServiceDone.stream()).min(Comparator.naturalOrder()),
                firstServiceDone,
                delivered.map(day -> firstServiceUntil(day, terms.firstService(), known, prediction)),
                delivered.flatMap(day -> warrantyUntil(day, terms.warranty(), known, prediction)),
                ends);
    }

    private LocalDate firstServiceUntil(
            LocalDate day,
            FirstServicePolicy policy,
            Optional<KnownMileage> known,
            Optional<MileagePrediction> prediction) {
        LocalDate byDate = DateRange.ofMonths(day, policy.months()).lastDay();
        Distance limit = Distance.km(policy.kilometres());
        Optional<LocalDate> byDistance = known.flatMap(mileage -> lastDayWithin(mileage, limit))
                .or(() -> prediction.flatMap(ahead -> ahead.dateOf(limit)).map(PredictedDate::likely));
        return byDistance
                .filter(reached -> policy.eitherLimit() == reached.isAfter(byDate))
                .orElse(byDate);
    }

    private Optional<LastDay> warrantyUntil(
            LocalDate day,
            WarrantyPolicy policy,
            Optional<KnownMileage> known,
            Optional<MileagePrediction> prediction) {
        Optional<WarrantyEnd> end = Coverage.end(policy, description, day, prediction);
        return end.map(ends -> ends.distanceLimit()
                .flatMap(limit -> known.flatMap(mileage -> lastDayWithin(mileage, limit)))
                .filter(reached -> reached.isBefore(ends.lastDay()))
                .map(reached -> new LastDay(reached, true))
                .orElseGet(() -> new LastDay(ends.lastDay(), ends.isByDistance())));
    }

    /** The day before the first reading beyond a limit: on that of the reading the car is beyond it. */
    private static Optional<LocalDate> lastDayWithin(KnownMileage known, Distance limit) {
        return firstBeyond(known, limit).map(day -> day.minusDays(1));
    }

    private static Optional<LocalDate> firstBeyond(KnownMileage known, Distance limit) {
        return known.points().stream()
                .filter(point -> limit.isBelow(point.total()))
                .map(MileagePoint::day)
                .findFirst();
    }
}
