package dev.aftercare.usecase.appointment;

import dev.aftercare.domain.appointment.WorkshopDay;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.waitinglist.FreedDays;
import dev.aftercare.port.appointment.WorkshopDays.Change;
import dev.aftercare.usecase.door.Work;
import java.time.LocalDate;
import java.util.List;

/**
 * Notes that something of the workshop became free (APT-7). Whoever frees it does no more than that: a row of their own, which waits for nobody
 * and keeps nobody waiting. The run looks at who is on the waiting list.
 */
public final class Freed {

    private Freed() {}

    /** On days of a dealer, both included. */
    public static void note(Work work, OrganisationId dealer, LocalDate first, LocalDate last) {
        work.stores().waitingList().note(new FreedDays(work.newId(), dealer, first, last));
    }

    /** On one day, where one of {@code changes} released something. */
    static void note(Work work, WorkshopDay day, List<Change> changes) {
        if (!Change.released(changes).isEmpty()) {
            note(work, day.dealer(), day.date().date(), day.date().date());
        }
    }
}
