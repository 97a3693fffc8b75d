package dev.aftercare.http.json;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.Credit;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.domain.time.Tick;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An appointment. */
public record AppointmentView(
        String id,
        String number,
        String state,
        Wanted request,
        Place place,
        @Nullable Arrived arrival,
        Booked booked,
        long version)
        implements Versioned, Located {

    private static final Set<HoldKind> SHOWN =
            Set.of(HoldKind.BAY, HoldKind.TECHNICIAN, HoldKind.ADVISOR, HoldKind.LOAN_CAR);

    /** What the customer asked for, and when they set out and arrive where they said. */
    public record Wanted(
            String vehicle,
            String customer,
            List<String> services,
            String wish,
            @Nullable String passedOnBy,
            @Nullable String setsOutAt,
            @Nullable String arrivesAt) {}

    /**
     * When, and what is held for it; nothing is held where the kinds are absent.
     *
     * @param bay the first of several, as technician and advisor are; {@code holds} has them all
     */
    public record Place(
            String start,
            String end,
            @Nullable String bay,
            @Nullable String technician,
            @Nullable String advisor,
            List<Held> holds,
            @Nullable String dropOff,
            @Nullable String pickUp,
            boolean loanCar,
            boolean waits,
            @Nullable String overbookedFor) {}

    /** A bay or somebody held for a service. */
    public record Held(String kind, String resource, String service, String from, String to) {}

    /** Who set it when; absent where it is not known, or nobody of the staff did. */
    public record Booked(
            @Nullable String at, String way, @Nullable String clerk) {

        static Booked of(Credit credit) {
            return new Booked(
                    credit.bookedAt().map(Object::toString).orElse(null),
                    credit.way().name(),
                    credit.clerk().map(Object::toString).orElse(null));
        }
    }

    /** When the car came, and whether the appointment is effective: on time, and received at once. */
    public record Arrived(
            String at,
            String punctuality,
            @Nullable String begunAt,
            @Nullable String promptness,
            boolean effective) {}

    /** The view of {@code appointment}. */
    public static AppointmentView of(Appointment appointment) {
        return new AppointmentView(
                appointment.id().toString(),
                appointment.number().toString(),
                appointment.progress().state().name(),
                new Wanted(
                        appointment.request().vehicle().toString(),
                        appointment.request().customer().toString(),
                        appointment.request().services(),
                        appointment.request().wish(),
                        appointment.request().passedOnBy().map(Object::toString).orElse(null),
                        appointment
                                .request()
                                .coming()
                                .setsOutAt()
                                .map(Object::toString)
                                .orElse(null),
                        appointment
                                .request()
                                .coming()
                                .arrivesAt()
                                .map(Object::toString)
                                .orElse(null)),
                place(appointment),
                appointment
                        .progress()
                        .arrival()
                        .map(arrival -> new Arrived(
                                arrival.at().toString(),
                                arrival.punctuality().name(),
                                appointment
                                        .progress()
                                        .begunAt()
                                        .map(Object::toString)
                                        .orElse(null),
                                appointment
                                        .progress()
                                        .promptness()
                                        .map(Enum::name)
                                        .orElse(null),
                                appointment.progress().isEffective()))
                        .orElse(null),
                Booked.of(appointment.credit()),
                appointment.version());
    }

    private static Place place(Appointment appointment) {
        return new Place(
                appointment.placement().slot().start().toString(),
                appointment.placement().slot().end().toString(),
                held(appointment, HoldKind.BAY),
                held(appointment, HoldKind.TECHNICIAN),
                held(appointment, HoldKind.ADVISOR),
                holds(appointment),
                appointment.request().stay().dropOff().map(Object::toString).orElse(null),
                appointment.request().stay().pickUp().map(Object::toString).orElse(null),
                appointment.request().stay().loanCar(),
                appointment.request().waits(),
                appointment.placement().overbookedFor().orElse(null));
    }

    private static List<Held> holds(Appointment appointment) {
        return appointment.placement().holds().stream()
                .filter(hold -> SHOWN.contains(hold.kind()))
                .map(hold -> new Held(
                        hold.kind().name(),
                        hold.resource().toString(),
                        appointment
                                .request()
                                .services()
                                .get(appointment.placement().jobOf(hold)),
                        Tick.startOf(hold.fromTick()).toString(),
                        Tick.startOf(hold.toTick()).toString()))
                .toList();
    }

    private static @Nullable String held(Appointment appointment, HoldKind kind) {
        return appointment.placement().resource(kind).map(Object::toString).orElse(null);
    }
}
