package dev.aftercare.memory;

import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.customer.CustomerChanges;
import java.util.List;
import java.util.Optional;

/** Changes of customers in memory, until the jobs have looked at them. */
record MemoryCustomerChanges(Work work) implements CustomerChanges {

    private static final Table<Change> CHANGES = Table.of("customer_change", change -> Key.of(change.id()), List.of());

    @Override
    public void note(Change change) {
        rows().insert(change);
    }

    @Override
    public List<Change> noted(int limit) {
        return work.reachesAll() ? rows().under(CHANGES.primary(), Key.of(), change -> true, limit) : List.of();
    }

    @Override
    public boolean forget(Change change) {
        Optional<Change> noted = rows().get(Key.of(change.id())).filter(same -> work.reachesAll());
        noted.ifPresent(rows()::delete);
        return noted.isPresent();
    }

    private View<Change> rows() {
        return work.rows(CHANGES);
    }
}
