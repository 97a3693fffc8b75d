package dev.aftercare.domain.network;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.BusinessHours;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A member of staff (NET-4).
 *
 * @param account the id of the actor as which the person acts, no other's; empty for who never does
 * @param career what the person was, is and will be
 * @param hours when the person works, in the zone of the organisation
 * @param employment the days on which the person belongs to the organisation
 */
public record StaffMember(
        StaffId id,
        OrganisationId employer,
        String name,
        Optional<String> account,
        Career career,
        BusinessHours hours,
        Employment employment,
        long version) {

    /** A person who has one post from the first day on. */
    public StaffMember(
            StaffId id,
            OrganisationId employer,
            String name,
            Optional<String> account,
            Post post,
            BusinessHours hours,
            Employment employment,
            long version) {
        this(id, employer, name, account, Career.beginning(employment.from(), post), hours, employment, version);
    }

    /** From the first day (included) to the last (included), which is open while the person stays. */
    public record Employment(LocalDate from, Optional<LocalDate> until) {

        /** Whether the person belongs to the organisation on that day. */
        public boolean covers(LocalDate day) {
            return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
        }
    }

    /** What the person is on a day, in the zone of the organisation (NET-4). */
    public Post postOn(LocalDate day) {
        return career.on(day);
    }

    /** The post that was decided for the latest day, which may be still to come. */
    public Post latestPost() {
        return career.latest().post();
    }

    /** The roles of {@link #latestPost}. */
    public Set<Role> roles() {
        return latestPost().roles();
    }

    /** The same person in another post from a day on (NET-4). */
    public StaffMember placedIn(LocalDate from, Post newPost) {
        return new StaffMember(id, employer, name, account, career.with(from, newPost), hours, employment, version + 1);
    }

    /** The same person working at other hours. */
    public StaffMember workingAt(BusinessHours newHours) {
        return new StaffMember(id, employer, name, account, career, newHours, employment, version + 1);
    }

    /** The same person acting as {@code newAccount}. */
    public StaffMember actingAs(String newAccount) {
        return new StaffMember(id, employer, name, Optional.of(newAccount), career, hours, employment, version + 1);
    }

    /** The same person, who belongs to the organisation for the last time on {@code lastDay} (NET-3). */
    public StaffMember leavingAfter(LocalDate lastDay) {
        Employment ending = new Employment(employment.from(), Optional.of(lastDay));
        return new StaffMember(id, employer, name, account, career, hours, ending, version + 1);
    }
}
