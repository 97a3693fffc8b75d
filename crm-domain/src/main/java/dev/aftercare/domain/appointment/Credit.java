package dev.aftercare.domain.appointment;

import dev.aftercare.domain.network.StaffId;
import java.time.Instant;
import java.util.Optional;

/**
 * Whom an appointment counts for (APT-8).
 *
 * @param bookedAt when it was set; unknown for what was booked before this was kept
 * @param way by which it was set
 * @param clerk who set it, where that is somebody of the dealer's staff
 * @param advisor who was to receive the car last, also when the appointment holds nobody any more
 */
public record Credit(Optional<Instant> bookedAt, BookingWay way, Optional<StaffId> clerk, Optional<StaffId> advisor) {

    /** Nothing is known of it. */
    public static Credit unknown() {
        return new Credit(Optional.empty(), BookingWay.DESK, Optional.empty(), Optional.empty());
    }

    /** Set at an instant; the advisor follows from the place. */
    public static Credit of(Instant bookedAt, BookingWay way, Optional<StaffId> clerk) {
        return new Credit(Optional.of(bookedAt), way, clerk, Optional.empty());
    }

    /** The same with who is to receive the car in that place, or was before. */
    Credit in(Placement placement) {
        Optional<StaffId> held = placement.resource(HoldKind.ADVISOR).map(StaffId::new);
        return new Credit(bookedAt, way, clerk, held.or(() -> advisor));
    }
}
