package dev.aftercare.jdbc.followup;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.jdbc.sql.Binder;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.followup.CarSales;
import java.util.List;

/** {@link CarSales} in the table {@code follow_up_sale}. */
public final class JdbcCarSales implements CarSales {

    private static final String INSERT =
            "insert into ${schema}.follow_up_sale (vehicle, new_owner) values (:vehicle, :new_owner)";

    private static final String REPLACE =
            "update ${schema}.follow_up_sale set new_owner = :new_owner where vehicle = :vehicle and ${whoever}";

    private static final String NOTED =
            "select * from ${schema}.follow_up_sale where ${all} order by vehicle limit :limit";

    private static final String FORGET =
            "delete from ${schema}.follow_up_sale where vehicle = :vehicle and new_owner = :new_owner and ${all}";

    private final Session session;

    public JdbcCarSales(Session session) {
        this.session = session;
    }

    @Override
    public void note(CarSale sale) {
        if (session.change(REPLACE, row(sale)) == 0 && !session.insertIfAbsent(INSERT, row(sale))) {
            session.change(REPLACE, row(sale));
        }
    }

    @Override
    public List<CarSale> noted(int limit) {
        return session.list(
                NOTED,
                parameters -> parameters.number("limit", limit),
                row -> new CarSale(row.id("vehicle", VehicleId::new), row.id("new_owner", CustomerId::new)));
    }

    @Override
    public boolean forget(CarSale sale) {
        return session.change(FORGET, row(sale)) == 1;
    }

    private static Binder row(CarSale sale) {
        return parameters -> parameters.id("vehicle", sale.vehicle()).id("new_owner", sale.newOwner());
    }
}
