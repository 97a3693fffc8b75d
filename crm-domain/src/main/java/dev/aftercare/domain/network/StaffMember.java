package dev.aftercare.domain.network;

import com.google.common.collect.ImmutableSortedSet;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.BusinessHours;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A member of staff (NET-4).
 *
 * @param skills what the person can do, each by a short code such as {@code engine}
 * @param hours when the person works, in the zone of the organisation
 * @param employment the days on which the person belongs to the organisation
 */
public record StaffMember(
        StaffId id,
        OrganisationId employer,
        String name,
        Set<Role> roles,
        Set<String> skills,
        BusinessHours hours,
        Employment employment,
        long version) {

    /** From the first day (included) to the last (included), which is open while the person stays. */
    public record Employment(LocalDate from, Optional<LocalDate> until) {

        /** Whether the person belongs to the organisation on that day. */
        public boolean covers(LocalDate day) {
            return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
        }
    }

    public StaffMember {
        roles = ImmutableSortedSet.copyOf(roles);
        skills = ImmutableSortedSet.copyOf(skills);
    }

    /** The same person working at other hours. */
    public StaffMember workingAt(BusinessHours newHours) {
        return new StaffMember(id, employer, name, roles, skills, newHours, employment, version + 1);
    }
}
