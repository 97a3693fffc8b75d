package dev.aftercare.jdbc.vehicle;

import dev.aftercare.domain.vehicle.Plate;
import dev.aftercare.domain.vehicle.VehicleDescription;
import dev.aftercare.domain.vehicle.VehicleUse;
import dev.aftercare.domain.vehicle.Vin;
import dev.aftercare.jdbc.sql.Parameters;
import dev.aftercare.jdbc.sql.Row;
import java.util.Optional;

/** The columns that a car and its registration at a dealer have in common. */
public final class CarColumns {

    private CarColumns() {}

    static Parameters bind(Parameters parameters, Vin vin, VehicleDescription description, Optional<Plate> plate) {
        return parameters
                .text("vin", vin.value())
                .text("vin_maker", vin.maker())
                .text("make", description.make())
                .text("model", description.model())
                .count("model_year", description.modelYear())
                .text("colour", description.colour())
                .constant("used_as", description.use())
                .text("plate", plate.map(Plate::value));
    }

    /** What a row tells of a car. */
    public static VehicleDescription description(Row row) {
        return new VehicleDescription(
                row.text("make"),
                row.text("model"),
                row.optionalCount("model_year"),
                row.text("colour"),
                row.constant("used_as", VehicleUse.class));
    }

    static Vin vin(Row row) {
        return new Vin(row.text("vin"), row.text("vin_maker"));
    }

    static Optional<Plate> plate(Row row) {
        return row.optionalText("plate").map(Plate::new);
    }
}
