package dev.aftercare.usecase.vehicle;

import dev.aftercare.domain.vehicle.Vin;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.Mask;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The number in a car's chassis: a VIN, or an old short one where the caller says that it may be one (VEH-1). */
final class CarNumber {

    private static final String FIELD = "vin";

    private CarNumber() {}

    /** What is wrong with {@code text}; nothing where it is absent. */
    static List<FieldFault> faults(@Nullable String text, @Nullable Boolean shortNumber) {
        if (text == null || isVin(text)) {
            return List.of();
        }
        if (!Boolean.TRUE.equals(shortNumber)) {
            return List.of(FieldFault.of(FIELD, FaultCode.VIN_TEXT, Mask.of(text)));
        }
        return Vin.shortNumber(text).isPresent()
                ? List.of()
                : List.of(FieldFault.of(FIELD, FaultCode.CHASSIS_NUMBER_TEXT, Mask.of(text)));
    }

    /** Whether it is one of 17 characters. */
    static boolean isVin(String text) {
        return Vin.parse(text).vin().isPresent();
    }

    /** The number; empty where it is a short one, and {@code make} has neither letter nor digit. */
    static Optional<Vin> read(String text, @Nullable String make) {
        return Vin.parse(text).vin().or(() -> Vin.parseShort(text, Objects.requireNonNullElse(make, "")));
    }

    /** Its normal form. */
    static String normal(String text) {
        return Vin.parse(text)
                .vin()
                .map(Vin::value)
                .or(() -> Vin.shortNumber(text))
                .orElseThrow();
    }
}
