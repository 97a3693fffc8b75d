package dev.aftercare.memory;

import dev.aftercare.domain.authority.MonthlyUse;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.Table.Version;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.authority.MonthlyUses;
import java.util.List;
import java.util.Optional;

/** What actors have decided in a month, in memory. */
record MemoryMonthlyUses(Work work) implements MonthlyUses {

    private static final Index<MonthlyUse> BY_KEY = Index.by(use -> key(use.key()));

    private static final Table<MonthlyUse> USES = Table.versioned(
            "authority_use",
            use -> Key.of(use.key().dealer(), use.id()),
            use -> new Version(use.subject(), use.version()),
            List.of(BY_KEY));

    @Override
    public void insert(MonthlyUse use) {
        work.requireReached(work.reaches(use.key().dealer()), use.subject(), use.version());
        rows().insert(use);
    }

    @Override
    public void update(MonthlyUse use) {
        work.requireReached(find(use.key()).isPresent(), use.subject(), use.version());
        rows().update(use);
    }

    @Override
    public Optional<MonthlyUse> find(MonthlyUse.Key key) {
        return work.reaches(key.dealer()) ? rows().get(BY_KEY, key(key)) : Optional.empty();
    }

    private static Key key(MonthlyUse.Key key) {
        return Key.of(key.dealer(), key.actor(), key.kind(), key.month(), key.currency());
    }

    private View<MonthlyUse> rows() {
        return work.rows(USES);
    }
}
