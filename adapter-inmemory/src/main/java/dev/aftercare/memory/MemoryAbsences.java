package dev.aftercare.memory;

import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.staff.Absence;
import dev.aftercare.domain.staff.AbsenceId;
import dev.aftercare.domain.staff.Whereabouts;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.Table.Version;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.staff.Absences;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Absences of staff in memory. */
record MemoryAbsences(Work work) implements Absences {

    private static final Index<Absence> BY_DEALER = Index.by(absence -> Key.of(absence.dealer(), absence.id()));

    private static final Table<Absence> ABSENCES = Table.versioned(
            "absence",
            absence -> Key.of(absence.id()),
            absence -> new Version(absence.id().subject(), absence.version()),
            List.of(BY_DEALER));

    @Override
    public void insert(Absence absence) {
        requireReached(work.reaches(absence.dealer()), absence);
        rows().insert(absence);
    }

    @Override
    public void update(Absence absence) {
        requireReached(find(absence.id()).isPresent(), absence);
        rows().update(absence);
    }

    @Override
    public Optional<Absence> find(AbsenceId id) {
        return rows().get(Key.of(id)).filter(absence -> work.reaches(absence.dealer()));
    }

    @Override
    public List<Absence> from(OrganisationId dealer, LocalDate first) {
        return work.reaches(dealer)
                ? rows().under(BY_DEALER, Key.of(dealer)).stream()
                        .filter(absence -> !absence.calledOff()
                                && !absence.days().lastDay().isBefore(first))
                        .toList()
                : List.of();
    }

    @Override
    public Whereabouts whereabouts(OrganisationId dealer, ZonedDate first) {
        return work.atOnce(() ->
                new Whereabouts(from(dealer, first.date()), new MemoryStaffLoans(work).of(dealer, first.start())));
    }

    private void requireReached(boolean reached, Absence absence) {
        work.requireReached(reached, absence.id().subject(), absence.version());
    }

    private View<Absence> rows() {
        return work.rows(ABSENCES);
    }
}
