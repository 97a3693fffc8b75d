package dev.aftercare.port.shared;

import java.time.Instant;
import java.util.UUID;

/** A place in a list with the newest first, as cursors carry it: by an instant, then by id, both downwards. */
public record NewestPlace(Instant at, UUID id) {

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999Z");
    private static final String SEPARATOR = "/";

    /** Before every place. */
    public static final NewestPlace FIRST = new NewestPlace(LATEST, new UUID(-1, -1));

    /** Reads {@link #toString}; throws {@link RuntimeException} for anything else, also for times that no storage can keep. */
    public static NewestPlace read(String text) {
        String[] parts = text.split(SEPARATOR, 2);
        Instant at = Instant.parse(parts[0]);
        if (at.isBefore(EARLIEST) || at.isAfter(LATEST)) {
            throw new IllegalArgumentException("nothing is kept of " + at);
        }
        return new NewestPlace(at, UUID.fromString(parts[1]));
    }

    @Override
    public String toString() {
        return at + SEPARATOR + id;
    }
}
