package dev.aftercare.jdbc.care;

import dev.aftercare.domain.care.CareBasis;
import dev.aftercare.domain.care.CareBasis.LastService;
import dev.aftercare.domain.care.CareDue;
import dev.aftercare.domain.care.CareService;
import dev.aftercare.domain.care.CareTrigger;
import dev.aftercare.domain.care.Carer;
import dev.aftercare.domain.care.Certainty;
import dev.aftercare.domain.care.DueService;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.message.MessageId;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.DistanceUnit;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.visit.NextService;
import dev.aftercare.jdbc.sql.Binder;
import dev.aftercare.jdbc.sql.Parameters;
import dev.aftercare.jdbc.sql.Row;
import java.util.Optional;

/** What a car needs next as a row. */
final class CareColumns {

    private CareColumns() {}

    static Binder of(CareDue due) {
        return parameters -> {
            parameters
                    .id("vehicle", due.vehicle())
                    .id("dealer", due.carer().dealer())
                    .id("customer", due.carer().customer())
                    .date("warranty_ends", due.warrantyEnds())
                    .instant("next_look", due.nextLook())
                    .id("reminder", due.reminder())
                    .number("version", due.version());
            bind(parameters, due.basis());
            bind(parameters, due.due());
        };
    }

    private static void bind(Parameters parameters, CareBasis basis) {
        Optional<Distance> distance = basis.lastService().flatMap(LastService::total);
        Optional<Distance> promised =
                basis.lastService().flatMap(last -> last.promised().at());
        parameters
                .flag("off_the_road", basis.offTheRoad())
                .date("delivered_on", basis.delivered())
                .date("bought_on", basis.boughtOn())
                .date("serviced_on", basis.lastService().map(LastService::day))
                .number("serviced_at", distance.map(Distance::amount).orElse(0L))
                .text("serviced_unit", distance.map(shown -> shown.unit().name()))
                .date(
                        "promised_on",
                        basis.lastService().flatMap(last -> last.promised().on()))
                .number("promised_at", promised.map(Distance::amount).orElse(0L))
                .text("promised_unit", promised.map(told -> told.unit().name()));
    }

    private static void bind(Parameters parameters, DueService due) {
        parameters
                .constant("service", due.service())
                .date("due_on", due.date())
                .constant("due_by", due.by())
                .number("distance", due.distance().amount())
                .constant("unit", due.distance().unit())
                .constant("certainty", due.certainty())
                .number("points", due.points())
                .number("days_spanned", due.daysSpanned());
    }

    static CareDue read(Row row) {
        return new CareDue(
                row.id("vehicle", VehicleId::new),
                new Carer(row.id("dealer", OrganisationId::new), row.id("customer", CustomerId::new)),
                basis(row),
                due(row),
                row.optionalDate("warranty_ends"),
                row.optionalInstant("next_look"),
                row.optionalId("reminder", MessageId::new),
                row.number("version"));
    }

    private static CareBasis basis(Row row) {
        return new CareBasis(
                row.optionalDate("delivered_on"),
                row.optionalDate("serviced_on")
                        .map(day -> new LastService(
                                day,
                                distance(row, "serviced"),
                                new NextService(row.optionalDate("promised_on"), distance(row, "promised")))),
                row.optionalDate("bought_on"),
                row.flag("off_the_road"));
    }

    private static Optional<Distance> distance(Row row, String what) {
        return row.optionalConstant(what + "_unit", DistanceUnit.class)
                .map(unit -> new Distance(row.number(what + "_at"), unit));
    }

    private static DueService due(Row row) {
        return new DueService(
                row.constant("service", CareService.class),
                row.date("due_on"),
                row.constant("due_by", CareTrigger.class),
                new Distance(row.number("distance"), row.constant("unit", DistanceUnit.class)),
                row.constant("certainty", Certainty.class),
                row.count("points"),
                row.count("days_spanned"));
    }
}
