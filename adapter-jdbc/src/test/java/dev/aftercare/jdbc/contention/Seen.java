package dev.aftercare.jdbc.contention;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentState;
import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.domain.time.Tick;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * An appointment as somebody has seen it.
 *
 * @param attempt the attempt that booked it, which stands in it as the customer's wish
 * @param start its first quarter of an hour
 */
record Seen(
        UUID appointment,
        long version,
        String attempt,
        AppointmentState state,
        UUID car,
        long start,
        List<Hold> holds) {

    private static final String WORDS = ",";
    private static final String HOLDS = "/";
    private static final String PARTS = ":";

    static Seen of(Appointment appointment) {
        return new Seen(
                appointment.id().value(),
                appointment.version(),
                appointment.request().wish(),
                appointment.progress().state(),
                appointment.request().vehicle().value(),
                Tick.of(appointment.placement().slot().start()),
                appointment.placement().holds());
    }

    boolean is(Seen other) {
        return appointment.equals(other.appointment) && version == other.version;
    }

    boolean follows(Seen before) {
        return appointment.equals(before.appointment) && version == before.version + 1;
    }

    /** In one word. */
    String text() {
        String held = holds.stream()
                .map(hold -> String.join(
                        PARTS,
                        hold.kind().name(),
                        hold.resource().toString(),
                        String.valueOf(hold.lane()),
                        String.valueOf(hold.fromTick()),
                        String.valueOf(hold.toTick())))
                .collect(Collectors.joining(HOLDS));
        return String.join(
                WORDS,
                appointment.toString(),
                String.valueOf(version),
                attempt,
                state.name(),
                car.toString(),
                String.valueOf(start),
                held);
    }

    static Seen parse(String text) {
        String[] words = text.split(WORDS, -1);
        List<Hold> holds = words[6].isEmpty()
                ? List.of()
                : Arrays.stream(words[6].split(HOLDS)).map(Seen::hold).toList();
        return new Seen(
                UUID.fromString(words[0]),
                Long.parseLong(words[1]),
                words[2],
                AppointmentState.valueOf(words[3]),
                UUID.fromString(words[4]),
                Long.parseLong(words[5]),
                holds);
    }

    private static Hold hold(String text) {
        String[] parts = text.split(PARTS, -1);
        return new Hold(
                HoldKind.valueOf(parts[0]),
                UUID.fromString(parts[1]),
                Integer.parseInt(parts[2]),
                Long.parseLong(parts[3]),
                Long.parseLong(parts[4]));
    }
}
