package dev.aftercare.jdbc.lifecycle;

import dev.aftercare.domain.vehicle.Reading;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.jdbc.odometer.ReadingColumns;
import dev.aftercare.jdbc.sql.Paging;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.jdbc.vehicle.CarColumns;
import dev.aftercare.port.lifecycle.LifeSources;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@link LifeSources} in the tables of cars, owners, vouchers and readings. */
public final class JdbcLifeSources implements LifeSources {

    private static final String CARS = """
            select v.*, o.began_on as owned_since, f.done_on as first_service_on from ${schema}.vehicle v
            left join ${schema}.ownership o on o.vehicle = v.id and o.ended_on is null
            left join ${schema}.first_service_voucher f on f.vehicle = v.id
            where v.id = any(:vehicles) and ${history:VEHICLE:v.id} and ${whoever}
            order by v.id""";

    private static final String READINGS = """
            select * from (
                select r.*, row_number() over (partition by r.vehicle order by r.read_on desc, r.id desc) as behind
                from ${schema}.reading r
                where r.vehicle = any(:vehicles) and r.withdrawn_at is null
                    and (${own:r.entered_by} or ${history:VEHICLE:r.vehicle})) newest
            where behind <= :limit
            order by vehicle, read_on, id""";

    private static final String ALL =
            "select id from ${schema}.vehicle where id > :after and ${all} order by id limit :limit";

    private final Session session;

    public JdbcLifeSources(Session session) {
        this.session = session;
    }

    @Override
    public List<Car> cars(Collection<VehicleId> vehicles) {
        Lookups.requireAtMost(vehicles);
        return vehicles.isEmpty()
                ? List.of()
                : session.list(
                        CARS,
                        parameters -> parameters.ids("vehicles", vehicles),
                        row -> new Car(
                                row.id("id", VehicleId::new),
                                CarColumns.description(row),
                                row.optionalDate("delivered_on"),
                                row.optionalDate("owned_since"),
                                row.optionalDate("first_service_on")));
    }

    @Override
    public Map<VehicleId, List<Reading>> readings(Collection<VehicleId> vehicles, int limit) {
        Lookups.requireAtMost(vehicles);
        return vehicles.isEmpty()
                ? Map.of()
                : session
                        .list(
                                READINGS,
                                parameters ->
                                        parameters.ids("vehicles", vehicles).number("limit", limit),
                                row -> ReadingColumns.read(row).reading())
                        .stream()
                        .collect(Collectors.groupingBy(Reading::vehicle, LinkedHashMap::new, Collectors.toList()));
    }

    @Override
    public List<VehicleId> all(Optional<VehicleId> after, int limit) {
        return session.list(
                ALL,
                parameters -> parameters
                        .uuid("after", after.map(VehicleId::value).orElse(Paging.BEFORE_ALL))
                        .number("limit", limit),
                row -> row.id("id", VehicleId::new));
    }
}
