package dev.aftercare.jdbc.appointment;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentFact;
import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.appointment.AppointmentState;
import dev.aftercare.domain.appointment.Arrival;
import dev.aftercare.domain.appointment.BookingWay;
import dev.aftercare.domain.appointment.Coming;
import dev.aftercare.domain.appointment.Credit;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.domain.appointment.Placement;
import dev.aftercare.domain.appointment.Progress;
import dev.aftercare.domain.appointment.Promptness;
import dev.aftercare.domain.appointment.Punctuality;
import dev.aftercare.domain.appointment.ServiceRequest;
import dev.aftercare.domain.appointment.Stay;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.policy.PolicyId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.ShortNumber;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.jdbc.json.HoldsJson;
import dev.aftercare.jdbc.sql.Binder;
import dev.aftercare.jdbc.sql.Parameters;
import dev.aftercare.jdbc.sql.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An appointment as a row. */
final class AppointmentColumns {

    private AppointmentColumns() {}

    static Binder of(Appointment appointment, LocalDate date) {
        return parameters -> {
            parameters
                    .id("dealer", appointment.dealer())
                    .id("id", appointment.id())
                    .text("number_kind", String.valueOf(appointment.number().kind()))
                    .number("number_year", appointment.number().year())
                    .number("number_count", appointment.number().count())
                    .date("on_date", date)
                    .number("version", appointment.version());
            bind(parameters, appointment.request());
            bind(parameters, appointment.placement());
            bind(parameters, appointment.progress());
            bind(parameters, appointment.credit());
        };
    }

    private static void bind(Parameters parameters, ServiceRequest request) {
        parameters
                .id("vehicle", request.vehicle())
                .id("customer", request.customer())
                .text("service", request.services().get(0))
                .text("further_services", further(request.services()))
                .text("wish", request.wish())
                .id("passed_on_by", request.passedOnBy())
                .flag("waits", request.waits())
                .instant("drop_off", request.stay().dropOff())
                .instant("pick_up", request.stay().pickUp())
                .flag("loan_car", request.stay().loanCar())
                .instant("sets_out_at", request.coming().setsOutAt())
                .instant("arrives_at", request.coming().arrivesAt());
    }

    private static void bind(Parameters parameters, Placement placement) {
        parameters
                .instant("slot_start", placement.slot().start())
                .instant("slot_end", placement.slot().end())
                .text("jobs", JobsText.write(placement.jobs()))
                .text("holds", HoldsJson.write(placement.holds()))
                .text("overbooked_for", placement.overbookedFor())
                .id("policy", placement.policy());
    }

    private static void bind(Parameters parameters, Progress progress) {
        parameters
                .constant("state", progress.state())
                .instant("no_show_due", progress.noShowDue())
                .instant("arrived_at", progress.arrival().map(Arrival::at))
                .text(
                        "punctuality",
                        progress.arrival().map(arrival -> arrival.punctuality().name()))
                .instant("begun_at", progress.begunAt())
                .text("promptness", progress.promptness().map(Enum::name));
    }

    private static void bind(Parameters parameters, Credit credit) {
        parameters
                .instant("booked_at", credit.bookedAt())
                .constant("booked_way", credit.way())
                .id("booked_by", credit.clerk())
                .id("advisor", credit.advisor());
    }

    /** What is counted. */
    static AppointmentFact readFact(Row row) {
        return new AppointmentFact(
                credit(row),
                row.constant("state", AppointmentState.class),
                row.optionalConstant("punctuality", Punctuality.class),
                row.optionalConstant("promptness", Promptness.class),
                row.instant("slot_start"),
                row.optionalText("overbooked_for").isPresent());
    }

    private static Credit credit(Row row) {
        return new Credit(
                row.optionalInstant("booked_at"),
                row.constant("booked_way", BookingWay.class),
                row.optionalId("booked_by", StaffId::new),
                row.optionalId("advisor", StaffId::new));
    }

    static Appointment read(Row row) {
        Placement placement = placement(row);
        return new Appointment(
                row.id("id", AppointmentId::new),
                new ShortNumber(
                        row.text("number_kind").charAt(0), row.count("number_year"), row.number("number_count")),
                row.id("dealer", OrganisationId::new),
                request(row, placement),
                placement,
                progress(row),
                credit(row),
                row.number("version"));
    }

    /** A release before version 030 tells by the place in the lounge alone who waits. */
    private static ServiceRequest request(Row row, Placement placement) {
        return new ServiceRequest(
                row.id("vehicle", VehicleId::new),
                row.id("customer", CustomerId::new),
                services(row),
                row.text("wish"),
                row.optionalId("passed_on_by", StaffId::new),
                row.flag("waits") || placement.holds().stream().anyMatch(hold -> hold.kind() == HoldKind.LOUNGE),
                new Stay(row.optionalInstant("drop_off"), row.optionalInstant("pick_up"), row.flag("loan_car")),
                new Coming(row.optionalInstant("sets_out_at"), row.optionalInstant("arrives_at")));
    }

    /** The codes of all services, in their order. */
    static List<String> services(Row row) {
        return Stream.concat(
                        Stream.of(row.text("service")),
                        row.optionalText("further_services").stream().flatMap(codes -> Stream.of(codes.split(","))))
                .toList();
    }

    /** The codes of all but the first; empty where there is one. */
    private static Optional<String> further(List<String> services) {
        return Optional.of(ServiceRequest.asOneText(services.subList(1, services.size())))
                .filter(codes -> !codes.isEmpty());
    }

    private static Placement placement(Row row) {
        return new Placement(
                new TimeRange(row.instant("slot_start"), row.instant("slot_end")),
                row.optionalText("jobs").map(JobsText::read).orElse(List.of()),
                HoldsJson.read(row.text("holds")),
                row.optionalText("overbooked_for"),
                row.id("policy", PolicyId::new));
    }

    private static Progress progress(Row row) {
        return new Progress(
                row.constant("state", AppointmentState.class),
                row.optionalInstant("no_show_due"),
                row.optionalInstant("arrived_at")
                        .map(at -> new Arrival(at, row.constant("punctuality", Punctuality.class))),
                row.optionalInstant("begun_at"),
                row.optionalConstant("promptness", Promptness.class));
    }
}
