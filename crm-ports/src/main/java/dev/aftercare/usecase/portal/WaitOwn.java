package dev.aftercare.usecase.portal;

import dev.aftercare.usecase.call.Personal;
import dev.aftercare.usecase.constraint.ShortCode;
import dev.aftercare.usecase.waitinglist.WaitForPlace;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer puts a car of their own on the waiting list (CUS-11, APT-7).
 *
 * @param service code of a service that the dealer offers
 * @param days when it would suit
 * @param words in their own words
 * @param waits whether they wait for the car in the lounge (APT-4); left out, they leave it
 * @param present the appointment that is moved once an earlier place is taken
 * @param furtherServices codes of what else is done to the car, one after the other after {@code service}
 * @param loanCar whether they drive a car of the dealer's meanwhile; left out, they do not
 */
public record WaitOwn(
        @NotNull UUID vehicle,
        @NotNull @ShortCode String service,
        @NotNull @Valid WaitForPlace.Days days,
        @Personal @Nullable @Size(max = 1000) String words,
        @Nullable Boolean waits,
        @Nullable UUID present,
        @Nullable @Size(max = WaitForPlace.MOST_FURTHER) List<@NotNull @ShortCode String> furtherServices,
        @Nullable Boolean loanCar) {

    /** For one service. */
    public WaitOwn(
            UUID vehicle,
            String service,
            WaitForPlace.Days days,
            @Nullable String words,
            @Nullable Boolean waits,
            @Nullable UUID present) {
        this(vehicle, service, days, words, waits, present, null, null);
    }

    WaitForPlace of(UUID customer) {
        return new WaitForPlace(
                vehicle, customer, service, days, words, null, waits, present, furtherServices, loanCar);
    }
}
