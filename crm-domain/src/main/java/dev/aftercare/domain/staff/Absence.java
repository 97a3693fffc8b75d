package dev.aftercare.domain.staff;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Somebody is away, and who stands in for them meanwhile (代理人, NET-5).
 *
 * @param days in the dealer's zone
 * @param standIn who has their work; without one the head of their department has
 * @param handedOver what became of each piece that is planned for those days; what nobody could take is in it until somebody has taken it
 */
public record Absence(
        AbsenceId id,
        OrganisationId dealer,
        StaffId person,
        DateRange days,
        Optional<StaffId> standIn,
        List<HandedOver> handedOver,
        long version) {

    /**
     * @throws IllegalArgumentException if somebody stands in for themselves
     */
    public Absence {
        if (standIn.filter(person::equals).isPresent()) {
            throw new IllegalArgumentException(person + " cannot stand in for themselves");
        }
        handedOver = ImmutableList.copyOf(handedOver);
    }

    /** Whether {@code who} is away on {@code day}. */
    public boolean keepsAway(StaffId who, LocalDate day) {
        return person.equals(who) && days.contains(day);
    }

    /** The same with somebody else standing in. */
    public Absence standingIn(StaffId other) {
        return new Absence(id, dealer, person, days, Optional.of(other), handedOver, version + 1);
    }

    /** The same without anybody standing in. */
    public Absence withoutStandIn() {
        return new Absence(id, dealer, person, days, Optional.empty(), handedOver, version + 1);
    }

    /** The same, of which {@code pieces} have become what they say. */
    public Absence having(List<HandedOver> pieces) {
        return new Absence(id, dealer, person, days, standIn, pieces, version);
    }

    /** The same after it was handed over again. */
    public Absence and(List<HandedOver> pieces) {
        return new Absence(id, dealer, person, days, standIn, HandedOver.again(handedOver, pieces), version + 1);
    }
}
