package dev.aftercare.domain.staff;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.domain.time.TimeRange;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Somebody is away for whole days of the dealer's zone, and who stands in for them meanwhile (代理人, NET-5); or for some hours (请假),
 * in which nothing is planned for them, and they answer for their work as ever.
 *
 * @param days in the dealer's zone, be they of 23 or of 25 hours (hard case 14); those that the hours lie on
 * @param hours when they are away, to the instant, where that is not for whole days
 * @param standIn who has their work; without one the head of their department has
 * @param handedOver what became of each piece that is planned for those days; what nobody could take is in it until somebody has taken it
 */
public record Absence(
        AbsenceId id,
        OrganisationId dealer,
        StaffId person,
        DateRange days,
        Optional<TimeRange> hours,
        Optional<StaffId> standIn,
        List<HandedOver> handedOver,
        long version) {

    /**
     * @throws IllegalArgumentException if somebody stands in for themselves, or for some hours
     */
    public Absence {
        if (standIn.filter(person::equals).isPresent()) {
            throw new IllegalArgumentException(person + " cannot stand in for themselves");
        }
        if (hours.isPresent() && standIn.isPresent()) {
            throw new IllegalArgumentException(person + " is away for hours; nobody stands in for less than a day");
        }
        handedOver = ImmutableList.copyOf(handedOver);
    }

    /** For whole days. */
    public Absence(
            AbsenceId id,
            OrganisationId dealer,
            StaffId person,
            DateRange days,
            Optional<StaffId> standIn,
            List<HandedOver> handedOver,
            long version) {
        this(id, dealer, person, days, Optional.empty(), standIn, handedOver, version);
    }

    /** For some hours, which lie on {@code days}; nothing of it is handed over yet. */
    public static Absence forHours(
            AbsenceId id, OrganisationId dealer, StaffId person, DateRange days, TimeRange hours) {
        return new Absence(id, dealer, person, days, Optional.of(hours), Optional.empty(), List.of(), 1);
    }

    /** Whether {@code who} is away on the whole of {@code day}. */
    public boolean keepsAway(StaffId who, LocalDate day) {
        return person.equals(who) && hours.isEmpty() && days.contains(day);
    }

    /** All of the time in that zone. */
    public TimeRange time(ZoneId zone) {
        return hours.orElseGet(() -> days.in(zone));
    }

    /** The same with somebody else standing in. */
    public Absence standingIn(StaffId other) {
        return new Absence(id, dealer, person, days, hours, Optional.of(other), handedOver, version + 1);
    }

    /** The same without anybody standing in. */
    public Absence withoutStandIn() {
        return new Absence(id, dealer, person, days, hours, Optional.empty(), handedOver, version + 1);
    }

    /** The same, of which {@code pieces} have become what they say. */
    public Absence having(List<HandedOver> pieces) {
        return new Absence(id, dealer, person, days, hours, standIn, pieces, version);
    }

    /** The same after it was handed over again. */
    public Absence and(List<HandedOver> pieces) {
        return new Absence(id, dealer, person, days, hours, standIn, HandedOver.again(handedOver, pieces), version + 1);
    }
}
