package dev.aftercare.jdbc.activity;

import dev.aftercare.port.activity.ActivitySources;
import java.util.Collection;
import java.util.UUID;

/** Limit of what is asked for at once. */
final class Lookups {

    private Lookups() {}

    static void requireAtMost(Collection<UUID> ids) {
        if (ids.size() > ActivitySources.MOST) {
            throw new IllegalArgumentException(
                    "activity: " + ids.size() + " ids, at most " + ActivitySources.MOST + " may be asked for");
        }
    }
}
