package dev.aftercare.jdbc.driver;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.driver.Driving;
import dev.aftercare.domain.driver.DrivingId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.jdbc.sql.Row;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.driver.Drivings;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** {@link Drivings} in the table {@code driving}. */
public final class JdbcDrivings implements Drivings {

    private static final int MOST = 1_000;

    private static final String INSERT = """
            insert into ${schema}.driving (dealer, id, vehicle, driver, began_on, ended_on, version)
            values (:dealer, :id, :vehicle, :driver, :began_on, :ended_on, :version)""";

    private static final String UPDATE = """
            update ${schema}.driving set ended_on = :ended_on, version = :version
            where dealer = :dealer and id = :id and version = :version - 1 and ${own:dealer} and ${person:driver}""";

    private static final String FIND =
            "select * from ${schema}.driving where id = :id and ${own:dealer} and ${person:driver}";

    private static final String OF_CARS = """
            select * from ${schema}.driving
            where vehicle = any(:vehicles) and dealer = :dealer and ${own:dealer} and ${person:driver}
            order by vehicle, began_on, id""";

    private static final String OF_DRIVER = """
            select * from ${schema}.driving where driver = any(:drivers) and ${own:dealer} and ${person:driver}
            order by began_on, id""";

    private static final String CAR_WENT_ON = """
            update ${schema}.driving
            set ended_on = case when began_on > :since then began_on else :since end, version = version + 1
            where vehicle = :vehicle and ended_on is null""";

    private static final String CAR_WENT_ON_WHOEVER = CAR_WENT_ON + " and began_on < :since and ${whoever}";

    private static final String CAR_WENT_ON_HERE = CAR_WENT_ON + " and dealer = :dealer and ${own:dealer}";

    private final Session session;

    public JdbcDrivings(Session session) {
        this.session = session;
    }

    @Override
    public void insert(Driving driving) {
        session.requireOwn(driving.dealer(), driving.driver(), driving.id().subject(), driving.version());
        session.changeOne(
                INSERT,
                parameters -> parameters
                        .id("dealer", driving.dealer())
                        .id("id", driving.id())
                        .id("vehicle", driving.vehicle())
                        .id("driver", driving.driver())
                        .date("began_on", driving.from())
                        .date("ended_on", driving.until())
                        .number("version", driving.version()));
    }

    @Override
    public void update(Driving driving) {
        session.replace(
                UPDATE,
                driving.id().subject(),
                driving.version(),
                parameters -> parameters
                        .id("dealer", driving.dealer())
                        .id("id", driving.id())
                        .date("ended_on", driving.until())
                        .number("version", driving.version()));
    }

    @Override
    public Optional<Driving> find(DrivingId id) {
        return session.find(FIND, parameters -> parameters.id("id", id), JdbcDrivings::read);
    }

    @Override
    public List<Driving> ofCars(OrganisationId dealer, Collection<VehicleId> vehicles) {
        if (vehicles.size() > MOST) {
            throw new IllegalArgumentException(
                    "drivers: " + vehicles.size() + " cars, at most " + MOST + " may be asked for");
        }
        return vehicles.isEmpty()
                ? List.of()
                : session.list(
                        OF_CARS,
                        parameters -> parameters.id("dealer", dealer).ids("vehicles", vehicles),
                        JdbcDrivings::read);
    }

    @Override
    public List<Driving> ofDriver(Collection<CustomerId> driver) {
        return session.list(OF_DRIVER, parameters -> parameters.ids("drivers", driver), JdbcDrivings::read);
    }

    @Override
    public void carWentOn(VehicleId vehicle, LocalDate since) {
        session.change(
                CAR_WENT_ON_WHOEVER,
                parameters -> parameters.id("vehicle", vehicle).date("since", since));
    }

    @Override
    public void carWentOn(OrganisationId dealer, VehicleId vehicle, LocalDate since) {
        session.change(
                CAR_WENT_ON_HERE,
                parameters ->
                        parameters.id("vehicle", vehicle).date("since", since).id("dealer", dealer));
    }

    private static Driving read(Row row) {
        return new Driving(
                row.id("id", DrivingId::new),
                row.id("dealer", OrganisationId::new),
                row.id("vehicle", VehicleId::new),
                row.id("driver", CustomerId::new),
                row.date("began_on"),
                row.optionalDate("ended_on"),
                row.number("version"));
    }
}
