package dev.aftercare.usecase.door;

import dev.aftercare.domain.shared.OrganisationId;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The zones of organisations, remembered for ever since none of them moves to another one. A zone is what a booking needs to
 * lock its day; everything else about the dealer is read under that lock. Thread-safe.
 */
final class Zones {

    private final Map<OrganisationId, ZoneId> known = new ConcurrentHashMap<>();

    ZoneId of(OrganisationId organisation, Supplier<ZoneId> reader) {
        ZoneId zone = known.get(organisation);
        if (zone == null) {
            zone = reader.get();
            known.put(organisation, zone);
        }
        return zone;
    }
}
