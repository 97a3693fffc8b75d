package dev.aftercare.usecase.staff;

import dev.aftercare.domain.staff.Roster;
import dev.aftercare.usecase.door.Work;
import java.time.LocalDate;

/** Reads who is there. */
public final class Rosters {

    private Rosters() {}

    /** The roster of the scope's dealer today. */
    public static Roster today(Work work) {
        return on(work, work.today());
    }

    /** The roster of the scope's dealer on a day, as far as it is known now. */
    static Roster on(Work work, LocalDate day) {
        return new Roster(
                work.stores().staff().of(work.organisation()),
                work.stores().absences().from(work.organisation(), day),
                day);
    }
}
