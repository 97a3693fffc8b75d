package dev.aftercare.jdbc.vehicle;

import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.DistanceUnit;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.vehicle.Reading;
import dev.aftercare.domain.vehicle.ReadingId;
import dev.aftercare.domain.vehicle.ReadingSource;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.jdbc.sql.Parameters;
import dev.aftercare.jdbc.sql.Row;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.vehicle.Readings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** {@link Readings} in the table {@code reading}. */
public final class JdbcReadings implements Readings {

    private static final String INSERT = """
            insert into ${schema}.reading
                (id, vehicle, entered_by, read_on, distance, unit, source, flagged, recorded_at)
            values (:id, :vehicle, :entered_by, :read_on, :distance, :unit, :source, :flagged, :recorded_at)""";

    private static final String JUDGE =
            "update ${schema}.reading set flagged = :flagged where id = :id and ${own:entered_by}";

    private static final String WITHDRAW =
            "update ${schema}.reading set withdrawn_at = :at where id = :id and ${own:entered_by}";

    private static final String NEWEST = """
            select * from ${schema}.reading r
            where r.vehicle = :vehicle and r.withdrawn_at is null and (${own:r.entered_by} or ${history:VEHICLE:r.vehicle})
            order by r.read_on desc, r.id desc
            limit :limit""";

    private final Session session;

    public JdbcReadings(Session session) {
        this.session = session;
    }

    @Override
    public void insert(Reading reading) {
        session.requireOwn(reading.enteredBy(), reading.id().subject(), 1);
        session.changeOne(INSERT, parameters -> bind(parameters, reading));
    }

    @Override
    public void insertAll(Collection<Reading> readings) {
        readings.forEach(
                reading -> session.requireOwn(reading.enteredBy(), reading.id().subject(), 1));
        session.insertEach(INSERT, readings, JdbcReadings::bind);
    }

    @Override
    public void judge(Reading reading) {
        session.replace(
                JUDGE,
                reading.id().subject(),
                2,
                parameters -> parameters.id("id", reading.id()).flag("flagged", reading.flagged()));
    }

    @Override
    public void withdraw(Reading reading, Instant at) {
        session.replace(
                WITHDRAW,
                reading.id().subject(),
                2,
                parameters -> parameters.id("id", reading.id()).instant("at", at));
    }

    @Override
    public List<Reading> of(VehicleId vehicle, int limit) {
        List<Reading> newestFirst = new ArrayList<>(session.list(
                NEWEST, parameters -> parameters.id("vehicle", vehicle).number("limit", limit), JdbcReadings::read));
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    private static void bind(Parameters parameters, Reading reading) {
        parameters
                .id("id", reading.id())
                .id("vehicle", reading.vehicle())
                .id("entered_by", reading.enteredBy())
                .date("read_on", reading.readOn())
                .number("distance", reading.distance().amount())
                .constant("unit", reading.distance().unit())
                .constant("source", reading.source())
                .flag("flagged", reading.flagged())
                .instant("recorded_at", reading.recordedAt());
    }

    private static Reading read(Row row) {
        return new Reading(
                row.id("id", ReadingId::new),
                row.id("vehicle", VehicleId::new),
                row.id("entered_by", OrganisationId::new),
                row.date("read_on"),
                new Distance(row.number("distance"), row.constant("unit", DistanceUnit.class)),
                row.constant("source", ReadingSource.class),
                row.flag("flagged"),
                row.instant("recorded_at"));
    }
}
