package dev.aftercare.jdbc.odometer;

import dev.aftercare.domain.odometer.MeterReading;
import dev.aftercare.domain.odometer.Stretch;
import dev.aftercare.domain.vehicle.ReadingId;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.jdbc.sql.Binder;
import dev.aftercare.jdbc.sql.Paging;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.odometer.MeterReadings;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** {@link MeterReadings} in the table {@code reading}. */
public final class JdbcMeterReadings implements MeterReadings {

    private static final String INSERT = """
            insert into ${schema}.reading
                (id, vehicle, entered_by, read_on, read_minute, distance, unit, told, told_unit, meter, carried, source, accepted, flagged,
                 held_for, proposal, recorded_at, version)
            values (:id, :vehicle, :entered_by, :read_on, :read_minute, :distance, :unit, :told, :told_unit, :meter, :carried,
                :source, :accepted, :flagged, :held_for, :proposal, :recorded_at, :version)""";

    private static final String UPDATE = """
            update ${schema}.reading
            set read_minute = :read_minute, distance = :distance, unit = :unit, told = :told, told_unit = :told_unit,
                meter = :meter, carried = :carried, accepted = :accepted, flagged = :flagged, held_for = :held_for, proposal = :proposal, version = :version
            where id = :id and version = :version - 1 and withdrawn_at is null
                and (${own:reading.entered_by} or ${history:VEHICLE:reading.vehicle})""";

    private static final String WITHDRAW = """
            update ${schema}.reading set withdrawn_at = :at, version = :version
            where id = :id and version = :version - 1 and withdrawn_at is null and ${own:entered_by}""";

    private static final String REACHED = """
            select * from ${schema}.reading r
            where r.withdrawn_at is null and (${own:r.entered_by} or ${history:VEHICLE:r.vehicle})""";

    private static final String FIND = REACHED + " and r.id = :id";

    private static final String REACHED_OF_CAR = REACHED + " and r.vehicle = :vehicle";

    /** How many days on either side are read first: a car that is read daily has all that is asked for in them. */
    private static final int NEAR = 90;

    private static final String EARLIER = " and r.read_on < :from_day";

    /** One more of those that count than of all: the last that counts before those is among them. */
    private static final String BELIEVED = EARLIER + " and not r.flagged";

    private static final String LATER = " and r.read_on > :to_day";

    private static final String BETWEEN = REACHED_OF_CAR + " and r.read_on >= :from_day and r.read_on <= :to_day";

    private static final String LONG_BEFORE = " and r.read_on < :near_from";

    private static final String LONG_AFTER = " and r.read_on > :near_to";

    /**
     * Days apart are read only where those near have too few. Asked for the nearest ones alone, PostgreSQL reads and sorts all readings of a car
     * that has far more than most, or while it has no statistics.
     */
    private static final String AROUND = "with "
            + near("earlier", EARLIER + " and r.read_on >= :near_from" + ReadingColumns.BACKWARDS + " limit :before")
            + ", "
            + near(
                    "believed",
                    BELIEVED + " and r.read_on >= :near_from" + ReadingColumns.BACKWARDS + " limit :before + 1")
            + ", "
            + near("later", LATER + " and r.read_on <= :near_to" + ReadingColumns.FORWARDS + " limit :after")
            + " select * from earlier union all select * from believed union all select * from later union all "
            + BETWEEN
            + apart("earlier", ":before", EARLIER + LONG_BEFORE, ReadingColumns.BACKWARDS)
            + apart("believed", ":before + 1", BELIEVED + LONG_BEFORE, ReadingColumns.BACKWARDS)
            + apart("later", ":after", LATER + LONG_AFTER, ReadingColumns.FORWARDS);

    private static final String REPLACEMENTS =
            REACHED + " and r.vehicle = any(:vehicles) and r.source = 'METER_REPLACED'";

    private static final String HELD = """
            select * from ${schema}.reading r
            where r.flagged and r.withdrawn_at is null and ${own:r.entered_by} and r.id > :after
            order by r.id
            limit :limit""";

    private final Session session;

    private static String near(String name, String such) {
        return name + " as (select * from (" + REACHED_OF_CAR + such + ") near_" + name + ")";
    }

    private static String apart(String name, String many, String such, String order) {
        return " union all select * from (" + REACHED_OF_CAR + such + " and (select count(*) from " + name + ") < "
                + many + order + " limit " + many + ") apart_" + name;
    }

    public JdbcMeterReadings(Session session) {
        this.session = session;
    }

    @Override
    public void insert(Collection<MeterReading> readings) {
        readings.forEach(
                reading -> session.requireOwn(reading.enteredBy(), reading.id().subject(), 1));
        session.insertEach(INSERT, readings, (parameters, reading) -> {
            ReadingColumns.bind(parameters, reading);
            parameters
                    .id("vehicle", reading.vehicle())
                    .id("entered_by", reading.enteredBy())
                    .date("read_on", reading.at().day())
                    .constant("source", reading.source())
                    .instant("recorded_at", reading.entry().recordedAt());
        });
    }

    @Override
    public void update(Collection<MeterReading> readings) {
        session.replaceEach(
                UPDATE,
                readings,
                reading -> reading.id().subject(),
                reading -> reading.entry().version(),
                ReadingColumns::bind);
    }

    @Override
    public void withdraw(MeterReading reading, Instant at) {
        long next = reading.withdrawn().entry().version();
        session.replace(
                WITHDRAW,
                reading.id().subject(),
                next,
                parameters ->
                        parameters.id("id", reading.id()).instant("at", at).number("version", next));
    }

    @Override
    public Optional<MeterReading> find(ReadingId id) {
        return session.find(FIND, parameters -> parameters.id("id", id), ReadingColumns::read);
    }

    @Override
    public Stretch around(VehicleId vehicle, LocalDate from, LocalDate to, int after) {
        List<MeterReading> found = session
                .list(
                        AROUND,
                        parameters -> parameters
                                .id("vehicle", vehicle)
                                .date("from_day", from)
                                .date("to_day", to)
                                .date("near_from", from.minusDays(NEAR))
                                .date("near_to", to.plusDays(NEAR))
                                .number("before", Stretch.BEFORE)
                                .number("after", after + 1L),
                        ReadingColumns::read)
                .stream()
                .distinct()
                .sorted(MeterReading.ORDER)
                .toList();
        int before = (int) found.stream()
                .filter(reading -> reading.at().day().isBefore(from))
                .count();
        int later = (int)
                found.stream().filter(reading -> reading.at().day().isAfter(to)).count();
        int first = Math.max(0, before - Stretch.BEFORE);
        return new Stretch(
                found.subList(first, found.size() - Math.max(0, later - after)),
                found.subList(0, first).stream()
                        .filter(reading -> !reading.isHeld())
                        .reduce((one, next) -> next),
                later <= after);
    }

    @Override
    public List<MeterReading> replacements(Collection<VehicleId> vehicles) {
        return vehicles.isEmpty()
                ? List.of()
                : session.list(REPLACEMENTS, parameters -> parameters.ids("vehicles", vehicles), ReadingColumns::read);
    }

    @Override
    public Page<MeterReading> held(PageRequest page) {
        return Paging.byId(session, HELD, Binder.NOTHING, page, ReadingColumns::read, MeterReading::id);
    }
}
