package dev.aftercare.examples.server;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.network.Manufacturer;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.port.storage.UnitOfWork;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Whose network is in a storage: none, a whole demonstration's, or one that no made-up dealer may get into. */
enum DemonstrationNetwork {
    NONE,
    WHOLE;

    private static final String FOUNDER = Actor.job("demonstration").id();

    /**
     * What a storage has; the journal keeps who founded a network.
     *
     * @throws NotADemonstrationException where it has another network, or a demonstration that was broken off
     */
    static DemonstrationNetwork on(Storage storage, Instant now, BooleanSupplier isWhole) {
        Optional<Manufacturer> manufacturer;
        try (UnitOfWork work = storage.begin(Scope.network(), now)) {
            manufacturer = work.organisations().manufacturer();
            manufacturer.ifPresent(known -> requireDemonstration(work, known));
        }
        if (manufacturer.isEmpty()) {
            return NONE;
        }
        if (!isWhole.getAsBoolean()) {
            throw NotADemonstrationException.brokenOff();
        }
        return WHOLE;
    }

    private static void requireDemonstration(UnitOfWork work, Manufacturer manufacturer) {
        String founder = work.journal()
                .about(List.of(manufacturer.id().subject()), PageRequest.first(1))
                .items()
                .get(0)
                .origin()
                .actor();
        if (!founder.equals(FOUNDER)) {
            throw NotADemonstrationException.of(manufacturer.name());
        }
    }
}
