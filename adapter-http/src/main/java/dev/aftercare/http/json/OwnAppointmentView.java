package dev.aftercare.http.json;

import dev.aftercare.domain.appointment.Appointment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An appointment of the customer's, and when they set out and arrive where they said. */
public record OwnAppointmentView(
        String id,
        String number,
        String state,
        String vehicle,
        List<String> services,
        String wish,
        String start,
        String end,
        @Nullable String setsOutAt,
        @Nullable String arrivesAt,
        long version)
        implements Versioned, Located {

    /** The view of {@code appointment}. */
    public static OwnAppointmentView of(Appointment appointment) {
        return new OwnAppointmentView(
                appointment.id().toString(),
                appointment.number().toString(),
                appointment.progress().state().name(),
                appointment.request().vehicle().toString(),
                appointment.request().services(),
                appointment.request().wish(),
                appointment.placement().slot().start().toString(),
                appointment.placement().slot().end().toString(),
                appointment.request().coming().setsOutAt().map(Object::toString).orElse(null),
                appointment.request().coming().arrivesAt().map(Object::toString).orElse(null),
                appointment.version());
    }
}
