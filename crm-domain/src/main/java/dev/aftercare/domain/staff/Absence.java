package dev.aftercare.domain.staff;

import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.DateRange;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody is away, and who stands in for them meanwhile (代理人, NET-5).
 *
 * @param days in the dealer's zone
 * @param standIn who has their work; without one the head of their department has
 */
public record Absence(
        AbsenceId id, OrganisationId dealer, StaffId person, DateRange days, Optional<StaffId> standIn, long version) {

    /**
     * @throws IllegalArgumentException if somebody stands in for themselves
     */
    public Absence {
        if (standIn.filter(person::equals).isPresent()) {
            throw new IllegalArgumentException(person + " cannot stand in for themselves");
        }
    }

    /** Whether {@code who} is away on {@code day}. */
    public boolean keepsAway(StaffId who, LocalDate day) {
        return person.equals(who) && days.contains(day);
    }

    /** The same with somebody else standing in. */
    public Absence standingIn(StaffId other) {
        return new Absence(id, dealer, person, days, Optional.of(other), version + 1);
    }

    /** The same without anybody standing in. */
    public Absence withoutStandIn() {
        return new Absence(id, dealer, person, days, Optional.empty(), version + 1);
    }
}
