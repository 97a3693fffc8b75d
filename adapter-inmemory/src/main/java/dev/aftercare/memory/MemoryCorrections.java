package dev.aftercare.memory;

import dev.aftercare.domain.odometer.Correction;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.odometer.Corrections;
import java.util.List;
import java.util.Optional;

/** What was put right in readings and has not reached other dealers yet, in memory. */
record MemoryCorrections(Work work) implements Corrections {

    private static final Table<Correction> CORRECTIONS =
            Table.of("reading_correction", correction -> Key.of(correction.id()), List.of());

    @Override
    public void note(Correction correction) {
        rows().insert(correction);
    }

    @Override
    public List<Correction> noted(int limit) {
        return work.reachesAll() ? rows().under(CORRECTIONS.primary(), Key.of(), all -> true, limit) : List.of();
    }

    @Override
    public Optional<Correction> lock(Correction correction) {
        work.transaction().lock(Key.of("reading_correction", correction.id()));
        return known(correction);
    }

    @Override
    public void forget(Correction correction) {
        known(correction).ifPresent(rows()::delete);
    }

    private Optional<Correction> known(Correction correction) {
        return rows().get(Key.of(correction.id())).filter(known -> work.reachesAll());
    }

    private View<Correction> rows() {
        return work.rows(CORRECTIONS);
    }
}
