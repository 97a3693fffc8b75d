package dev.aftercare.usecase.door;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What one unit of work draws from clock and chance. A repeat after a conflict draws the same again, so that what was
 * done once and what was done at the third try cannot be told apart.
 */
final class Draws {

    private final Ids ids;
    private final Instant now;
    private final List<UUID> drawn = new ArrayList<>();
    private int next;

    Draws(Ids ids) {
        this.ids = ids;
        this.now = ids.now();
    }

    Instant now() {
        return now;
    }

    UUID nextId() {
        return next(ids::next);
    }

    /** An id that does not tell when it was made. */
    UUID nextTimelessId() {
        return next(ids::timeless);
    }

    private UUID next(Supplier<UUID> fresh) {
        if (next == drawn.size()) {
            drawn.add(fresh.get());
        }
        return drawn.get(next++);
    }

    /** Starts again with the first draw. */
    void rewind() {
        next = 0;
    }
}
