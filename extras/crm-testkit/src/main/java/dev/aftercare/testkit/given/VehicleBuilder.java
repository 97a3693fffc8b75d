package dev.aftercare.testkit.given;

import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.vehicle.Delivery;
import dev.aftercare.domain.vehicle.Plate;
import dev.aftercare.domain.vehicle.Vehicle;
import dev.aftercare.domain.vehicle.VehicleDescription;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.vehicle.VehicleUse;
import dev.aftercare.domain.vehicle.Vin;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Builds a car as the network knows it. */
public final class VehicleBuilder {

    private VehicleId id = new VehicleId(Ids.next());
    private Vin vin = numbered(Ids.nextNumber());
    private VehicleDescription description =
            new VehicleDescription("Example", "E1", OptionalInt.of(2024), "白", VehicleUse.PRIVATE);
    private Optional<Plate> plate = Optional.empty();
    private Optional<Delivery> delivery = Optional.empty();

    VehicleBuilder() {}

    public VehicleBuilder id(UUID newId) {
        id = new VehicleId(newId);
        return this;
    }

    public VehicleBuilder vin(String newVin) {
        vin = Vin.parse(newVin).vin().orElseThrow();
        return this;
    }

    public VehicleBuilder vin(Vin newVin) {
        vin = newVin;
        return this;
    }

    /** Of a make and model whose year is not known. */
    public VehicleBuilder model(String make, String model) {
        description = new VehicleDescription(make, model, OptionalInt.empty(), "", VehicleUse.FLEET);
        return this;
    }

    public VehicleBuilder plate(String text) {
        plate = Plate.parse(text);
        return this;
    }

    /** Delivered on that day ({@code 2024-02-29}) by that dealer. */
    public VehicleBuilder delivered(String day, Dealer by) {
        delivery = Optional.of(new Delivery(LocalDate.parse(day), by.id()));
        return this;
    }

    /** The car, in the first version. */
    public Vehicle build() {
        return new Vehicle(id, vin, description, plate, delivery, 1);
    }

    /** A VIN of China whose check digit is right. */
    private static Vin numbered(long number) {
        String end = String.format(Locale.ROOT, "R2%06d", number % 1_000_000);
        char checkDigit = new Vin("LSVNV4180" + end).expectedCheckDigit().orElseThrow();
        return new Vin("LSVNV418" + checkDigit + end);
    }
}
