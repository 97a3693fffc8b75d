package dev.aftercare.testkit.given;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.Post;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.network.StaffMember.Employment;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.BusinessHours;
import dev.aftercare.domain.time.DayHours;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Builds a member of staff. */
public final class StaffMemberBuilder {

    private StaffId id = new StaffId(Ids.next());
    private OrganisationId employer = new OrganisationId(Ids.next());
    private String name = "李师傅";
    private Optional<String> account = Optional.empty();
    private Set<Role> roles = Set.of(Role.TECHNICIAN);
    private Set<String> skills = Set.of("engine");
    private Employment employment = new Employment(LocalDate.parse("2020-02-29"), Optional.empty());

    StaffMemberBuilder() {}

    public StaffMemberBuilder id(StaffId newId) {
        id = newId;
        return this;
    }

    public StaffMemberBuilder at(Dealer dealer) {
        employer = dealer.id();
        return this;
    }

    public StaffMemberBuilder named(String newName) {
        name = newName;
        return this;
    }

    /** Acting as this actor. */
    public StaffMemberBuilder actingAs(String newAccount) {
        account = Optional.of(newAccount);
        return this;
    }

    public StaffMemberBuilder as(Role... newRoles) {
        roles = Set.of(newRoles);
        return this;
    }

    /** Able to do exactly this. */
    public StaffMemberBuilder able(String... newSkills) {
        skills = Set.of(newSkills);
        return this;
    }

    /** Belongs to the organisation from the first day to the last, both included. */
    public StaffMemberBuilder employed(LocalDate from, LocalDate until) {
        employment = new Employment(from, Optional.of(until));
        return this;
    }

    /** The person, in the first version. */
    public StaffMember build() {
        BusinessHours hours = BusinessHours.everyDay(DayHours.of("08:00-18:00"));
        return new StaffMember(id, employer, name, account, Post.of(roles, skills), hours, employment, 1);
    }
}
