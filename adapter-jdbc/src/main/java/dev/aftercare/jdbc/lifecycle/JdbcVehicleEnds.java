package dev.aftercare.jdbc.lifecycle;

import dev.aftercare.domain.lifecycle.EndKind;
import dev.aftercare.domain.lifecycle.StandingEnd;
import dev.aftercare.domain.lifecycle.VehicleEnd;
import dev.aftercare.domain.lifecycle.VehicleEndId;
import dev.aftercare.domain.lifecycle.WithdrawalReason;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.jdbc.sql.Binder;
import dev.aftercare.jdbc.sql.Row;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.lifecycle.VehicleEnds;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** {@link VehicleEnds} in the table {@code vehicle_end}. */
public final class JdbcVehicleEnds implements VehicleEnds {

    private static final String INSERT = """
            insert into ${schema}.vehicle_end (id, vehicle, stated_by, kind, since, back_on, withdrawn, version)
            values (:id, :vehicle, :stated_by, :kind, :since, :back_on, :withdrawn, :version)""";

    private static final String UPDATE = """
            update ${schema}.vehicle_end
            set kind = :kind, since = :since, back_on = :back_on, withdrawn = :withdrawn, version = :version
            where id = :id and vehicle = :vehicle and stated_by = :stated_by and version = :version - 1
                and (${own:stated_by} or ${history:VEHICLE:vehicle})""";

    private static final String FIND = """
            select * from ${schema}.vehicle_end e
            where e.id = :id and (${own:e.stated_by} or ${history:VEHICLE:e.vehicle})""";

    private static final String OF = """
            select * from ${schema}.vehicle_end e
            where e.vehicle = any(:vehicles) and (${own:e.stated_by} or ${history:VEHICLE:e.vehicle})
            order by e.vehicle, e.since, e.id""";

    private static final String STANDING = """
            select e.kind, e.since from ${schema}.vehicle_end e
            where e.vehicle = :vehicle and ${whoever} and\s""" + StandingEnds.STANDING;

    private final Session session;

    public JdbcVehicleEnds(Session session) {
        this.session = session;
    }

    @Override
    public void insert(VehicleEnd end) {
        session.requireOwn(end.statedBy(), end.id().subject(), end.version());
        session.changeOne(INSERT, columns(end));
    }

    @Override
    public void update(VehicleEnd end) {
        session.replace(UPDATE, end.id().subject(), end.version(), columns(end));
    }

    @Override
    public Optional<VehicleEnd> find(VehicleEndId id) {
        return session.find(FIND, parameters -> parameters.id("id", id), JdbcVehicleEnds::read);
    }

    @Override
    public List<VehicleEnd> of(Collection<VehicleId> vehicles) {
        Lookups.requireAtMost(vehicles);
        return vehicles.isEmpty()
                ? List.of()
                : session.list(OF, parameters -> parameters.ids("vehicles", vehicles), JdbcVehicleEnds::read);
    }

    @Override
    public Optional<StandingEnd> standing(VehicleId vehicle) {
        return session.find(
                STANDING,
                parameters -> parameters.id("vehicle", vehicle),
                row -> new StandingEnd(row.constant("kind", EndKind.class), row.date("since")));
    }

    private static Binder columns(VehicleEnd end) {
        return parameters -> parameters
                .id("id", end.id())
                .id("vehicle", end.vehicle())
                .id("stated_by", end.statedBy())
                .constant("kind", end.kind())
                .date("since", end.since())
                .date("back_on", end.backOn())
                .text("withdrawn", end.withdrawn().map(Enum::name))
                .number("version", end.version());
    }

    private static VehicleEnd read(Row row) {
        return new VehicleEnd(
                row.id("id", VehicleEndId::new),
                row.id("vehicle", VehicleId::new),
                row.id("stated_by", OrganisationId::new),
                row.constant("kind", EndKind.class),
                row.date("since"),
                row.optionalDate("back_on"),
                row.optionalConstant("withdrawn", WithdrawalReason.class),
                row.number("version"));
    }
}
