package dev.aftercare.usecase.activity;

import dev.aftercare.domain.activity.ActivityRow;
import dev.aftercare.port.activity.ActivityNotes.Note;
import dev.aftercare.usecase.door.Work;
import java.util.List;

/** One batch of what the run {@code activity-states} does, in a unit of work that reaches the whole network (CUS-6). */
public final class ActivityRun {

    private ActivityRun() {}

    /** Decides anew what dealers have noted, at the most {@code limit} notes; how many there were. */
    public static int noted(Work work, int limit) {
        List<Note> notes = work.stores().activityNotes().noted(limit);
        work.stores().activityNotes().forget(notes);
        ActivityStates.refresh(work, notes.stream().map(Note::subject).toList());
        return notes.size();
    }

    /** Decides rows anew whose state changes by itself by now, at the most {@code limit}; how many there were. */
    public static int due(Work work, int limit) {
        List<ActivityRow> rows = work.stores().activities().due(work.now(), limit);
        ActivityStates.refresh(work, rows.stream().map(ActivityRow::subject).toList());
        return rows.size();
    }
}
