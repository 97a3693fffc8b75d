package dev.aftercare.usecase.portal;

import dev.aftercare.usecase.constraint.ShortCode;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A customer asks for the slots of a wished day (CUS-11, APT-3).
 *
 * @param waits whether they wait for the car in the lounge (APT-4); left out, they leave it
 */
public record OfferOwn(
        @NotNull @ShortCode String service,
        @NotNull LocalDate wished,
        @Nullable Boolean waits) {

    /** Of somebody who leaves the car. */
    public OfferOwn(String service, LocalDate wished) {
        this(service, wished, null);
    }
}
