package dev.aftercare.domain.activity;

import com.google.common.collect.ImmutableSet;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.DateRange;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a state of activity rests on, as far as the one who looks sees it: one dealer its own, the network all of it (CUS-6).
 *
 * @param visits the days of settled repair orders; several on one day at one dealer are one
 * @param cars each period in which a car was had, by whom it is about or by the owner of the car that it is about; a period ends with its car
 * @param offTheRoad each period in which the car that it is about was scrapped, stolen, exported or a total loss; none where it is about a person
 */
public record ActivityFacts(Set<VisitDay> visits, Set<CarPeriod> cars, Set<CarPeriod> offTheRoad) {

    /** Of a person, or of a car that is on the road. */
    public ActivityFacts(Set<VisitDay> visits, Set<CarPeriod> cars) {
        this(visits, cars, Set.of());
    }

    /** A day on which somebody was in at a dealer; the day of arrival in that dealer's zone. */
    public record VisitDay(OrganisationId dealer, LocalDate day) {}

    /**
     * A period of ownership.
     *
     * @param from the day on which the car was handed over
     * @param until the day of the next owner, not included; empty while it goes on
     */
    public record CarPeriod(LocalDate from, Optional<LocalDate> until) {

        /** The same up to {@code day}, not included, where it goes on then. */
        public CarPeriod endedBy(LocalDate day) {
            return contains(day) ? new CarPeriod(from, Optional.of(day)) : this;
        }

        boolean contains(LocalDate day) {
            return !day.isBefore(from)
                    && until.filter(end -> !day.isBefore(end)).isEmpty();
        }
    }

    public ActivityFacts {
        visits = ImmutableSet.copyOf(visits);
        cars = ImmutableSet.copyOf(cars);
        offTheRoad = ImmutableSet.copyOf(offTheRoad);
    }

    /** Whether the car is not on the road on {@code day}. */
    boolean isOffTheRoad(LocalDate day) {
        return offTheRoad.stream().anyMatch(period -> period.contains(day));
    }

    /** How many visits lie in {@code days}. */
    long visitsIn(DateRange days) {
        return visits.stream().filter(visit -> days.contains(visit.day())).count();
    }

    /** The last visit up to {@code day}, that one included. */
    public Optional<LocalDate> lastVisit(LocalDate day) {
        return visits.stream()
                .map(VisitDay::day)
                .filter(visited -> !visited.isAfter(day))
                .max(LocalDate::compareTo);
    }

    /** The hand-overs of the cars that are had on {@code day}. */
    Stream<LocalDate> deliveriesOfPresentCars(LocalDate day) {
        return cars.stream().filter(period -> period.contains(day)).map(CarPeriod::from);
    }
}
