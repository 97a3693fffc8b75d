package dev.aftercare.port.network;

import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.shared.OrganisationId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Staff of organisations. */
public interface StaffMembers {

    void insert(StaffMember person);

    /** Replaces the person's previous version. */
    void update(StaffMember person);

    Optional<StaffMember> find(StaffId id);

    /** Those who act as one of {@code accounts}, at each organisation that the scope reaches; in no order. */
    List<StaffMember> actingAs(Collection<String> accounts);

    /** Everybody of one organisation in the order of ids; who has left is among them. */
    List<StaffMember> of(OrganisationId employer);
}
