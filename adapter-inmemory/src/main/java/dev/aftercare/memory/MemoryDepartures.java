package dev.aftercare.memory;

import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.staff.Departure;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.Table.Version;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.staff.Departures;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Departures of staff in memory. */
record MemoryDepartures(Work work) implements Departures {

    private static final Index<Departure> DUE = Index.byEach(departure -> departure.nextDue().stream()
            .flatMap(due -> Work.reachesOf(Optional.of(departure.dealer()))
                    .map(reach -> Key.of(reach, due, departure.person()))));

    private static final Table<Departure> DEPARTURES = Table.versioned(
            "departure",
            departure -> Key.of(departure.person()),
            departure -> new Version(Departure.subject(departure.person()), departure.version()),
            List.of(DUE));

    @Override
    public void insert(Departure departure) {
        requireReached(work.reaches(departure.dealer()), departure);
        rows().insert(departure);
    }

    @Override
    public void update(Departure departure) {
        requireReached(of(departure.person()).isPresent(), departure);
        rows().update(departure);
    }

    @Override
    public Optional<Departure> of(StaffId person) {
        return rows().get(Key.of(person)).filter(departure -> work.reaches(departure.dealer()));
    }

    @Override
    public List<Departure> dueAt(Instant now, int limit) {
        Key reach = work.reach();
        return rows().between(DUE, reach, reach.plus(now).end(), departure -> true, limit);
    }

    private void requireReached(boolean reached, Departure departure) {
        work.requireReached(reached, Departure.subject(departure.person()), departure.version());
    }

    private View<Departure> rows() {
        return work.rows(DEPARTURES);
    }
}
