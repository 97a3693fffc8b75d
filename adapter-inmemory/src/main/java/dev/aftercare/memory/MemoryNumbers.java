package dev.aftercare.memory;

import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.ShortNumber;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.request.Numbers;
import java.util.List;

/** Counters in memory. */
record MemoryNumbers(Work work) implements Numbers {

    private record Counter(OrganisationId organisation, char kind, int year, long last) {

        Key key() {
            return Key.of(organisation, kind, year);
        }

        Counter next() {
            return new Counter(organisation, kind, year, last + 1);
        }
    }

    private static final Table<Counter> COUNTERS = Table.of("counter", Counter::key, List.of());

    @Override
    public ShortNumber next(OrganisationId organisation, char kind, int year) {
        work.requireReached(work.reaches(organisation), organisation.subject(), 1);
        Counter start = new Counter(organisation, kind, year, 0);
        work.transaction().lock(Key.of("counter", organisation, kind, year));
        View<Counter> rows = work.rows(COUNTERS);
        Counter present = rows.get(start.key()).orElse(start);
        Counter next = present.next();
        if (!rows.insertIfAbsent(next)) {
            rows.replace(present, next);
        }
        return new ShortNumber(kind, year, next.last());
    }
}
