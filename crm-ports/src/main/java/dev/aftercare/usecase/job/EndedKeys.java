package dev.aftercare.usecase.job;

import dev.aftercare.usecase.accesscode.AccessCodeDesk;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.Work;
import java.time.Duration;

/** Request keys older than seven days, browser sessions that have ended, and one-time codes that no limit counts any more are forgotten. */
record EndedKeys(Door door) implements Job {

    private static final Duration KEPT = Duration.ofDays(7);

    @Override
    public String name() {
        return "ended-keys";
    }

    @Override
    public Run runDue(Call call, int limit) {
        return Run.done(door.internally(call, work -> forget(work, limit)));
    }

    private static int forget(Work work, int limit) {
        int keys = work.stores().requestKeys().forgetBefore(work.now().minus(KEPT), limit);
        int sessions = keys < limit ? work.stores().accessKeys().forgetSessionsBefore(work.now(), limit - keys) : 0;
        int rest = limit - keys - sessions;
        int codes = rest > 0
                ? work.stores().accessCodes().forgetAskedBefore(work.now().minus(AccessCodeDesk.COUNTED), rest)
                : 0;
        return keys + sessions + codes;
    }
}
