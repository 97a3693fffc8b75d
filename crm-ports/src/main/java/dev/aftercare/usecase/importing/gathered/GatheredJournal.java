package dev.aftercare.usecase.importing.gathered;

import dev.aftercare.domain.journal.JournalEntry;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.port.journal.CarEvents;
import dev.aftercare.port.journal.Journal;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The journal: events are kept. */
final class GatheredJournal implements Journal {

    private final Journal stored;
    private final Gathering gathering;
    private final List<JournalEntry> fresh = new ArrayList<>();

    GatheredJournal(Journal stored, Gathering gathering) {
        this.stored = stored;
        this.gathering = gathering;
    }

    void write() {
        if (!fresh.isEmpty()) {
            List<JournalEntry> now = List.copyOf(fresh);
            fresh.clear();
            stored.append(now);
        }
    }

    @Override
    public void append(List<JournalEntry> entries) {
        fresh.addAll(entries);
    }

    @Override
    public List<JournalEntry> after(long position, int limit) {
        return written().after(position, limit);
    }

    @Override
    public Page<JournalEntry> about(Collection<Subject> subjects, PageRequest page) {
        return written().about(subjects, page);
    }

    @Override
    public Page<JournalEntry> about(
            Collection<Subject> subjects, Collection<String> types, TimeRange period, PageRequest page) {
        return written().about(subjects, types, period, page);
    }

    @Override
    public Page<JournalEntry> ofVehicle(VehicleId vehicle, CarEvents events, TimeRange period, PageRequest page) {
        return written().ofVehicle(vehicle, events, period, page);
    }

    @Override
    public Optional<Instant> lastAbout(Collection<Subject> subjects, Collection<String> types, Instant end) {
        return written().lastAbout(subjects, types, end);
    }

    @Override
    public Map<Subject, Instant> lastChanges(Collection<Subject> things) {
        return written().lastChanges(things);
    }

    private Journal written() {
        gathering.write();
        return stored;
    }
}
