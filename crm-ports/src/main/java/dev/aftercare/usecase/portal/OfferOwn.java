package dev.aftercare.usecase.portal;

import dev.aftercare.usecase.constraint.ShortCode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer asks for the slots of a wished day (CUS-11, APT-3).
 *
 * @param waits whether they wait for the car in the lounge (APT-4); left out, they leave it
 * @param furtherServices codes of what else is done to the car, one after the other after {@code service}
 * @param vehicle the car, on whose model it may depend how long the work takes
 */
public record OfferOwn(
        @NotNull @ShortCode String service,
        @NotNull LocalDate wished,
        @Nullable Boolean waits,
        @Nullable @Size(max = 9) List<@NotNull @ShortCode String> furtherServices,
        @Nullable UUID vehicle) {

    /** Of somebody who leaves the car. */
    public OfferOwn(String service, LocalDate wished) {
        this(service, wished, null, null, null);
    }
}
