package dev.aftercare.usecase.network;

import dev.aftercare.domain.network.Manufacturer;
import dev.aftercare.domain.network.NetworkEvent;
import dev.aftercare.domain.network.NetworkRefusal;
import dev.aftercare.domain.policy.PolicyKind;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.port.policy.PolicyKinds;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.policy.PolicyDesk;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Founds the network once, and writes the standard policies with an open beginning. */
final class FoundNetworkUseCase {

    private FoundNetworkUseCase() {}

    static Outcome<Manufacturer> found(Work work, FoundNetwork command) {
        Manufacturer manufacturer =
                Manufacturer.founding(new OrganisationId(work.newId()), command.name(), ZoneId.of(command.zone()));
        if (!work.stores().organisations().found(manufacturer)) {
            return Outcome.refused(Refusal.of(NetworkRefusal.ALREADY_FOUNDED));
        }
        for (PolicyKind<?> kind : PolicyKinds.all()) {
            work.stores().policies().insert(PolicyDesk.standard(work, kind));
        }
        return Outcome.accepted(
                manufacturer,
                Happening.of(NetworkEvent.FOUNDED, manufacturer.id().subject(), 1, List.of(), Map.of()));
    }
}
