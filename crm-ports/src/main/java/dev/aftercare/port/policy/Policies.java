package dev.aftercare.port.policy;

import dev.aftercare.domain.policy.PolicyHistory;
import dev.aftercare.domain.policy.PolicyVersion;
import dev.aftercare.domain.shared.OrganisationId;
import java.util.Optional;

/** Policies. In an organisation's scope the network's and its own are there. */
public interface Policies {

    void insert(PolicyVersion<?> version);

    /** The network's versions and, where one is named, those of a dealer, in the order of ids. */
    PolicyHistory history(Optional<OrganisationId> dealer);
}
