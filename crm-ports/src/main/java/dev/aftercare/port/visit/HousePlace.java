package dev.aftercare.port.visit;

import dev.aftercare.domain.visit.Visit;
import java.time.Instant;
import java.util.UUID;

/** The place of a visit in the list of cars in the house, as cursors carry it: by arrival, then by its id. */
public record HousePlace(Instant arrivedAt, UUID id) {

    /** Before every place. */
    public static final HousePlace FIRST = new HousePlace(Instant.parse("0001-01-01T00:00:00Z"), new UUID(0, 0));

    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");
    private static final String SEPARATOR = "/";

    /** The place of {@code visit}. */
    public static HousePlace of(Visit visit) {
        return new HousePlace(visit.arrivedAt(), visit.id().value());
    }

    /** Reads {@link #toString}; throws {@link RuntimeException} for anything else, also for times that no storage can keep. */
    public static HousePlace read(String text) {
        String[] parts = text.split(SEPARATOR, 2);
        Instant arrivedAt = Instant.parse(parts[0]);
        if (arrivedAt.isBefore(FIRST.arrivedAt) || arrivedAt.isAfter(LAST)) {
            throw new IllegalArgumentException("no car came at " + arrivedAt);
        }
        return new HousePlace(arrivedAt, UUID.fromString(parts[1]));
    }

    @Override
    public String toString() {
        return arrivedAt + SEPARATOR + id;
    }
}
