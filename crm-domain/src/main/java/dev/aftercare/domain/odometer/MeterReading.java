package dev.aftercare.domain.odometer;

import dev.aftercare.domain.odometer.Standing.Accepted;
import dev.aftercare.domain.odometer.Standing.Believed;
import dev.aftercare.domain.odometer.Standing.Held;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.vehicle.Reading;
import dev.aftercare.domain.vehicle.ReadingId;
import dev.aftercare.domain.vehicle.ReadingSource;
import dev.aftercare.domain.vehicle.VehicleId;
import java.time.Instant;
import java.util.Comparator;

/**
 * A reading of one of a car's meters with whether it counts (VEH-3). What rests on readings takes it as {@link #reading()}, by how far the
 * car had gone in all.
 *
 * @param enteredBy the dealer who entered it
 */
public record MeterReading(
        ReadingId id,
        VehicleId vehicle,
        OrganisationId enteredBy,
        ReadAt at,
        Shown shown,
        ReadingSource source,
        Standing standing,
        Entry entry) {

    /** By when they were read; at one time by meter and by what it showed; then by id as stores order ids, by its digits. */
    public static final Comparator<MeterReading> ORDER = Comparator.comparing(MeterReading::at)
            .thenComparing(reading -> reading.shown().meter().number())
            .thenComparing(MeterReading::totalMillimetres)
            .thenComparing(reading -> reading.id().toString());

    /** A reading that comes in; it is believed until it has been judged. */
    public static MeterReading told(
            ReadingId id,
            VehicleId vehicle,
            OrganisationId enteredBy,
            ReadAt at,
            Shown shown,
            ReadingSource source,
            Instant now) {
        return new MeterReading(
                id, vehicle, enteredBy, at, shown, source, new Believed(), new Entry(now, shown.distance(), 1));
    }

    /** How far the car had gone in all, as those take it who rest on it. */
    public Reading reading() {
        return new Reading(id, vehicle, enteredBy, at.day(), shown.total(), source, isHeld(), entry.recordedAt());
    }

    /** Whether it waits for a person's look. */
    public boolean isHeld() {
        return standing instanceof Held;
    }

    /** Whether a person accepted it. */
    public boolean isAccepted() {
        return standing instanceof Accepted;
    }

    /** How far the car had gone in all, in millimetres. */
    public long totalMillimetres() {
        return shown.totalMillimetres();
    }

    /** The same version; how it stands is what comes of the others. */
    MeterReading judged(Standing newStanding) {
        return with(at, shown, newStanding, entry);
    }

    /** A person has looked: it is so. */
    public MeterReading accepted() {
        return with(at, shown, new Accepted(), entry);
    }

    /** The meter showed something else; it is judged anew. */
    public MeterReading corrected(Distance right) {
        return with(at, new Shown(right, shown.meter()), new Believed(), entry);
    }

    /** The same with what a person says that the meter showed; it stands as it did. */
    MeterReading showing(Shown right) {
        return with(at, right, standing, entry);
    }

    /** It was read on another meter; it is judged anew, unless a person accepted it. */
    public MeterReading on(Meter meter) {
        return with(at, new Shown(shown.distance(), meter), standing, entry);
    }

    /** Whether the other is a version of the same, and not what was told later that day in its place. */
    public boolean isOfTheSameTelling(MeterReading other) {
        return at.equals(other.at) && entry.told().equals(other.entry.told());
    }

    /** What it showed, read when the other was. */
    MeterReading movedTo(MeterReading other) {
        return with(other.at, shown, standing, entry);
    }

    /** The same day's later reading in its place. */
    public MeterReading movedOn(ReadAt later, Shown newShown) {
        return with(
                later, newShown, new Believed(), new Entry(entry.recordedAt(), newShown.distance(), entry.version()));
    }

    /** It does not count any more. */
    public MeterReading withdrawn() {
        return with(at, shown, standing, entry.next());
    }

    /** As it is to be stored after what stood before. */
    public MeterReading following(MeterReading before) {
        return equals(before)
                ? this
                : with(at, shown, standing, new Entry(entry.recordedAt(), entry.told(), before.entry.version() + 1));
    }

    private MeterReading with(ReadAt newAt, Shown newShown, Standing newStanding, Entry newEntry) {
        return new MeterReading(id, vehicle, enteredBy, newAt, newShown, source, newStanding, newEntry);
    }
}
