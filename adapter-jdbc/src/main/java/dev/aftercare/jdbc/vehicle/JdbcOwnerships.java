package dev.aftercare.jdbc.vehicle;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.vehicle.Ownership;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.jdbc.sql.Row;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.vehicle.Ownerships;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** {@link Ownerships} in the table {@code ownership}. */
public final class JdbcOwnerships implements Ownerships {

    private static final String INSERT = """
            insert into ${schema}.ownership (vehicle, began_on, owner, recorded_by, ended_on)
            values (:vehicle, :began_on, :owner, :recorded_by, :ended_on)""";

    private static final String LOCK_OPEN =
            "select * from ${schema}.ownership where vehicle = :vehicle and ended_on is null and ${whoever} for update";

    private static final String PRESENT_OWNER =
            "select owner from ${schema}.ownership where vehicle = :vehicle and ended_on is null and ${whoever}";

    private static final String IS_PRESENT_OWNER = PRESENT_OWNER + " and ${ids:owner:customer}";

    private static final String END = """
            update ${schema}.ownership set ended_on = :ended_on
            where vehicle = :vehicle and began_on = :began_on and ended_on is null and ${whoever}""";

    private static final String BEGAN = """
            select began_on from ${schema}.ownership
            where vehicle = :vehicle and began_on >= :day and ${whoever}
            order by began_on
            limit 1""";

    private static final String OF =
            "select * from ${schema}.ownership where vehicle = :vehicle and ${own:recorded_by} order by began_on";

    private static final String OF_OWNER = """
            select * from ${schema}.ownership where owner = any(:owners) and ${own:recorded_by}
            order by vehicle, began_on""";

    private final Session session;

    public JdbcOwnerships(Session session) {
        this.session = session;
    }

    @Override
    public void insert(Ownership ownership) {
        session.requireOwn(ownership.recordedBy(), ownership.vehicle().subject(), 1);
        session.changeOne(
                INSERT,
                parameters -> parameters
                        .id("vehicle", ownership.vehicle())
                        .date("began_on", ownership.from())
                        .id("owner", ownership.owner())
                        .id("recorded_by", ownership.recordedBy())
                        .date("ended_on", ownership.until()));
    }

    @Override
    public Optional<Ownership> endOpen(VehicleId vehicle, LocalDate next) {
        Optional<Ownership> open =
                session.lock(LOCK_OPEN, parameters -> parameters.id("vehicle", vehicle), JdbcOwnerships::read).stream()
                        .findFirst();
        open.ifPresent(period -> session.changeOne(
                END,
                parameters -> parameters
                        .id("vehicle", vehicle)
                        .date("began_on", period.from())
                        .date("ended_on", next)));
        return open.map(period -> period.endedBy(next));
    }

    @Override
    public Optional<CustomerId> presentOwner(VehicleId vehicle) {
        return session.find(
                PRESENT_OWNER,
                parameters -> parameters.id("vehicle", vehicle),
                row -> row.id("owner", CustomerId::new));
    }

    @Override
    public boolean isPresentOwner(VehicleId vehicle, CustomerId customer) {
        return session.find(
                        IS_PRESENT_OWNER,
                        parameters -> parameters.id("vehicle", vehicle).id("customer", customer),
                        row -> row.id("owner", CustomerId::new))
                .isPresent();
    }

    @Override
    public Optional<LocalDate> beganOnOrAfter(VehicleId vehicle, LocalDate day) {
        return session.find(
                BEGAN, parameters -> parameters.id("vehicle", vehicle).date("day", day), row -> row.date("began_on"));
    }

    @Override
    public List<Ownership> of(VehicleId vehicle) {
        return session.list(OF, parameters -> parameters.id("vehicle", vehicle), JdbcOwnerships::read);
    }

    @Override
    public List<Ownership> ofOwner(Collection<CustomerId> owner) {
        return session.list(OF_OWNER, parameters -> parameters.ids("owners", owner), JdbcOwnerships::read);
    }

    private static Ownership read(Row row) {
        return new Ownership(
                row.id("vehicle", VehicleId::new),
                row.id("owner", CustomerId::new),
                row.id("recorded_by", OrganisationId::new),
                row.date("began_on"),
                row.optionalDate("ended_on"));
    }
}
