package dev.aftercare.testkit.given;

import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.odometer.Entry;
import dev.aftercare.domain.odometer.HoldReason;
import dev.aftercare.domain.odometer.Meter;
import dev.aftercare.domain.odometer.MeterReading;
import dev.aftercare.domain.odometer.ReadAt;
import dev.aftercare.domain.odometer.Shown;
import dev.aftercare.domain.odometer.Standing.Believed;
import dev.aftercare.domain.odometer.Standing.Held;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.vehicle.Reading;
import dev.aftercare.domain.vehicle.ReadingId;
import dev.aftercare.domain.vehicle.ReadingSource;
import dev.aftercare.domain.vehicle.Vehicle;
import dev.aftercare.domain.vehicle.VehicleId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Builds an odometer reading. */
public final class ReadingBuilder {

    private ReadingId id = new ReadingId(Ids.next());
    private VehicleId vehicle = new VehicleId(Ids.next());
    private OrganisationId enteredBy = new OrganisationId(Ids.next());
    private LocalDate readOn = LocalDate.parse("2026-03-01");
    private Distance distance = Distance.km(48_200);
    private boolean flagged;
    private Instant recordedAt = Given.NOW;

    ReadingBuilder() {}

    public ReadingBuilder id(UUID newId) {
        id = new ReadingId(newId);
        return this;
    }

    public ReadingBuilder of(Vehicle newVehicle) {
        vehicle = newVehicle.id();
        return this;
    }

    public ReadingBuilder enteredBy(Dealer dealer) {
        enteredBy = dealer.id();
        return this;
    }

    public ReadingBuilder on(LocalDate day) {
        readOn = day;
        return this;
    }

    public ReadingBuilder shows(Distance newDistance) {
        distance = newDistance;
        return this;
    }

    /** Contradicts another reading. */
    public ReadingBuilder flagged() {
        flagged = true;
        return this;
    }

    public ReadingBuilder recordedAt(Instant instant) {
        recordedAt = instant;
        return this;
    }

    /** A reading as it is entered, of the car's first meter. */
    public static MeterReading entered(Reading reading) {
        return new MeterReading(
                reading.id(),
                reading.vehicle(),
                reading.enteredBy(),
                ReadAt.on(reading.readOn()),
                new Shown(reading.distance(), Meter.FIRST),
                reading.source(),
                reading.flagged() ? new Held(HoldReason.TOO_LOW, Optional.empty()) : new Believed(),
                new Entry(reading.recordedAt(), reading.distance(), 1));
    }

    public Reading build() {
        return new Reading(id, vehicle, enteredBy, readOn, distance, ReadingSource.VISIT, flagged, recordedAt);
    }
}
