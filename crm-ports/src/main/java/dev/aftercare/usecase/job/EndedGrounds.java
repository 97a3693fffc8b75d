package dev.aftercare.usecase.job;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.aftercare.domain.access.Access;
import dev.aftercare.domain.access.AccessEvent;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.port.access.Grounds;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.Work;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Grounds of access that have ended are told in the journal, once (NET-2). */
record EndedGrounds(Door door) implements Job {

    private static final int AT_ONCE = 500;

    @Override
    public String name() {
        return "ended-grounds";
    }

    @Override
    public Run runDue(Call call, int limit) {
        int done = 0;
        int told;
        int batch;
        do {
            batch = Math.min(limit - done, AT_ONCE);
            int most = batch;
            told = door.internally(call, work -> tell(work, most));
            done += told;
        } while (told == batch && done < limit);
        return Run.done(done);
    }

    private static int tell(Work work, int limit) {
        Grounds grounds = work.stores().grounds();
        List<Access> ended = grounds.endedAndUntold(work.now(), limit);
        grounds.markTold(ended).stream()
                .collect(groupingBy(Access::dealer, LinkedHashMap::new, mapping(EndedGrounds::event, toList())))
                .forEach(work::recordFor);
        return ended.size();
    }

    private static Happening event(Access access) {
        return Happening.of(
                AccessEvent.ENDED,
                access.id().subject(),
                2,
                List.of(access.subject()),
                Map.of("ground", access.ground().name()));
    }
}
