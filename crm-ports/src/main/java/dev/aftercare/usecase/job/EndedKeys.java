package dev.aftercare.usecase.job;

import dev.aftercare.domain.accesscode.AccessCodeId;
import dev.aftercare.usecase.accesscode.AccessCodeDesk;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.Work;
import java.time.Duration;
import java.util.List;

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
        return keys + sessions + (rest > 0 ? forgetCodes(work, rest) : 0);
    }

    /** With the keys of the requests by which they were asked for, whose fingerprints are of plates. */
    private static int forgetCodes(Work work, int limit) {
        List<AccessCodeId> codes =
                work.stores().accessCodes().forgetAskedBefore(work.now().minus(AccessCodeDesk.COUNTED), limit);
        work.stores()
                .requestKeys()
                .forgetResults(codes.stream().map(AccessCodeId::value).toList());
        return codes.size();
    }
}
