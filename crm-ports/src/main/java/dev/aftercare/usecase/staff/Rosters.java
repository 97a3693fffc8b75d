package dev.aftercare.usecase.staff;

import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.staff.Roster;
import dev.aftercare.domain.staff.Whereabouts;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.usecase.door.Work;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads who is there. */
public final class Rosters {

    private Rosters() {}

    /** The roster of the scope's dealer today. */
    public static Roster today(Work work) {
        return on(work, work.today());
    }

    /** The roster of the scope's dealer on a day, as far as it is known now. */
    static Roster on(Work work, LocalDate day) {
        OrganisationId dealer = work.organisation();
        Whereabouts whereabouts = work.stores().absences().whereabouts(dealer, ZonedDate.of(day, work.zone()));
        return new Roster(
                whereabouts.with(work.stores().staff().of(dealer), dealer), whereabouts.awayFrom(dealer), day);
    }

    /** Everybody of the scope's dealer, and whom it has borrowed for {@code day} or later; for their names. */
    public static List<StaffMember> people(Work work, LocalDate day) {
        return on(work, day).staff();
    }

    /** One of those of today or later. */
    public static Optional<StaffMember> personOf(Work work, StaffId id) {
        return people(work, work.today()).stream()
                .filter(person -> person.id().equals(id))
                .findFirst();
    }
}
