package dev.aftercare.port.notice;

import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.notice.Notices;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How far customers were told of their appointments, one row per appointment (APT-5c). A dealer reaches its own. */
public interface AppointmentNotices {

    /** Keeps what begins with a booking. */
    void insert(Notices notices);

    /** Replaces the previous version. */
    void update(Notices notices);

    Optional<Notices> find(AppointmentId appointment);

    /** Those at which the run has to look, whose next look is at {@code now} or earlier, the earliest first. */
    List<Notices> toLookAt(Instant now, int limit);
}
