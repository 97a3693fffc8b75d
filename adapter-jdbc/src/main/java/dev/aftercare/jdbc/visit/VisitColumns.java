package dev.aftercare.jdbc.visit;

import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.lifecycle.EndKind;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.DistanceUnit;
import dev.aftercare.domain.shared.Money;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.ShortNumber;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.visit.Entitlement;
import dev.aftercare.domain.visit.EntitlementKind;
import dev.aftercare.domain.visit.Reception;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.domain.visit.VisitId;
import dev.aftercare.domain.visit.VisitKind;
import dev.aftercare.jdbc.json.PathJson;
import dev.aftercare.jdbc.json.QuotesJson;
import dev.aftercare.jdbc.json.SettlementJson;
import dev.aftercare.jdbc.sql.Binder;
import dev.aftercare.jdbc.sql.Parameters;
import dev.aftercare.jdbc.sql.Row;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/** A visit as a row. */
final class VisitColumns {

    private VisitColumns() {}

    /** All of it. */
    static Binder first(Visit visit, LocalDate arrivedOn) {
        return parameters -> {
            bindWhatChanges(parameters, visit);
            parameters
                    .text("number", visit.number().toString())
                    .id("vehicle", visit.reception().vehicle())
                    .id("customer", visit.reception().customer())
                    .id("appointment", visit.reception().appointment())
                    .constant("kind", visit.reception().kind())
                    .text("off_the_road", visit.reception().offTheRoad().map(Enum::name))
                    .date("arrived_on", arrivedOn)
                    .instant("arrived_at", visit.arrivedAt());
        };
    }

    /** What an amendment changes. */
    static Binder amended(Visit visit, LocalDate arrivedOn) {
        return parameters -> {
            bindWhatChanges(parameters, visit);
            parameters
                    .constant("kind", visit.reception().kind())
                    .date("arrived_on", arrivedOn)
                    .instant("arrived_at", visit.arrivedAt());
        };
    }

    /** What a step changes. */
    static Binder next(Visit visit) {
        return parameters -> bindWhatChanges(parameters, visit);
    }

    private static void bindWhatChanges(Parameters parameters, Visit visit) {
        Optional<Distance> distance = visit.reception().distance();
        Optional<Money> paid = visit.settlement().map(billed -> billed.bill().ofCustomer());
        parameters
                .id("dealer", visit.dealer())
                .text(
                        "entitlement",
                        visit.reception()
                                .entitlement()
                                .map(given -> given.kind().name()))
                .number(
                        "discount_percent",
                        visit.reception()
                                .entitlement()
                                .map(Entitlement::percent)
                                .orElse(0))
                .id("id", visit.id())
                .text("words", visit.reception().words())
                .number(
                        "distance",
                        distance.map(shown -> OptionalLong.of(shown.amount())).orElse(OptionalLong.empty()))
                .text("unit", distance.map(shown -> shown.unit().name()))
                .id(
                        "in_house",
                        visit.leftAt().isPresent()
                                ? Optional.empty()
                                : Optional.of(visit.reception().vehicle()))
                .instant(
                        "in_house_since",
                        visit.leftAt().isPresent() ? Optional.empty() : Optional.of(visit.arrivedAt()))
                .text("path", PathJson.write(visit.path()))
                .text("quotes", QuotesJson.write(visit.quotes()))
                .text("settlement", visit.settlement().map(SettlementJson::write))
                .flag("repair_order", visit.isRepairOrder())
                .instant("voided_at", visit.isVoided() ? Optional.of(visit.since()) : Optional.empty())
                .number(
                        "customer_share",
                        paid.map(money -> OptionalLong.of(money.minor())).orElse(OptionalLong.empty()))
                .text("currency", paid.map(money -> money.currency().getCurrencyCode()))
                .number("version", visit.version());
    }

    static Visit read(Row row) {
        return new Visit(
                row.id("id", VisitId::new),
                ShortNumber.parse(row.text("number")),
                row.id("dealer", OrganisationId::new),
                new Reception(
                        row.id("vehicle", VehicleId::new),
                        row.id("customer", CustomerId::new),
                        row.optionalId("appointment", AppointmentId::new),
                        row.constant("kind", VisitKind.class),
                        row.text("words"),
                        distance(row),
                        row.optionalConstant("off_the_road", EndKind.class),
                        row.optionalConstant("entitlement", EntitlementKind.class)
                                .map(kind -> new Entitlement(kind, row.count("discount_percent")))),
                PathJson.read(row.text("path")),
                QuotesJson.read(row.text("quotes")),
                row.optionalText("settlement").map(SettlementJson::read),
                row.number("version"));
    }

    static Optional<Distance> distance(Row row) {
        OptionalLong amount = row.optionalNumber("distance");
        return amount.isEmpty()
                ? Optional.empty()
                : Optional.of(new Distance(amount.getAsLong(), row.constant("unit", DistanceUnit.class)));
    }
}
