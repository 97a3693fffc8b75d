package dev.aftercare.usecase.job;

import dev.aftercare.domain.access.Access;
import dev.aftercare.domain.access.AccessEvent;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.Work;
import java.util.List;
import java.util.Map;

/** Grounds of access that have ended are told in the journal, once (NET-2). */
record EndedGrounds(Door door) implements Job {

    @Override
    public String name() {
        return "ended-grounds";
    }

    @Override
    public Run runDue(Call call, int limit) {
        return Run.done(door.internally(call, work -> tell(work, limit)));
    }

    private static int tell(Work work, int limit) {
        List<Access> ended = work.stores().grounds().endedAndUntold(work.now(), limit);
        for (Access access : ended) {
            if (work.stores().grounds().markTold(access)) {
                work.recordFor(
                        access.dealer(),
                        List.of(Happening.of(
                                AccessEvent.ENDED,
                                access.id().subject(),
                                2,
                                List.of(access.subject()),
                                Map.of("ground", access.ground().name()))));
            }
        }
        return ended.size();
    }
}
