package dev.aftercare.jdbc.vehicle;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.vehicle.Vin;
import dev.aftercare.domain.vehicle.VinStanding;
import dev.aftercare.jdbc.sql.Binder;
import dev.aftercare.jdbc.sql.Paging;
import dev.aftercare.jdbc.sql.Parameters;
import dev.aftercare.jdbc.sql.Row;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.vehicle.DealerVehicles;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@link DealerVehicles} in the table {@code dealer_vehicle}. */
public final class JdbcDealerVehicles implements DealerVehicles {

    private static final int MOST = 1_000;

    private static final String INSERT = """
            insert into ${schema}.dealer_vehicle
                (dealer, vehicle, vin, vin_maker, make, model, model_year, colour, used_as, plate, owner, vin_standing,
                 version)
            values (:dealer, :vehicle, :vin, :vin_maker, :make, :model, :model_year, :colour, :used_as, :plate, :owner,
                :vin_standing, :version)""";

    private static final String UPDATE = """
            update ${schema}.dealer_vehicle
            set vin = :vin, vin_maker = :vin_maker, make = :make, model = :model, model_year = :model_year, colour = :colour,
                used_as = :used_as, plate = :plate, owner = :owner, vin_standing = :vin_standing,
                version = :version
            where dealer = :dealer and vehicle = :vehicle and version = :version - 1 and ${own:dealer}""";

    private static final String FIND = """
            select * from ${schema}.dealer_vehicle
            where dealer = :dealer and vehicle = :vehicle and ${own:dealer} and ${person:owner}""";

    private static final String VIN_TO_CONFIRM = """
            select * from ${schema}.dealer_vehicle
            where dealer = :dealer and vin_standing = 'TO_BE_CONFIRMED' and vehicle > :after and ${own:dealer} and ${person:owner}
            order by vehicle
            limit :limit""";

    private static final String OWNED_BY = """
            select * from ${schema}.dealer_vehicle
            where dealer = :dealer and ${ids:owner:owner} and vehicle > :after and ${own:dealer} and ${person:owner}
            order by vehicle
            limit :limit""";

    /** Car by car through the primary key: by {@code vehicle = any(...)} H2 walks through all cars of the dealer. */
    static final String FIND_ALL = """
            select v.* from unnest(cast(:vehicles as uuid array)) as k (vehicle)
            join ${schema}.dealer_vehicle v on v.dealer = :dealer and v.vehicle = k.vehicle
            where ${own:v.dealer} and ${person:v.owner}
            order by v.vehicle""";

    private static final String OF_OWNER = """
            select * from ${schema}.dealer_vehicle where owner = any(:owners) and ${own:dealer}
            order by vehicle, dealer""";

    /** Whoever registered it. */
    private static final String OF_OTHERS = """
            select vehicle from ${schema}.dealer_vehicle
            where vehicle = :vehicle and owner is not null and not owner = any(:owners) and ${whoever}
            limit 1""";

    private static final String OF =
            "select * from ${schema}.dealer_vehicle where vehicle = :vehicle and ${own:dealer} order by dealer";

    private final Session session;

    public JdbcDealerVehicles(Session session) {
        this.session = session;
    }

    @Override
    public boolean insertIfAbsent(DealerVehicle vehicle) {
        session.requireOwn(vehicle.dealer(), vehicle.id().subject(), vehicle.version());
        return session.insertIfAbsent(INSERT, columns(vehicle));
    }

    @Override
    public boolean insertAllIfAbsent(Collection<DealerVehicle> vehicles) {
        vehicles.forEach(
                vehicle -> session.requireOwn(vehicle.dealer(), vehicle.id().subject(), vehicle.version()));
        return session.insertAllIfAbsent(INSERT, vehicles, JdbcDealerVehicles::bind);
    }

    @Override
    public void update(DealerVehicle vehicle) {
        session.replace(UPDATE, vehicle.id().subject(), vehicle.version(), columns(vehicle));
    }

    @Override
    public void updateAll(Collection<DealerVehicle> vehicles) {
        session.replaceEach(
                UPDATE, vehicles, vehicle -> vehicle.id().subject(), DealerVehicle::version, JdbcDealerVehicles::bind);
    }

    @Override
    public Optional<DealerVehicle> find(OrganisationId dealer, VehicleId id) {
        return session.find(
                FIND, parameters -> parameters.id("dealer", dealer).id("vehicle", id), JdbcDealerVehicles::read);
    }

    @Override
    public Page<DealerVehicle> withVinToConfirm(OrganisationId dealer, PageRequest page) {
        return Paging.byId(
                session,
                VIN_TO_CONFIRM,
                parameters -> parameters.id("dealer", dealer),
                page,
                JdbcDealerVehicles::read,
                DealerVehicle::id);
    }

    @Override
    public Page<DealerVehicle> ownedBy(OrganisationId dealer, CustomerId owner, PageRequest page) {
        return Paging.byId(
                session,
                OWNED_BY,
                parameters -> parameters.id("dealer", dealer).id("owner", owner),
                page,
                JdbcDealerVehicles::read,
                DealerVehicle::id);
    }

    @Override
    public List<DealerVehicle> findAll(OrganisationId dealer, Collection<VehicleId> ids) {
        if (ids.size() > MOST) {
            throw new IllegalArgumentException("cars: " + ids.size() + " ids, at most " + MOST + " may be asked for");
        }
        return ids.isEmpty()
                ? List.of()
                : session.list(
                        FIND_ALL,
                        parameters -> parameters.id("dealer", dealer).ids("vehicles", Set.copyOf(ids)),
                        JdbcDealerVehicles::read);
    }

    @Override
    public List<DealerVehicle> ofOwner(Collection<CustomerId> owner) {
        return session.list(OF_OWNER, parameters -> parameters.ids("owners", owner), JdbcDealerVehicles::read);
    }

    @Override
    public boolean isOfOthers(VehicleId id, Collection<CustomerId> owner) {
        return session.find(
                        OF_OTHERS,
                        parameters -> parameters.id("vehicle", id).ids("owners", owner),
                        row -> row.uuid("vehicle"))
                .isPresent();
    }

    @Override
    public List<DealerVehicle> of(VehicleId id) {
        return session.list(OF, parameters -> parameters.id("vehicle", id), JdbcDealerVehicles::read);
    }

    private static Binder columns(DealerVehicle vehicle) {
        return parameters -> bind(parameters, vehicle);
    }

    private static void bind(Parameters parameters, DealerVehicle vehicle) {
        CarColumns.bind(parameters, vehicle.vin(), vehicle.description(), vehicle.plate())
                .id("dealer", vehicle.dealer())
                .id("vehicle", vehicle.id())
                .id("owner", vehicle.owner())
                .constant("vin_standing", vehicle.vinStanding())
                .number("version", vehicle.version());
    }

    private static DealerVehicle read(Row row) {
        Vin vin = CarColumns.vin(row);
        return new DealerVehicle(
                row.id("vehicle", VehicleId::new),
                row.id("dealer", OrganisationId::new),
                vin,
                CarColumns.description(row),
                CarColumns.plate(row),
                row.optionalId("owner", CustomerId::new),
                row.optionalConstant("vin_standing", VinStanding.class).orElseGet(() -> VinStanding.of(vin)),
                row.number("version"));
    }
}
