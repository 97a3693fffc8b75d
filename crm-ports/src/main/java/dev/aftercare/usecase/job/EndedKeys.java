package dev.aftercare.usecase.job;

import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.door.Door;
import java.time.Duration;

/** Request keys older than seven days and browser sessions that have ended are forgotten. */
record EndedKeys(Door door) implements Job {

    private static final Duration KEPT = Duration.ofDays(7);

    @Override
    public String name() {
        return "ended-keys";
    }

    @Override
    public int runDue(Call call, int limit) {
        return door.internally(
                call,
                work -> work.stores().requestKeys().forgetBefore(work.now().minus(KEPT), limit)
                        + work.stores().accessKeys().forgetSessionsBefore(work.now(), limit));
    }
}
