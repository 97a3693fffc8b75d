package dev.aftercare.jdbc.vehicle;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.vehicle.Delivery;
import dev.aftercare.domain.vehicle.Plate;
import dev.aftercare.domain.vehicle.Vehicle;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.vehicle.Vin;
import dev.aftercare.jdbc.sql.Binder;
import dev.aftercare.jdbc.sql.Parameters;
import dev.aftercare.jdbc.sql.Row;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.vehicle.Vehicles;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@link Vehicles} in the table {@code vehicle}. */
public final class JdbcVehicles implements Vehicles {

    private static final int MOST = 1_000;

    private static final String INSERT = """
            insert into ${schema}.vehicle
                (id, vin, vin_maker, make, model, model_year, colour, used_as, plate, delivered_on, selling_dealer,
                version)
            values (:id, :vin, :vin_maker, :make, :model, :model_year, :colour, :used_as, :plate, :delivered_on,
                :selling_dealer, :version)""";

    private static final String UPDATE = """
            update ${schema}.vehicle
            set vin = :vin, vin_maker = :vin_maker, make = :make, model = :model, model_year = :model_year, colour = :colour,
                used_as = :used_as, plate = :plate, delivered_on = :delivered_on, selling_dealer = :selling_dealer,
                version = :version
            where id = :id and version = :version - 1 and ${ground:VEHICLE:vehicle.id}""";

    private static final String IDENTIFY =
            "select id from ${schema}.vehicle where vin = :vin and vin_maker = :vin_maker and ${whoever}";

    private static final String IDENTIFY_ALL =
            "select vin, vin_maker, id from ${schema}.vehicle where vin = any(:vins) and ${whoever}";

    private static final String FORMERLY = """
            select distinct c.vin, c.vin_maker, v.id, v.plate from ${schema}.vin_correction c
            join ${schema}.vehicle v on v.id = c.vehicle
            where c.vin = any(:vins) and ${whoever}
            order by c.vin, c.vin_maker, v.id""";

    private static final String BY_PAPERS = """
            select v.id from ${schema}.vehicle v
            where v.plate = :plate and ${whoever}
                and (v.vin = :vin
                    or exists (select 1 from ${schema}.vin_correction c where c.vehicle = v.id and c.vin = :vin))
            limit 2""";

    private static final String CARRYING =
            "select id from ${schema}.vehicle where plate = :plate and ${whoever} limit 2";

    private static final String LOCK =
            "select * from ${schema}.vehicle v where v.id = :id and ${ground:VEHICLE:v.id} for update";

    static final String HOLD = """
            select vin, vin_maker, id from ${schema}.vehicle where id = any(:ids) and ${whoever} order by id for update""";

    private static final String FIND = "select * from ${schema}.vehicle v where v.id = :id and ${history:VEHICLE:v.id}";

    private final Session session;

    public JdbcVehicles(Session session) {
        this.session = session;
    }

    @Override
    public boolean insertIfAbsent(Vehicle vehicle) {
        return session.insertIfAbsent(INSERT, columns(vehicle));
    }

    @Override
    public Optional<VehicleId> identify(Vin vin) {
        return session.find(
                IDENTIFY,
                parameters -> parameters.text("vin", vin.value()).text("vin_maker", vin.maker()),
                row -> row.id("id", VehicleId::new));
    }

    @Override
    public boolean insertAllIfAbsent(Collection<Vehicle> vehicles) {
        return session.insertAllIfAbsent(INSERT, vehicles, JdbcVehicles::bind);
    }

    @Override
    public Map<Vin, VehicleId> identifyAll(Collection<Vin> vins) {
        Set<Vin> asked = asked(vins);
        return asked.isEmpty()
                ? Map.of()
                : session
                        .list(
                                IDENTIFY_ALL,
                                parameters -> parameters.texts("vins", values(asked)),
                                JdbcVehicles::numbered)
                        .stream()
                        .filter(found -> asked.contains(found.getKey()))
                        .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<FormerlyNumbered> formerly(Collection<Vin> numbers) {
        Set<Vin> asked = asked(numbers);
        return asked.isEmpty()
                ? List.of()
                : session
                        .list(
                                FORMERLY,
                                parameters -> parameters.texts("vins", values(asked)),
                                row -> new FormerlyNumbered(
                                        CarColumns.vin(row), row.id("id", VehicleId::new), CarColumns.plate(row)))
                        .stream()
                        .filter(found -> asked.contains(found.number()))
                        .toList();
    }

    @Override
    public Optional<VehicleId> byPapers(String number, Plate plate) {
        return only(BY_PAPERS, parameters -> parameters.text("vin", number).text("plate", plate.value()));
    }

    @Override
    public Optional<VehicleId> carrying(Plate plate) {
        return only(CARRYING, parameters -> parameters.text("plate", plate.value()));
    }

    private static Set<Vin> asked(Collection<Vin> vins) {
        if (vins.size() > MOST) {
            throw new IllegalArgumentException("cars: " + vins.size() + " VINs, at most " + MOST + " may be asked for");
        }
        return Set.copyOf(vins);
    }

    private static List<String> values(Set<Vin> vins) {
        return vins.stream().map(Vin::value).toList();
    }

    private Optional<VehicleId> only(String query, Binder binder) {
        List<VehicleId> found = session.list(query, binder, row -> row.id("id", VehicleId::new));
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    @Override
    public Optional<Vehicle> lock(VehicleId id) {
        return session.lock(LOCK, parameters -> parameters.id("id", id), JdbcVehicles::read).stream()
                .findFirst();
    }

    @Override
    public boolean holdNumbers(Map<Vin, VehicleId> cars) {
        asked(cars.keySet());
        return session
                .lock(HOLD, parameters -> parameters.ids("ids", Set.copyOf(cars.values())), JdbcVehicles::numbered)
                .stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue))
                .equals(cars);
    }

    @Override
    public Optional<Vehicle> find(VehicleId id) {
        return session.find(FIND, parameters -> parameters.id("id", id), JdbcVehicles::read);
    }

    @Override
    public void update(Vehicle vehicle) {
        session.replace(UPDATE, vehicle.id().subject(), vehicle.version(), columns(vehicle));
    }

    private static Binder columns(Vehicle vehicle) {
        return parameters -> bind(parameters, vehicle);
    }

    private static void bind(Parameters parameters, Vehicle vehicle) {
        CarColumns.bind(parameters, vehicle.vin(), vehicle.description(), vehicle.plate())
                .id("id", vehicle.id())
                .date("delivered_on", vehicle.delivery().map(Delivery::date))
                .id("selling_dealer", vehicle.delivery().map(Delivery::sellingDealer))
                .number("version", vehicle.version());
    }

    private static Map.Entry<Vin, VehicleId> numbered(Row row) {
        return Map.entry(CarColumns.vin(row), row.id("id", VehicleId::new));
    }

    private static Vehicle read(Row row) {
        return new Vehicle(
                row.id("id", VehicleId::new),
                CarColumns.vin(row),
                CarColumns.description(row),
                CarColumns.plate(row),
                row.optionalDate("delivered_on")
                        .map(date -> new Delivery(date, row.id("selling_dealer", OrganisationId::new))),
                row.number("version"));
    }
}
