package dev.aftercare.jdbc.inspection;

import dev.aftercare.domain.inspection.Inspection;
import dev.aftercare.domain.inspection.InspectionResult;
import dev.aftercare.domain.inspection.Roadworthiness;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.jdbc.lifecycle.StandingEnds;
import dev.aftercare.jdbc.sql.Binder;
import dev.aftercare.jdbc.sql.Row;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.inspection.InspectionPlace;
import dev.aftercare.port.inspection.Inspections;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@link Inspections} in the table {@code roadworthiness}. */
public final class JdbcInspections implements Inspections {

    private static final String INSERT = """
            insert into ${schema}.roadworthiness
                (vehicle, recorded_by, first_registered, inspected_on, inspection_result, next_due, version)
            values (:vehicle, :recorded_by, :first_registered, :inspected_on, :inspection_result, :next_due, :version)""";

    private static final String UPDATE = """
            update ${schema}.roadworthiness
            set first_registered = :first_registered, inspected_on = :inspected_on, inspection_result = :inspection_result,
                next_due = :next_due, version = :version
            where vehicle = :vehicle and recorded_by = :recorded_by and version = :version - 1 and ${own:recorded_by}""";

    private static final String FIND = """
            select * from ${schema}.roadworthiness
            where vehicle = :vehicle and recorded_by = :dealer and ${own:recorded_by}""";

    private static final String OF = """
            select * from ${schema}.roadworthiness r
            where r.vehicle = :vehicle and (${own:r.recorded_by} or ${history:VEHICLE:r.vehicle})
            order by r.recorded_by""";

    private static final String LAST_OF = """
            select max(inspected_on) as last_day from ${schema}.roadworthiness
            where vehicle = :vehicle and inspected_on is not null and ${whoever}""";

    private static final String DUE = """
            select * from ${schema}.roadworthiness r
            where recorded_by = :dealer and next_due >= :from_day and next_due < :until_day
                and (next_due, vehicle) > (:next_due, :vehicle) and ${own:recorded_by}
                and %s
                and ${whoever}
            order by next_due, vehicle
            limit :limit""".formatted(StandingEnds.noneOf("r.vehicle"));

    private final Session session;

    public JdbcInspections(Session session) {
        this.session = session;
    }

    @Override
    public boolean insertIfAbsent(Roadworthiness told) {
        session.requireOwn(told.recordedBy(), told.subject(), told.version());
        return session.insertIfAbsent(INSERT, columns(told));
    }

    @Override
    public void update(Roadworthiness told) {
        session.replace(UPDATE, told.subject(), told.version(), columns(told));
    }

    @Override
    public Optional<Roadworthiness> find(OrganisationId dealer, VehicleId vehicle) {
        return session.find(
                FIND, parameters -> parameters.id("dealer", dealer).id("vehicle", vehicle), JdbcInspections::read);
    }

    @Override
    public Optional<LocalDate> lastOf(VehicleId vehicle) {
        return session
                .list(LAST_OF, parameters -> parameters.id("vehicle", vehicle), row -> row.optionalDate("last_day"))
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Override
    public List<Roadworthiness> of(VehicleId vehicle) {
        return session.list(OF, parameters -> parameters.id("vehicle", vehicle), JdbcInspections::read);
    }

    @Override
    public Page<Roadworthiness> dueIn(OrganisationId dealer, DateRange days, PageRequest page) {
        InspectionPlace after = page.afterKey(InspectionPlace::read).orElse(InspectionPlace.FIRST);
        List<Roadworthiness> found = session.list(
                DUE,
                parameters -> parameters
                        .id("dealer", dealer)
                        .date("from_day", days.from())
                        .date("until_day", days.until())
                        .date("next_due", after.due())
                        .uuid("vehicle", after.vehicle())
                        .number("limit", page.limit() + 1L),
                JdbcInspections::read);
        return Page.of(found, page, told -> InspectionPlace.of(told).toString());
    }

    private static Binder columns(Roadworthiness told) {
        return parameters -> parameters
                .id("vehicle", told.vehicle())
                .id("recorded_by", told.recordedBy())
                .date("first_registered", told.firstRegistered())
                .date("inspected_on", told.inspection().map(Inspection::on))
                .text(
                        "inspection_result",
                        told.inspection().map(last -> last.result().name()))
                .date("next_due", told.inspection().map(Inspection::nextDue))
                .number("version", told.version());
    }

    private static Roadworthiness read(Row row) {
        return new Roadworthiness(
                row.id("vehicle", VehicleId::new),
                row.id("recorded_by", OrganisationId::new),
                row.optionalDate("first_registered"),
                row.optionalDate("inspected_on")
                        .map(on -> new Inspection(
                                on, row.constant("inspection_result", InspectionResult.class), row.date("next_due"))),
                row.number("version"));
    }
}
