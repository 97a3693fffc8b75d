package dev.aftercare.memory;

import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.activity.ActivityNotes;
import java.util.Collection;
import java.util.List;

/** What was not counted for the network yet, in memory. */
record MemoryActivityNotes(Work work) implements ActivityNotes {

    private static final Table<Note> NOTES = Table.of("activity_note", note -> Key.of(note.id()), List.of());

    @Override
    public void note(Collection<Note> notes) {
        notes.forEach(rows()::insert);
    }

    @Override
    public List<Note> noted(int limit) {
        return work.reachesAll() ? rows().under(NOTES.primary(), Key.of(), note -> true, limit) : List.of();
    }

    @Override
    public void forget(Collection<Note> notes) {
        if (work.reachesAll()) {
            notes.forEach(note -> rows().get(Key.of(note.id())).ifPresent(rows()::delete));
        }
    }

    private View<Note> rows() {
        return work.rows(NOTES);
    }
}
