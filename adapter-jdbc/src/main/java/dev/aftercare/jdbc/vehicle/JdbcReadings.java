package dev.aftercare.jdbc.vehicle;

import dev.aftercare.domain.vehicle.Reading;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.jdbc.odometer.ReadingColumns;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.vehicle.Readings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** {@link Readings} in the table {@code reading}. */
public final class JdbcReadings implements Readings {

    private static final String NEWEST = """
            select * from ${schema}.reading r
            where r.vehicle = :vehicle and r.withdrawn_at is null and (${own:r.entered_by} or ${history:VEHICLE:r.vehicle})""" + ReadingColumns.BACKWARDS + " limit :limit";

    private final Session session;

    public JdbcReadings(Session session) {
        this.session = session;
    }

    @Override
    public List<Reading> of(VehicleId vehicle, int limit) {
        List<Reading> newestFirst = new ArrayList<>(session.list(
                NEWEST,
                parameters -> parameters.id("vehicle", vehicle).number("limit", limit),
                row -> ReadingColumns.read(row).reading()));
        Collections.reverse(newestFirst);
        return newestFirst;
    }
}
