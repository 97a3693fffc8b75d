package dev.aftercare.memory;

import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.Table.Version;
import dev.aftercare.port.network.StaffMembers;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Staff in memory. */
record MemoryStaff(Work work) implements StaffMembers {

    private static final Index<StaffMember> BY_EMPLOYER = Index.by(person -> Key.of(person.employer(), person.id()));

    /** An account is one person's. */
    private static final Index<StaffMember> BY_ACCOUNT =
            Index.byEach(person -> person.account().stream().map(account -> Key.of(person.employer(), account)));

    private static final Index<StaffMember> BY_NAME_OF_ACCOUNT =
            Index.byEach(person -> person.account().stream().map(account -> Key.of(account, person.id())));

    private static final Table<StaffMember> STAFF = Table.versioned(
            "staff",
            person -> Key.of(person.id()),
            person -> new Version(person.id().subject(), person.version()),
            List.of(BY_EMPLOYER, BY_ACCOUNT, BY_NAME_OF_ACCOUNT));

    @Override
    public void insert(StaffMember person) {
        requireReached(person);
        work.rows(STAFF).insert(person);
    }

    @Override
    public void update(StaffMember person) {
        requireReached(person);
        work.requireReached(find(person.id()).isPresent(), person.id().subject(), person.version());
        work.rows(STAFF).update(person);
    }

    @Override
    public Optional<StaffMember> find(StaffId id) {
        return work.rows(STAFF).get(Key.of(id)).filter(person -> work.reaches(person.employer()));
    }

    @Override
    public List<StaffMember> actingAs(Collection<String> accounts) {
        return work.atOnce(() -> accounts.stream()
                .distinct()
                .flatMap(account -> work.rows(STAFF).under(BY_NAME_OF_ACCOUNT, Key.of(account)).stream())
                .filter(person -> work.reaches(person.employer()))
                .toList());
    }

    @Override
    public List<StaffMember> of(OrganisationId employer) {
        return work.reaches(employer) ? work.rows(STAFF).under(BY_EMPLOYER, Key.of(employer)) : List.of();
    }

    private void requireReached(StaffMember person) {
        work.requireReached(work.reaches(person.employer()), person.id().subject(), person.version());
    }
}
