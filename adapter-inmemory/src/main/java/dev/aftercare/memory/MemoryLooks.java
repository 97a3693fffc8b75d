package dev.aftercare.memory;

import dev.aftercare.domain.access.Look;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.port.access.Looks;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.util.List;

/** Looks at other dealers' data in memory. */
record MemoryLooks(Work work) implements Looks {

    private static final Index<Look> BY_SUBJECT =
            Index.by(look -> Key.of(look.subject().kind(), look.subject().id(), look.id()));

    private static final Table<Look> LOOKS = Table.of("look", look -> Key.of(look.id()), List.of(BY_SUBJECT));

    @Override
    public void record(Look look) {
        work.requireReached(work.reaches(look.dealer()), look.subject(), 1);
        work.rows(LOOKS).insert(look);
    }

    @Override
    public Page<Look> at(Subject subject, PageRequest page) {
        return Pages.byId(
                work.rows(LOOKS),
                BY_SUBJECT,
                Key.of(subject.kind(), subject.id()),
                look -> work.reaches(look.dealer()),
                page,
                Look::id);
    }
}
