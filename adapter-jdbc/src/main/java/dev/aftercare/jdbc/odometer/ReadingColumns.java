package dev.aftercare.jdbc.odometer;

import dev.aftercare.domain.odometer.Entry;
import dev.aftercare.domain.odometer.HoldReason;
import dev.aftercare.domain.odometer.Meter;
import dev.aftercare.domain.odometer.MeterReading;
import dev.aftercare.domain.odometer.ReadAt;
import dev.aftercare.domain.odometer.Shown;
import dev.aftercare.domain.odometer.Standing;
import dev.aftercare.domain.odometer.Standing.Accepted;
import dev.aftercare.domain.odometer.Standing.Believed;
import dev.aftercare.domain.odometer.Standing.Held;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.DistanceUnit;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.vehicle.ReadingId;
import dev.aftercare.domain.vehicle.ReadingSource;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.jdbc.sql.Parameters;
import dev.aftercare.jdbc.sql.Row;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** The columns of {@code reading}. */
public final class ReadingColumns {

    /** How far the car had gone in all, in millimetres. */
    private static final String TOTAL = "r.carried + r.distance * case r.unit when '" + DistanceUnit.MILE.name()
            + "' then " + DistanceUnit.MILE.millimetres() + " else " + DistanceUnit.KILOMETRE.millimetres() + " end";

    /** {@link MeterReading#ORDER} of a reading {@code r}. */
    static final String FORWARDS = " order by r.read_on, r.read_minute nulls last, r.meter, " + TOTAL + ", r.id";

    /** The same, the latest first. */
    public static final String BACKWARDS =
            " order by r.read_on desc, r.read_minute desc nulls first, r.meter desc, " + TOTAL + " desc, r.id desc";

    private static final int MINUTES_AN_HOUR = 60;

    private ReadingColumns() {}

    /** A row as a reading of a meter. */
    public static MeterReading read(Row row) {
        DistanceUnit unit = row.constant("unit", DistanceUnit.class);
        long amount = row.number("distance");
        OptionalInt minute = row.optionalCount("read_minute");
        return new MeterReading(
                row.id("id", ReadingId::new),
                row.id("vehicle", VehicleId::new),
                row.id("entered_by", OrganisationId::new),
                new ReadAt(
                        row.date("read_on"),
                        minute.isPresent() ? Optional.of(time(minute.getAsInt())) : Optional.empty()),
                new Shown(new Distance(amount, unit), new Meter(row.count("meter"), row.number("carried"))),
                row.constant("source", ReadingSource.class),
                standing(row, unit),
                new Entry(
                        row.instant("recorded_at"),
                        new Distance(
                                row.optionalNumber("told").orElse(amount),
                                row.optionalConstant("told_unit", DistanceUnit.class)
                                        .orElse(unit)),
                        row.number("version")));
    }

    /** All that may change of a reading, and its key. */
    static void bind(Parameters parameters, MeterReading reading) {
        Optional<Held> held =
                Optional.of(reading.standing()).filter(Held.class::isInstance).map(Held.class::cast);
        Distance shown = reading.shown().distance();
        parameters
                .id("id", reading.id())
                .count("read_minute", minute(reading.at()))
                .number("distance", shown.amount())
                .constant("unit", shown.unit())
                .number("told", reading.entry().told().amount())
                .constant("told_unit", reading.entry().told().unit())
                .number("meter", reading.shown().meter().number())
                .number("carried", reading.shown().meter().carriedMillimetres())
                .flag("accepted", reading.isAccepted())
                .flag("flagged", held.isPresent())
                .text("held_for", held.map(known -> known.reason().name()))
                .number("proposal", proposal(held))
                .number("version", reading.entry().version());
    }

    /** One that a release before flagged has no reason: it was lower than an earlier one, or higher than a later one. */
    private static Standing standing(Row row, DistanceUnit unit) {
        if (!row.flag("flagged")) {
            return row.flag("accepted") ? new Accepted() : new Believed();
        }
        HoldReason reason = row.optionalConstant("held_for", HoldReason.class).orElse(HoldReason.TOO_LOW);
        DistanceUnit proposed = reason == HoldReason.OTHER_UNIT ? unit.other() : unit;
        OptionalLong proposal = row.optionalNumber("proposal");
        return new Held(
                reason,
                proposal.isPresent() ? Optional.of(new Distance(proposal.getAsLong(), proposed)) : Optional.empty());
    }

    private static OptionalLong proposal(Optional<Held> held) {
        return held.flatMap(Held::proposal).stream().mapToLong(Distance::amount).findFirst();
    }

    private static OptionalInt minute(ReadAt at) {
        return at.hour().stream()
                .mapToInt(time -> time.getHour() * MINUTES_AN_HOUR + time.getMinute())
                .findFirst();
    }

    private static LocalTime time(int minute) {
        return LocalTime.of(minute / MINUTES_AN_HOUR, minute % MINUTES_AN_HOUR);
    }
}
