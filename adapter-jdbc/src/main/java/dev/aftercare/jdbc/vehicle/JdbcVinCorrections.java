package dev.aftercare.jdbc.vehicle;

import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.vehicle.VinCorrection;
import dev.aftercare.domain.vehicle.VinCorrectionReason;
import dev.aftercare.jdbc.sql.Row;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.vehicle.VinCorrections;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** {@link VinCorrections} in the table {@code vin_correction}. */
public final class JdbcVinCorrections implements VinCorrections {

    private static final int MOST = 1_000;

    private static final String INSERT = """
            insert into ${schema}.vin_correction (dealer, vehicle, version, vin, vin_maker, reason, corrected_at)
            values (:dealer, :vehicle, :version, :vin, :vin_maker, :reason, :corrected_at)""";

    /** Car by car through the primary key, as with plates. */
    private static final String OF = """
            select c.* from unnest(cast(:vehicles as uuid array)) as k (vehicle)
            join ${schema}.vin_correction c on c.dealer = :dealer and c.vehicle = k.vehicle
            where ${own:c.dealer}
            order by c.vehicle, c.version, c.vin, c.vin_maker""";

    private final Session session;

    public JdbcVinCorrections(Session session) {
        this.session = session;
    }

    @Override
    public void insert(Collection<VinCorrection> corrections) {
        corrections.forEach(correction ->
                session.requireOwn(correction.dealer(), correction.vehicle().subject(), 1));
        session.insertEach(
                INSERT,
                corrections,
                (parameters, correction) -> parameters
                        .id("dealer", correction.dealer())
                        .id("vehicle", correction.vehicle())
                        .number("version", correction.version())
                        .text("vin", correction.former().value())
                        .text("vin_maker", correction.former().maker())
                        .constant("reason", correction.reason())
                        .instant("corrected_at", correction.correctedAt()));
    }

    @Override
    public List<VinCorrection> of(OrganisationId dealer, Collection<VehicleId> vehicles) {
        if (vehicles.size() > MOST) {
            throw new IllegalArgumentException(
                    "corrections of VINs: " + vehicles.size() + " cars, at most " + MOST + " may be asked for");
        }
        return vehicles.isEmpty()
                ? List.of()
                : session.list(
                        OF,
                        parameters -> parameters.id("dealer", dealer).ids("vehicles", Set.copyOf(vehicles)),
                        JdbcVinCorrections::read);
    }

    private static VinCorrection read(Row row) {
        return new VinCorrection(
                row.id("vehicle", VehicleId::new),
                row.id("dealer", OrganisationId::new),
                row.number("version"),
                CarColumns.vin(row),
                row.constant("reason", VinCorrectionReason.class),
                row.instant("corrected_at"));
    }
}
