package dev.aftercare.jdbc.odometer;

import dev.aftercare.domain.odometer.Correction;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.jdbc.sql.Row;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.odometer.Corrections;
import java.util.List;
import java.util.Optional;

/** {@link Corrections} in the table {@code reading_correction}. */
public final class JdbcCorrections implements Corrections {

    private static final String NOTE = """
            insert into ${schema}.reading_correction (id, vehicle, corrected_by, since)
            values (:id, :vehicle, :corrected_by, :since)""";

    private static final String NOTED =
            "select * from ${schema}.reading_correction where ${all} order by id limit :limit";

    private static final String LOCK =
            "select * from ${schema}.reading_correction where id = :id and ${all} for update";

    private static final String FORGET = "delete from ${schema}.reading_correction where id = :id and ${all}";

    private final Session session;

    public JdbcCorrections(Session session) {
        this.session = session;
    }

    @Override
    public void note(Correction correction) {
        session.changeOne(
                NOTE,
                parameters -> parameters
                        .uuid("id", correction.id())
                        .id("vehicle", correction.vehicle())
                        .id("corrected_by", correction.by())
                        .date("since", correction.since()));
    }

    @Override
    public List<Correction> noted(int limit) {
        return session.list(NOTED, parameters -> parameters.number("limit", limit), JdbcCorrections::read);
    }

    @Override
    public Optional<Correction> lock(Correction correction) {
        return session.lock(LOCK, parameters -> parameters.uuid("id", correction.id()), JdbcCorrections::read).stream()
                .findFirst();
    }

    @Override
    public void forget(Correction correction) {
        session.change(FORGET, parameters -> parameters.uuid("id", correction.id()));
    }

    private static Correction read(Row row) {
        return new Correction(
                row.uuid("id"),
                row.id("vehicle", VehicleId::new),
                row.id("corrected_by", OrganisationId::new),
                row.date("since"));
    }
}
