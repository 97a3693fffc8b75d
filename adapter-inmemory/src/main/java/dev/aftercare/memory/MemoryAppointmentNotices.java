package dev.aftercare.memory;

import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.notice.Notices;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.Table.Version;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.notice.AppointmentNotices;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How far customers were told of their appointments, in memory. */
record MemoryAppointmentNotices(Work work) implements AppointmentNotices {

    private static final Index<Notices> NEXT_LOOK = Index.byEach(notices -> notices.nextLook().stream()
            .flatMap(at -> Work.reachesOf(Optional.of(notices.dealer()))
                    .map(reach -> Key.of(reach, at, notices.appointment()))));

    private static final Table<Notices> NOTICES = Table.versioned(
            "appointment_notice",
            notices -> Key.of(notices.appointment()),
            notices -> new Version(notices.appointment().subject(), notices.version()),
            List.of(NEXT_LOOK));

    @Override
    public void insert(Notices notices) {
        work.requireReached(
                work.reaches(notices.dealer()), notices.appointment().subject(), notices.version());
        rows().insert(notices);
    }

    @Override
    public void update(Notices notices) {
        work.requireReached(
                find(notices.appointment()).isPresent(), notices.appointment().subject(), notices.version());
        rows().update(notices);
    }

    @Override
    public Optional<Notices> find(AppointmentId appointment) {
        return rows().get(Key.of(appointment)).filter(notices -> work.reaches(notices.dealer()));
    }

    @Override
    public List<Notices> toLookAt(Instant now, int limit) {
        Key reach = work.reach();
        return rows().between(NEXT_LOOK, reach, reach.plus(now).end(), notices -> true, limit);
    }

    private View<Notices> rows() {
        return work.rows(NOTICES);
    }
}
