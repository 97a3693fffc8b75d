package dev.aftercare.usecase.door;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

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
        if (next == drawn.size()) {
            drawn.add(ids.next());
        }
        return drawn.get(next++);
    }

    /** Starts again with the first draw. */
    void rewind() {
        next = 0;
    }
}
