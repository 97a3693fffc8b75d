package dev.aftercare.usecase.appointment;

import dev.aftercare.domain.appointment.Coming;
import dev.aftercare.usecase.call.CrossChecked;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the customer comes (APT-5a).
 *
 * @param setsOutAt when they set out, within 24 hours before the agreed time; not after they arrive
 * @param arrivesAt when they arrive, within 4 hours of the agreed time; left out, they arrive then
 */
public record ComingInput(
        @Nullable Instant setsOutAt, @Nullable Instant arrivesAt) implements CrossChecked {

    private static final Duration NEAR = Duration.ofHours(4);
    private static final Duration ON_THE_WAY = Duration.ofHours(24);

    @Override
    public List<FieldFault> crossFaults() {
        return setsOutAt != null && arrivesAt != null && arrivesAt.isBefore(setsOutAt)
                ? List.of(FieldFault.of("arrivesAt", FaultCode.BEFORE_FROM, arrivesAt.toString()))
                : List.of();
    }

    /** What is wrong beside the agreed time, with paths that start at the command. */
    static List<FieldFault> faults(@Nullable ComingInput coming, @Nullable Instant start) {
        if (coming == null || start == null) {
            return List.of();
        }
        List<FieldFault> faults = new ArrayList<>();
        fault("setsOutAt", coming.setsOutAt, start, ON_THE_WAY, NEAR).ifPresent(faults::add);
        fault("arrivesAt", coming.arrivesAt, start, NEAR, NEAR).ifPresent(faults::add);
        return faults;
    }

    private static Optional<FieldFault> fault(
            String field, @Nullable Instant said, Instant start, Duration before, Duration after) {
        return Optional.ofNullable(said)
                .filter(at -> Duration.between(at, start).compareTo(before) > 0
                        || Duration.between(start, at).compareTo(after) > 0)
                .map(at -> FieldFault.of(
                        "coming." + field,
                        FaultCode.NOT_NEAR,
                        at.toString(),
                        Map.of("before", Long.toString(before.toHours()), "after", Long.toString(after.toHours()))));
    }

    /** What of it is told. */
    static Coming of(@Nullable ComingInput coming) {
        return coming == null ? Coming.notTold() : new Coming(cut(coming.setsOutAt), cut(coming.arrivesAt));
    }

    private static Optional<Instant> cut(@Nullable Instant said) {
        return Optional.ofNullable(said).map(at -> at.truncatedTo(ChronoUnit.MICROS));
    }
}
