package dev.aftercare.http.json;

import dev.aftercare.domain.network.Manufacturer;

/** The network's manufacturer. */
public record NetworkView(String id, String name, String zone, long version) implements Versioned {

    /** The view of {@code manufacturer}. */
    public static NetworkView of(Manufacturer manufacturer) {
        return new NetworkView(
                manufacturer.id().toString(),
                manufacturer.name(),
                manufacturer.zone().getId(),
                manufacturer.version());
    }
}
