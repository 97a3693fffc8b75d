package dev.aftercare.http.json;

import dev.aftercare.domain.appointment.Appointment;
import java.util.List;

/** An appointment of the customer's. */
public record OwnAppointmentView(
        String id,
        String number,
        String state,
        String vehicle,
        List<String> services,
        String wish,
        String start,
        String end,
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
                appointment.version());
    }
}
