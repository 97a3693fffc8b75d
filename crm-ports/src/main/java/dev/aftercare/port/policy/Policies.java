package dev.aftercare.port.policy;

import dev.aftercare.domain.policy.PolicyHistory;
import dev.aftercare.domain.policy.PolicyVersion;
import dev.aftercare.domain.shared.OrganisationId;
import java.util.Collection;
import java.util.Optional;

/** Policies. In an organisation's scope the network's and its own are there. */
public interface Policies {

    /** So many dealers can be asked for at once. */
    int MOST = 1_000;

    void insert(PolicyVersion<?> version);

    /** The network's versions and, where one is named, those of a dealer, in the order of ids. */
    PolicyHistory history(Optional<OrganisationId> dealer);

    /** The network's versions and those of at most {@value #MOST} dealers, in the order of ids; what one of them sees is for it to say. */
    PolicyHistory histories(Collection<OrganisationId> dealers);
}
