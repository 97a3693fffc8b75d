package dev.aftercare.usecase.portal;

import dev.aftercare.usecase.appointment.ComingInput;
import dev.aftercare.usecase.call.MoneyInput;
import dev.aftercare.usecase.call.Personal;
import dev.aftercare.usecase.constraint.ShortCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer books a car of their own (CUS-11, APT-1).
 *
 * @param service code of a service that the dealer offers
 * @param start the time that they choose, on the policy's step
 * @param wish in their own words
 * @param waits whether they wait for the car in the lounge (APT-4); left out, they leave it
 * @param furtherServices codes of what else is done to the car, one after the other after {@code service}
 * @param coming when they set out and arrive, as far as they say (APT-5a)
 * @param partsTold what they saw that the parts cost in all (APT-5b)
 */
public record BookOwn(
        @NotNull UUID vehicle,
        @NotNull @ShortCode String service,
        @NotNull Instant start,
        @Personal @Nullable @Size(max = 1000) String wish,
        @Nullable Boolean waits,
        @Nullable @Size(max = 9) List<@NotNull @ShortCode String> furtherServices,
        @Nullable @Valid ComingInput coming,
        @Nullable @Valid MoneyInput partsTold) {

    /** Of somebody who does not say how they come. */
    public BookOwn(UUID vehicle, String service, Instant start, @Nullable String wish, @Nullable Boolean waits) {
        this(vehicle, service, start, wish, waits, null, null, null);
    }

    /** Of somebody who leaves the car. */
    public BookOwn(UUID vehicle, String service, Instant start, @Nullable String wish) {
        this(vehicle, service, start, wish, null);
    }
}
