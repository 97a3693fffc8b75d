package dev.aftercare.usecase.appointment;

import dev.aftercare.usecase.call.CrossChecked;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.Personal;
import dev.aftercare.usecase.constraint.Reason;
import dev.aftercare.usecase.constraint.ShortCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Books a car into the workshop (APT-1, APT-2).
 *
 * @param vehicle a car that this dealer registered
 * @param customer a customer of this dealer
 * @param service code of a service that the dealer offers
 * @param start the time to agree on, on the policy's step
 * @param wish the customer's own words
 * @param knownAdvisor the advisor that the customer knows, taken where free
 * @param passedOnBy the member of staff who was asked and passed the request to the desk (APT-1)
 * @param overbookFor a reason; asks for a place above the capacity, which needs a right of its own
 * @param waits whether the customer waits for the car in the lounge (APT-4); left out, the car is left
 * @param coming when the customer sets out and arrives, as far as they say
 * @param odometer what the customer says that the meter shows
 */
public record BookAppointment(
        @NotNull UUID vehicle,
        @NotNull UUID customer,
        @NotNull @ShortCode String service,
        @NotNull Instant start,
        @Personal @Nullable @Size(max = 1000) String wish,
        @Nullable UUID knownAdvisor,
        @Nullable UUID passedOnBy,
        @Nullable @Reason String overbookFor,
        @Nullable Boolean waits,
        @Nullable @Valid ComingInput coming,
        @Nullable @Valid ToldDistance odometer)
        implements CrossChecked {

    /** Of a customer who does not say how they come. */
    public BookAppointment(
            UUID vehicle,
            UUID customer,
            String service,
            Instant start,
            @Nullable String wish,
            @Nullable UUID knownAdvisor,
            @Nullable UUID passedOnBy,
            @Nullable String overbookFor,
            @Nullable Boolean waits) {
        this(vehicle, customer, service, start, wish, knownAdvisor, passedOnBy, overbookFor, waits, null, null);
    }

    /** Of a customer who leaves the car. */
    public BookAppointment(
            UUID vehicle,
            UUID customer,
            String service,
            Instant start,
            @Nullable String wish,
            @Nullable UUID knownAdvisor,
            @Nullable UUID passedOnBy,
            @Nullable String overbookFor) {
        this(vehicle, customer, service, start, wish, knownAdvisor, passedOnBy, overbookFor, null);
    }

    /** A normal booking without further wishes. */
    public static BookAppointment of(UUID vehicle, UUID customer, String service, Instant start) {
        return new BookAppointment(vehicle, customer, service, start, null, null, null, null, null);
    }

    /** The same, of a customer who waits for the car. */
    public BookAppointment waiting() {
        return new BookAppointment(
                vehicle, customer, service, start, wish, knownAdvisor, passedOnBy, overbookFor, true, coming, odometer);
    }

    /** The same, of a customer who says when they set out and arrive. */
    public BookAppointment coming(ComingInput told) {
        return new BookAppointment(
                vehicle, customer, service, start, wish, knownAdvisor, passedOnBy, overbookFor, waits, told, odometer);
    }

    /** The same, of a customer who says what the meter shows. */
    public BookAppointment showing(ToldDistance told) {
        return new BookAppointment(
                vehicle, customer, service, start, wish, knownAdvisor, passedOnBy, overbookFor, waits, coming, told);
    }

    @Override
    public List<FieldFault> crossFaults() {
        return ComingInput.faults(coming, start);
    }
}
