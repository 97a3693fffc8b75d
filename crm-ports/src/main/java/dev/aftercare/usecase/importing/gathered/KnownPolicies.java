package dev.aftercare.usecase.importing.gathered;

import dev.aftercare.domain.policy.PolicyHistory;
import dev.aftercare.domain.policy.PolicyVersion;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.port.policy.Policies;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Policies are read once for all commands of the unit of work, as one command reads them once. */
final class KnownPolicies implements Policies {

    private final Policies stored;
    private final Gathering gathering;
    private final Map<Optional<OrganisationId>, PolicyHistory> known = new HashMap<>();

    KnownPolicies(Policies stored, Gathering gathering) {
        this.stored = stored;
        this.gathering = gathering;
    }

    @Override
    public PolicyHistory history(Optional<OrganisationId> dealer) {
        return known.computeIfAbsent(dealer, stored::history);
    }

    @Override
    public PolicyHistory histories(Collection<OrganisationId> dealers) {
        return stored.histories(dealers);
    }

    @Override
    public void insert(PolicyVersion<?> version) {
        gathering.write();
        stored.insert(version);
        known.clear();
    }
}
