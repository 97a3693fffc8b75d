package dev.aftercare.usecase.appointment;

import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.appointment.HoldKind;
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
final class Freed {

    private Freed() {}

    /** On days of a dealer, both included. */
    static void note(Work work, OrganisationId dealer, LocalDate first, LocalDate last) {
        work.stores().waitingList().note(new FreedDays(work.newId(), dealer, first, last));
    }

    /** On one day, where one of {@code changes} gave up a time. Who has another bay or person at the same time leaves as much free as before. */
    static void note(Work work, WorkshopDay day, List<Change> changes) {
        if (changes.stream().anyMatch(change -> !times(change.taken()).containsAll(times(change.released())))) {
            note(work, day.dealer(), day.date().date(), day.date().date());
        }
    }

    /** When something of a kind is held. */
    private record Time(HoldKind kind, long fromTick, long toTick) {}

    private static List<Time> times(List<Hold> holds) {
        return holds.stream()
                .map(hold -> new Time(hold.kind(), hold.fromTick(), hold.toTick()))
                .toList();
    }
}
