package dev.aftercare.domain.staff;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.time.ZonedDate;
import java.time.Instant;
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
 * @param calledOff whether it was called off before it began: it keeps nobody away
 * @param handedOver what became of each piece that is planned for those days; what nobody could take is in it until somebody has taken it
 */
public record Absence(
        AbsenceId id,
        OrganisationId dealer,
        StaffId person,
        DateRange days,
        Optional<TimeRange> hours,
        Optional<StaffId> standIn,
        boolean calledOff,
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
        this(id, dealer, person, days, Optional.empty(), standIn, false, handedOver, version);
    }

    /** For some hours, which lie on {@code days}; nothing of it is handed over yet. */
    public static Absence forHours(
            AbsenceId id, OrganisationId dealer, StaffId person, DateRange days, TimeRange hours) {
        return new Absence(id, dealer, person, days, Optional.of(hours), Optional.empty(), false, List.of(), 1);
    }

    /** Whether {@code who} is away on the whole of {@code day}. */
    public boolean keepsAway(StaffId who, LocalDate day) {
        return !calledOff && person.equals(who) && hours.isEmpty() && days.contains(day);
    }

    /** All of the time in that zone. */
    public TimeRange time(ZoneId zone) {
        return hours.orElseGet(() -> days.in(zone));
    }

    /**
     * The same of who is there again from an instant on: of whole days from the day on which that is; called off, where nothing of it is left.
     * What nobody could take is not known any more, since it may be theirs to do again.
     *
     * @param zone the dealer's
     * @throws IllegalArgumentException if it is over by then
     */
    public Absence endedAt(Instant back, ZoneId zone) {
        TimeRange all = time(zone);
        if (!back.isBefore(all.end())) {
            throw new IllegalArgumentException(person + " is back since " + all.end() + ", before " + back);
        }
        LocalDate first = ZonedDate.dateAt(back, zone);
        if (!all.start().isBefore(back) || (hours.isEmpty() && !days.from().isBefore(first))) {
            return changed(days, hours, standIn, true, taken());
        }
        LocalDate until = hours.isEmpty()
                ? first
                : ZonedDate.dateAt(back.minusNanos(1), zone).plusDays(1);
        return changed(
                new DateRange(days.from(), until),
                hours.map(away -> new TimeRange(away.start(), back)),
                standIn,
                false,
                taken());
    }

    private List<HandedOver> taken() {
        return handedOver.stream()
                .filter(piece -> piece.result() != HandedOver.Result.STAYED)
                .toList();
    }

    /** What of it is over when {@code shorter} is what is left: the days on which something has become free. */
    public DateRange freedBy(Absence shorter, ZoneId zone) {
        LocalDate first = shorter.calledOff
                ? days.from()
                : ZonedDate.dateAt(shorter.time(zone).end(), zone);
        return new DateRange(first, days.until());
    }

    /** The same with somebody else standing in. */
    public Absence standingIn(StaffId other) {
        return changed(days, hours, Optional.of(other), calledOff, handedOver);
    }

    /** The same without anybody standing in. */
    public Absence withoutStandIn() {
        return changed(days, hours, Optional.empty(), calledOff, handedOver);
    }

    /** The same, of which {@code pieces} have become what they say. */
    public Absence having(List<HandedOver> pieces) {
        return new Absence(id, dealer, person, days, hours, standIn, calledOff, pieces, version);
    }

    /** The same after it was handed over again. */
    public Absence and(List<HandedOver> pieces) {
        return changed(days, hours, standIn, calledOff, HandedOver.again(handedOver, pieces));
    }

    private Absence changed(
            DateRange newDays,
            Optional<TimeRange> newHours,
            Optional<StaffId> newStandIn,
            boolean isOff,
            List<HandedOver> pieces) {
        return new Absence(id, dealer, person, newDays, newHours, newStandIn, isOff, pieces, version + 1);
    }
}
