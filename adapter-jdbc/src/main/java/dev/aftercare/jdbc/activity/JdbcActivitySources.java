package dev.aftercare.jdbc.activity;

import dev.aftercare.domain.activity.ActivityFacts.CarPeriod;
import dev.aftercare.domain.activity.ActivityFacts.VisitDay;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.jdbc.lifecycle.StandingEnds;
import dev.aftercare.jdbc.sql.Paging;
import dev.aftercare.jdbc.sql.Row;
import dev.aftercare.jdbc.sql.RowReader;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.activity.ActivitySources;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** {@link ActivitySources} in the tables {@code visit} and {@code ownership}. */
public final class JdbcActivitySources implements ActivitySources {

    private static final String VISITS_OF_CUSTOMERS = """
            select distinct customer as subject, dealer, arrived_on from ${schema}.visit
            where customer = any(:ids) and (repair_order or settlement is not null) and voided_at is null and ${own:dealer}""";

    private static final String VISITS_OF_CARS = """
            select distinct vehicle as subject, dealer, arrived_on from ${schema}.visit
            where vehicle = any(:ids) and (repair_order or settlement is not null) and voided_at is null and ${own:dealer}""";

    private static final String CARS_OF_OWNERS = """
            select o.owner as subject, o.recorded_by, o.began_on, o.ended_on, e.since from ${schema}.ownership o
            left join %s
            where o.owner = any(:ids) and ${own:o.recorded_by} and ${whoever}""".formatted(StandingEnds.of("o.vehicle"));

    private static final String PERIODS_OF_CARS = """
            select o.vehicle as subject, o.recorded_by, o.began_on, o.ended_on, e.since from ${schema}.ownership o
            left join %s
            where o.vehicle = any(:ids) and ${own:o.recorded_by} and ${whoever}""".formatted(StandingEnds.of("o.vehicle"));

    private static final String OFF_THE_ROAD = """
            select vehicle, since, back_on from ${schema}.vehicle_end
            where vehicle = any(:ids) and withdrawn is null and ${whoever}""";

    private static final String CUSTOMERS =
            "select id from ${schema}.customer where id > :after and ${all} order by id limit :limit";

    private static final String CARS =
            "select id from ${schema}.vehicle where id > :after and ${all} order by id limit :limit";

    private final Session session;

    public JdbcActivitySources(Session session) {
        this.session = session;
    }

    @Override
    public List<Visited> visits(SubjectKind kind, Collection<UUID> ids) {
        return read(
                isCustomer(kind) ? VISITS_OF_CUSTOMERS : VISITS_OF_CARS,
                ids,
                row -> new Visited(
                        row.uuid("subject"),
                        new VisitDay(row.id("dealer", OrganisationId::new), row.date("arrived_on"))));
    }

    @Override
    public List<Had> cars(SubjectKind kind, Collection<UUID> ids) {
        return read(
                isCustomer(kind) ? CARS_OF_OWNERS : PERIODS_OF_CARS,
                ids,
                row -> new Had(row.uuid("subject"), row.id("recorded_by", OrganisationId::new), period(row)));
    }

    private static CarPeriod period(Row row) {
        CarPeriod had = new CarPeriod(row.date("began_on"), row.optionalDate("ended_on"));
        return row.optionalDate("since").map(had::endedBy).orElse(had);
    }

    @Override
    public List<OffTheRoad> offTheRoad(Collection<UUID> cars) {
        return read(
                OFF_THE_ROAD,
                cars,
                row -> new OffTheRoad(
                        row.uuid("vehicle"), new CarPeriod(row.date("since"), row.optionalDate("back_on"))));
    }

    private <T> List<T> read(String statement, Collection<UUID> ids, RowReader<T> reader) {
        Lookups.requireAtMost(ids);
        return ids.isEmpty() ? List.of() : session.list(statement, parameters -> parameters.uuids("ids", ids), reader);
    }

    @Override
    public List<UUID> all(SubjectKind kind, Optional<UUID> after, int limit) {
        return session.list(
                isCustomer(kind) ? CUSTOMERS : CARS,
                parameters -> parameters
                        .uuid("after", after.orElse(Paging.BEFORE_ALL))
                        .number("limit", limit),
                row -> row.uuid("id"));
    }

    private static boolean isCustomer(SubjectKind kind) {
        return kind == SubjectKind.CUSTOMER;
    }
}
