package dev.aftercare.jdbc.visit;

import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.visit.Amendment;
import dev.aftercare.domain.visit.Amendment.Before;
import dev.aftercare.domain.visit.VisitId;
import dev.aftercare.domain.visit.VisitKind;
import dev.aftercare.domain.visit.VisitStage;
import dev.aftercare.jdbc.json.SettlementJson;
import dev.aftercare.jdbc.sql.Binder;
import dev.aftercare.jdbc.sql.Row;
import java.util.Optional;
import java.util.OptionalLong;

/** An amendment of a visit as a row of {@code visit_amendment}. */
final class AmendmentColumns {

    static final String INSERT = """
            insert into ${schema}.visit_amendment
                (dealer, visit, version, amended_at, amended_by, reason, stage, kind, arrived_at, left_at, distance, unit,
                settlement)
            values (:dealer, :visit, :version, :amended_at, :amended_by, :reason, :stage, :kind, :arrived_at, :left_at,
                :distance, :unit, :settlement)""";

    static final String REPLACE = """
            update ${schema}.visit_amendment
            set amended_at = :amended_at, amended_by = :amended_by, reason = :reason, stage = :stage, kind = :kind,
                arrived_at = :arrived_at, left_at = :left_at, distance = :distance, unit = :unit, settlement = :settlement
            where dealer = :dealer and visit = :visit and version = :version and ${own:dealer}""";

    static final String OF_VISIT = """
            select * from ${schema}.visit_amendment where visit = :visit and ${own:dealer} order by version""";

    private AmendmentColumns() {}

    static Binder of(OrganisationId dealer, Amendment amendment) {
        Before before = amendment.before();
        Optional<Distance> shown = before.shown();
        return parameters -> parameters
                .id("dealer", dealer)
                .id("visit", amendment.visit())
                .number("version", amendment.version())
                .instant("amended_at", amendment.at())
                .text("amended_by", amendment.by())
                .text("reason", amendment.reason())
                .constant("stage", before.stage())
                .constant("kind", before.kind())
                .instant("arrived_at", before.arrivedAt())
                .instant("left_at", before.leftAt())
                .number(
                        "distance",
                        shown.map(distance -> OptionalLong.of(distance.amount()))
                                .orElse(OptionalLong.empty()))
                .text("unit", shown.map(distance -> distance.unit().name()))
                .text("settlement", before.settlement().map(SettlementJson::write));
    }

    static Amendment read(Row row) {
        return new Amendment(
                row.id("visit", VisitId::new),
                row.number("version"),
                row.instant("amended_at"),
                row.text("amended_by"),
                row.text("reason"),
                new Before(
                        row.constant("stage", VisitStage.class),
                        row.constant("kind", VisitKind.class),
                        row.instant("arrived_at"),
                        row.optionalInstant("left_at"),
                        VisitColumns.distance(row),
                        row.optionalText("settlement").map(SettlementJson::read)));
    }
}
