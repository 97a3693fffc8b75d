package dev.aftercare.port.staff;

import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.staff.Absence;
import dev.aftercare.domain.staff.AbsenceId;
import dev.aftercare.domain.staff.Whereabouts;
import dev.aftercare.domain.time.ZonedDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who is away when, and who stands in (NET-5). A dealer reaches its own. */
public interface Absences {

    void insert(Absence absence);

    /** Replaces the previous version. */
    void update(Absence absence);

    Optional<Absence> find(AbsenceId id);

    /** A dealer's absences that end on {@code first} or later and were not called off, by their ids. */
    List<Absence> from(OrganisationId dealer, LocalDate first);

    /** The same of the first day's dealer, and the loans by and to it that end after the beginning of that day, in one read. */
    Whereabouts whereabouts(OrganisationId dealer, ZonedDate first);
}
