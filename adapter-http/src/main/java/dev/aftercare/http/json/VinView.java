package dev.aftercare.http.json;

import dev.aftercare.domain.vehicle.Vin;
import dev.aftercare.domain.vehicle.VinReading.Malformed;
import dev.aftercare.usecase.vehicle.ReadVin;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a VIN says.
 *
 * @param vin in its normal form; absent where the text is none
 * @param fault why it is none
 * @param position of the first faulty character, from 1
 * @param expectedCheckDigit what position 9 has to be by the formula
 * @param modelYears the most likely first
 */
public record VinView(
        String verdict,
        @Nullable String vin,
        @Nullable String fault,
        @Nullable Integer position,
        @Nullable String expectedCheckDigit,
        @Nullable String region,
        @Nullable String country,
        @Nullable String manufacturerCode,
        List<Integer> modelYears) {

    /** The view of {@code answer}. */
    public static VinView of(ReadVin.Answer answer) {
        Optional<Vin> vin = answer.reading().vin();
        Optional<Malformed> malformed = Optional.of(answer.reading())
                .filter(Malformed.class::isInstance)
                .map(Malformed.class::cast);
        return new VinView(
                answer.reading().verdict().name(),
                vin.map(Vin::value).orElse(null),
                malformed.map(reading -> reading.fault().name()).orElse(null),
                malformed.map(Malformed::position).orElse(null),
                vin.flatMap(Vin::expectedCheckDigit).map(String::valueOf).orElse(null),
                vin.flatMap(Vin::region).map(Enum::name).orElse(null),
                vin.flatMap(Vin::country).orElse(null),
                vin.flatMap(Vin::manufacturerCode).orElse(null),
                answer.modelYears());
    }
}
