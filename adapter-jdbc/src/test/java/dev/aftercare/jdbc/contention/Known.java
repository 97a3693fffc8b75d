package dev.aftercare.jdbc.contention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** The appointments that hold something, as far as the threads of one process know. Thread-safe. */
final class Known {

    private final List<Seen> all = new ArrayList<>();

    /** Unless a later version is known; forgotten when it holds nothing any more. */
    synchronized void put(Seen seen) {
        if (all.stream().anyMatch(one -> isOf(one, seen) && one.version() >= seen.version())) {
            return;
        }
        all.removeIf(one -> isOf(one, seen));
        if (seen.state().isOpen()) {
            all.add(seen);
        }
    }

    synchronized Optional<Seen> any(SplittableRandom chance) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(chance.nextInt(all.size())));
    }

    private static boolean isOf(Seen one, Seen other) {
        return one.appointment().equals(other.appointment());
    }
}
