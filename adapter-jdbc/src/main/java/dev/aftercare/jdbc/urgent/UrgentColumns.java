package dev.aftercare.jdbc.urgent;

import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.urgent.PromiseWarning;
import dev.aftercare.domain.urgent.PromiseWarning.Level;
import dev.aftercare.domain.urgent.Response;
import dev.aftercare.domain.urgent.ResponsePromise;
import dev.aftercare.domain.urgent.UrgentFact;
import dev.aftercare.domain.urgent.UrgentNeed;
import dev.aftercare.domain.urgent.UrgentRequest;
import dev.aftercare.domain.urgent.UrgentRequestId;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.jdbc.sql.Binder;
import dev.aftercare.jdbc.sql.Parameters;
import dev.aftercare.jdbc.sql.Row;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An urgent request as a row. When somebody was to be told follows from the promise. */
final class UrgentColumns {

    private UrgentColumns() {}

    static Binder of(UrgentRequest request) {
        return parameters -> {
            parameters
                    .id("dealer", request.dealer())
                    .id("id", request.id())
                    .instant("since", request.promise().since())
                    .instant("warn_at", request.promise().warnAt())
                    .instant("promised_until", request.promise().until())
                    .id("clerk", request.clerk())
                    .id("advisor", request.advisor())
                    .id("appointment", request.appointment())
                    .instant("answered_at", request.response().map(Response::at))
                    .text(
                            "answered_how",
                            request.response().map(given -> given.how().name()))
                    .id("answered_by", request.response().flatMap(Response::by))
                    .instant("withdrawn_at", request.withdrawnAt())
                    .constant("state", request.state())
                    .instant("next_due", request.nextDue())
                    .number("version", request.version());
            bind(parameters, request.need());
            bind(parameters, "warned", warning(request, Level.WARNED));
            bind(parameters, "missed", warning(request, Level.MISSED));
        };
    }

    private static void bind(Parameters parameters, UrgentNeed need) {
        parameters
                .id("vehicle", need.vehicle())
                .id("customer", need.customer())
                .text("service", need.service())
                .flag("waits", need.waits())
                .instant("not_before", need.notBefore())
                .text("words", need.words());
    }

    private static void bind(Parameters parameters, String name, Optional<PromiseWarning> warning) {
        parameters
                .instant(name + "_at", warning.map(PromiseWarning::ran))
                .id(name + "_person", warning.flatMap(PromiseWarning::person));
    }

    private static Optional<PromiseWarning> warning(UrgentRequest request, Level level) {
        return request.warnings().stream()
                .filter(warning -> warning.level() == level)
                .findFirst();
    }

    static UrgentRequest read(Row row) {
        ResponsePromise promise =
                new ResponsePromise(row.instant("since"), row.instant("warn_at"), row.instant("promised_until"));
        return new UrgentRequest(
                row.id("id", UrgentRequestId::new),
                row.id("dealer", OrganisationId::new),
                new UrgentNeed(
                        row.id("vehicle", VehicleId::new),
                        row.id("customer", CustomerId::new),
                        row.text("service"),
                        row.flag("waits"),
                        row.optionalInstant("not_before"),
                        row.text("words")),
                promise,
                row.optionalId("clerk", StaffId::new),
                row.optionalId("advisor", StaffId::new),
                row.optionalId("appointment", AppointmentId::new),
                warnings(row, promise),
                row.optionalInstant("answered_at").map(at -> response(row, at)),
                row.optionalInstant("withdrawn_at"),
                row.number("version"));
    }

    private static Response response(Row row, Instant at) {
        return new Response(
                at, row.constant("answered_how", Response.How.class), row.optionalId("answered_by", StaffId::new));
    }

    private static List<PromiseWarning> warnings(Row row, ResponsePromise promise) {
        return Stream.concat(
                        warning(row, "warned", Level.WARNED, promise.warnAt()).stream(),
                        warning(row, "missed", Level.MISSED, promise.until()).stream())
                .toList();
    }

    private static Optional<PromiseWarning> warning(Row row, String name, Level level, Instant due) {
        return row.optionalInstant(name + "_at")
                .map(ran -> new PromiseWarning(level, row.optionalId(name + "_person", StaffId::new), due, ran));
    }

    static UrgentFact readFact(Row row) {
        return new UrgentFact(
                row.optionalId("clerk", StaffId::new),
                row.optionalId("advisor", StaffId::new),
                row.instant("promised_until"),
                row.optionalInstant("answered_at"),
                row.optionalInstant("withdrawn_at"));
    }
}
