package dev.aftercare.examples.server;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.journal.Origin;
import dev.aftercare.domain.network.Manufacturer;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.usecase.call.Call;
import java.time.Instant;

/** Whose network is in a storage: none, a demonstration's, or one that no made-up dealer may get into. */
final class DemonstrationNetwork {

    private static final Actor FOUNDER = Actor.job("demonstration");

    private DemonstrationNetwork() {}

    /** The call that founds it, by which it is known again: the journal keeps who founded a network. */
    static Call founder() {
        return Call.inNetwork(FOUNDER);
    }

    /** When the demonstration of a storage was begun; now, where there is no network yet. */
    static Instant begunOn(Storage storage, Instant now) {
        try (UnitOfWork work = storage.begin(Scope.network(), now)) {
            return work.organisations()
                    .manufacturer()
                    .map(manufacturer -> begun(work, manufacturer))
                    .orElse(now);
        }
    }

    private static Instant begun(UnitOfWork work, Manufacturer manufacturer) {
        Origin founding = work.journal()
                .about(manufacturer.id().subject(), PageRequest.first(1))
                .items()
                .get(0)
                .origin();
        if (!founding.actor().equals(FOUNDER.id())) {
            throw new NotADemonstrationException(manufacturer.name());
        }
        return founding.recordedAt();
    }
}
