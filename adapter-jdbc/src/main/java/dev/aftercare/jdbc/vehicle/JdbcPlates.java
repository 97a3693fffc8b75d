package dev.aftercare.jdbc.vehicle;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.vehicle.Plate;
import dev.aftercare.domain.vehicle.PlateStatement;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.jdbc.sql.Row;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.vehicle.Plates;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** {@link Plates} in the table {@code plate_statement}. */
public final class JdbcPlates implements Plates {

    private static final int MOST = 1_000;

    private static final String INSERT = """
            insert into ${schema}.plate_statement (vehicle, recorded_by, version, began_on, plate, keeper)
            values (:vehicle, :recorded_by, :version, :began_on, :plate, :keeper)""";

    private static final String OF = """
            select * from ${schema}.plate_statement p
            where p.vehicle = :vehicle and (${own:p.recorded_by} or ${history:VEHICLE:p.vehicle})
            order by p.recorded_by, p.began_on, p.version""";

    /** Car by car through the primary key: by {@code vehicle = any(...)} H2 walks through all that the dealer told. */
    static final String TOLD = """
            select p.* from unnest(cast(:vehicles as uuid array)) as k (vehicle)
            join ${schema}.plate_statement p on p.vehicle = k.vehicle and p.recorded_by = :dealer
            where ${own:p.recorded_by}
            order by p.vehicle, p.recorded_by, p.began_on, p.version""";

    private static final String OF_KEEPER = """
            select * from ${schema}.plate_statement where keeper = any(:keepers) and ${own:recorded_by}
            order by vehicle, recorded_by, began_on, version""";

    private static final String FORGET = """
            update ${schema}.plate_statement set plate = null, keeper = null
            where vehicle = :vehicle and recorded_by = :recorded_by and version = :version and ${own:recorded_by}""";

    private final Session session;

    public JdbcPlates(Session session) {
        this.session = session;
    }

    @Override
    public void insert(Collection<PlateStatement> statements) {
        statements.forEach(statement ->
                session.requireOwn(statement.recordedBy(), statement.vehicle().subject(), 1));
        session.insertEach(
                INSERT,
                statements,
                (parameters, statement) -> parameters
                        .id("vehicle", statement.vehicle())
                        .id("recorded_by", statement.recordedBy())
                        .number("version", statement.version())
                        .date("began_on", statement.from())
                        .text("plate", statement.plate().map(Plate::value))
                        .id("keeper", statement.keeper()));
    }

    @Override
    public List<PlateStatement> of(VehicleId vehicle) {
        return session.list(OF, parameters -> parameters.id("vehicle", vehicle), JdbcPlates::read);
    }

    @Override
    public List<PlateStatement> told(OrganisationId dealer, Collection<VehicleId> vehicles) {
        if (vehicles.size() > MOST) {
            throw new IllegalArgumentException(
                    "plates: " + vehicles.size() + " cars, at most " + MOST + " may be asked for");
        }
        return vehicles.isEmpty()
                ? List.of()
                : session.list(
                        TOLD,
                        parameters -> parameters.id("dealer", dealer).ids("vehicles", Set.copyOf(vehicles)),
                        JdbcPlates::read);
    }

    @Override
    public List<PlateStatement> ofKeeper(Collection<CustomerId> keeper) {
        return session.list(OF_KEEPER, parameters -> parameters.ids("keepers", keeper), JdbcPlates::read);
    }

    @Override
    public void forget(Collection<PlateStatement> statements) {
        session.changeEach(
                FORGET,
                statements,
                (parameters, statement) -> parameters
                        .id("vehicle", statement.vehicle())
                        .id("recorded_by", statement.recordedBy())
                        .number("version", statement.version()));
    }

    private static PlateStatement read(Row row) {
        return new PlateStatement(
                row.id("vehicle", VehicleId::new),
                row.id("recorded_by", OrganisationId::new),
                row.number("version"),
                row.date("began_on"),
                row.optionalText("plate").map(Plate::new),
                row.optionalId("keeper", CustomerId::new));
    }
}
