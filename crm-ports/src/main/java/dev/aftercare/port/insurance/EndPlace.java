package dev.aftercare.port.insurance;

import dev.aftercare.domain.insurance.Insurance;
import java.time.LocalDate;
import java.util.UUID;

/** The place of a policy in the list of those that end, as cursors carry it: by its last day, then by its id. */
public record EndPlace(LocalDate lastDay, UUID id) {

    /** Before every place. */
    public static final EndPlace FIRST = new EndPlace(LocalDate.of(1, 1, 1), new UUID(0, 0));

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final String SEPARATOR = "/";

    /** The place of {@code insurance}. */
    public static EndPlace of(Insurance insurance) {
        return new EndPlace(insurance.terms().lastDay(), insurance.id().value());
    }

    /** Reads {@link #toString}; throws {@link RuntimeException} for anything else, also for days that no storage can keep. */
    public static EndPlace read(String text) {
        String[] parts = text.split(SEPARATOR, 2);
        LocalDate lastDay = LocalDate.parse(parts[0]);
        if (lastDay.isBefore(FIRST.lastDay) || lastDay.isAfter(LAST)) {
            throw new IllegalArgumentException("nothing ends on " + lastDay);
        }
        return new EndPlace(lastDay, UUID.fromString(parts[1]));
    }

    @Override
    public String toString() {
        return lastDay + SEPARATOR + id;
    }
}
