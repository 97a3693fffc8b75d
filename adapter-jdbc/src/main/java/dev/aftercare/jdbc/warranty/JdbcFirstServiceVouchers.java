package dev.aftercare.jdbc.warranty;

import dev.aftercare.domain.odometer.Meter;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.DistanceUnit;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.ShortNumber;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.warranty.FirstServiceTiming;
import dev.aftercare.domain.warranty.FirstServiceVoucher;
import dev.aftercare.jdbc.sql.Row;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.warranty.FirstServiceVouchers;
import java.util.Optional;

/** {@link FirstServiceVouchers} in the table {@code first_service_voucher}. */
public final class JdbcFirstServiceVouchers implements FirstServiceVouchers {

    private static final String INSERT = """
            insert into ${schema}.first_service_voucher (vehicle, number, done_by, done_on, distance, unit, timing, meter, carried, version)
            values (:vehicle, :number, :done_by, :done_on, :distance, :unit, :timing, :meter, :carried, :version)""";

    private static final String CORRECT = """
            update ${schema}.first_service_voucher set distance = :distance, unit = :unit, timing = :timing, meter = :meter, carried = :carried,
                version = :version
            where vehicle = :vehicle and version = :version - 1 and done_by = :done_by and ${own:done_by}""";

    private static final String OF = """
            select * from ${schema}.first_service_voucher v
            where v.vehicle = :vehicle and (${own:v.done_by} or ${history:VEHICLE:v.vehicle})""";

    private final Session session;

    public JdbcFirstServiceVouchers(Session session) {
        this.session = session;
    }

    @Override
    public void insert(FirstServiceVoucher voucher) {
        session.requireOwn(voucher.doneBy(), voucher.vehicle().subject(), 1);
        session.changeOne(
                INSERT,
                parameters -> parameters
                        .id("vehicle", voucher.vehicle())
                        .text("number", voucher.number().toString())
                        .id("done_by", voucher.doneBy())
                        .date("done_on", voucher.doneOn())
                        .number("distance", voucher.distance().amount())
                        .constant("unit", voucher.distance().unit())
                        .constant("timing", voucher.timing())
                        .number("meter", voucher.meter().number())
                        .number("carried", voucher.meter().carriedMillimetres())
                        .number("version", voucher.version()));
    }

    @Override
    public void correct(FirstServiceVoucher voucher) {
        session.requireOwn(voucher.doneBy(), voucher.subject(), voucher.version());
        session.replace(
                CORRECT,
                voucher.subject(),
                voucher.version(),
                parameters -> parameters
                        .id("vehicle", voucher.vehicle())
                        .id("done_by", voucher.doneBy())
                        .number("distance", voucher.distance().amount())
                        .constant("unit", voucher.distance().unit())
                        .constant("timing", voucher.timing())
                        .number("meter", voucher.meter().number())
                        .number("carried", voucher.meter().carriedMillimetres())
                        .number("version", voucher.version()));
    }

    @Override
    public Optional<FirstServiceVoucher> of(VehicleId vehicle) {
        return session.find(OF, parameters -> parameters.id("vehicle", vehicle), JdbcFirstServiceVouchers::read);
    }

    private static FirstServiceVoucher read(Row row) {
        return new FirstServiceVoucher(
                row.id("vehicle", VehicleId::new),
                ShortNumber.parse(row.text("number")),
                row.id("done_by", OrganisationId::new),
                row.date("done_on"),
                new Distance(row.number("distance"), row.constant("unit", DistanceUnit.class)),
                row.constant("timing", FirstServiceTiming.class),
                new Meter(row.count("meter"), row.number("carried")),
                row.number("version"));
    }
}
