package dev.aftercare.domain.driver;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.vehicle.VehicleId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A period in which a customer drives a car that is somebody else's (CUS-1), as one dealer recorded it: from its first day (included) to the day
 * since when they do not any more (not included). Several may drive one car at once. A sale ends it (VEH-2).
 */
public record Driving(
        DrivingId id,
        OrganisationId dealer,
        VehicleId vehicle,
        CustomerId driver,
        LocalDate from,
        Optional<LocalDate> until,
        long version) {

    /** Whether they drive it on a day. */
    public boolean isOn(LocalDate day) {
        return !from.isAfter(day) && until.map(day::isBefore).orElse(true);
    }

    /**
     * Begins beside what is known; a period that lasts already is the one that is known. Refused where another one begins later or ends after the
     * first day.
     *
     * @param known periods of the same car, dealer and driver
     */
    public Outcome<Driving> begunBeside(Collection<Driving> known) {
        Optional<Driving> inTheWay = known.stream()
                .filter(other -> other.until.map(from::isBefore).orElse(true))
                .findFirst();
        if (inTheWay.isEmpty()) {
            return Outcome.accepted(this, happening(DriverEvent.BEGUN, Map.of("from", from.toString())));
        }
        Driving other = inTheWay.get();
        return other.until.isEmpty() && other.isOn(from)
                ? Outcome.accepted(other)
                : Outcome.refused(Refusal.of(DriverRefusal.OVERLAPS, Map.of("day", other.from.toString())));
    }

    /** Ends; the same version where it ends on that day already. Refused for a day before it began, and where it has ended before. */
    public Outcome<Driving> endedOn(LocalDate day) {
        if (day.isBefore(from)) {
            return Outcome.refused(Refusal.of(DriverRefusal.ENDS_BEFORE_IT_BEGAN, Map.of("day", from.toString())));
        }
        if (until.isPresent()) {
            return until.get().equals(day)
                    ? Outcome.accepted(this)
                    : Outcome.refused(Refusal.of(
                            DriverRefusal.HAS_ENDED, Map.of("day", until.get().toString())));
        }
        Driving ended = withoutTheCar(day);
        return Outcome.accepted(ended, ended.happening(DriverEvent.ENDED, Map.of("until", day.toString())));
    }

    /**
     * Ended on another day than was recorded; the same version where it is that day. Refused where it has not ended, for a day before it began, and
     * for one on which another period has begun.
     *
     * @param known periods of the same car, dealer and driver
     */
    public Outcome<Driving> endCorrected(LocalDate day, Collection<Driving> known) {
        if (until.isEmpty()) {
            return Outcome.refused(Refusal.of(DriverRefusal.NOT_ENDED));
        }
        if (day.isBefore(from)) {
            return Outcome.refused(Refusal.of(DriverRefusal.ENDS_BEFORE_IT_BEGAN, Map.of("day", from.toString())));
        }
        if (until.get().equals(day)) {
            return Outcome.accepted(this);
        }
        Driving right = withoutTheCar(day);
        return known.stream()
                .filter(other -> !other.id.equals(id) && !other.from.isBefore(from) && other.from.isBefore(day))
                .findFirst()
                .<Outcome<Driving>>map(other ->
                        Outcome.refused(Refusal.of(DriverRefusal.OVERLAPS, Map.of("day", other.from.toString()))))
                .orElseGet(() -> Outcome.accepted(
                        right, right.happening(DriverEvent.CORRECTED, Map.of("until", day.toString()))));
    }

    /** The same once the car is another owner's; one that would begin later was none. */
    public Driving withoutTheCar(LocalDate since) {
        LocalDate end = since.isBefore(from) ? from : since;
        return new Driving(id, dealer, vehicle, driver, from, Optional.of(end), version + 1);
    }

    private Happening happening(DriverEvent type, Map<String, String> facts) {
        return Happening.of(type, id.subject(), version, List.of(vehicle.subject(), driver.subject()), facts);
    }
}
