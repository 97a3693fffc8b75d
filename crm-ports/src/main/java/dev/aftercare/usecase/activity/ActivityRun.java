package dev.aftercare.usecase.activity;

import dev.aftercare.domain.activity.ActivityRow;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.port.activity.ActivityNotes.Note;
import dev.aftercare.usecase.door.Work;
import java.util.List;

/** What the run {@code activity-states} does, in units of work that reach the whole network (CUS-6). */
public final class ActivityRun {

    private ActivityRun() {}

    /** What dealers have noted, at the most {@code limit} notes. */
    public static List<Note> noted(Work work, int limit) {
        return work.stores().activityNotes().noted(limit);
    }

    /** Decides anew what was noted, and forgets the notes; how many there were. */
    public static int decideNoted(Work work, List<Note> notes) {
        work.stores().activityNotes().forget(notes);
        ActivityStates.refresh(work, notes.stream().map(Note::subject).toList());
        return notes.size();
    }

    /** Customers and cars whose state changes by itself by now, at the most {@code limit} rows; one may be there for several dealers. */
    public static List<Subject> due(Work work, int limit) {
        return work.stores().activities().due(work.now(), limit).stream()
                .map(ActivityRow::subject)
                .toList();
    }

    /** Decides these anew, at every dealer and in the network; how many there were. */
    public static int decide(Work work, List<Subject> subjects) {
        ActivityStates.refresh(work, subjects);
        return subjects.size();
    }
}
