package dev.aftercare.usecase.appointment;

import dev.aftercare.usecase.call.MoneyInput;
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
 * @param furtherServices codes of what else is done to the car, one after the other after {@code service}
 * @param partsTold what the customer was told that the parts cost in all (APT-5b); refused where they cost something else by now
 * @param despiteParts whether a day before the parts arrive is meant
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
        @Nullable @Size(max = MOST_FURTHER) List<@NotNull @ShortCode String> furtherServices,
        @Nullable @Valid MoneyInput partsTold,
        @Nullable Boolean despiteParts) {

    static final int MOST_FURTHER = 9;

    /** Of a customer who was told nothing of parts. */
    public BookAppointment(
            UUID vehicle,
            UUID customer,
            String service,
            Instant start,
            @Nullable String wish,
            @Nullable UUID knownAdvisor,
            @Nullable UUID passedOnBy,
            @Nullable String overbookFor,
            @Nullable Boolean waits,
            @Nullable List<String> furtherServices) {
        this(
                vehicle,
                customer,
                service,
                start,
                wish,
                knownAdvisor,
                passedOnBy,
                overbookFor,
                waits,
                furtherServices,
                null,
                null);
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
        this(vehicle, customer, service, start, wish, knownAdvisor, passedOnBy, overbookFor, null, null);
    }

    /** A normal booking without further wishes. */
    public static BookAppointment of(UUID vehicle, UUID customer, String service, Instant start) {
        return new BookAppointment(vehicle, customer, service, start, null, null, null, null, null, null);
    }

    /** The same, of a customer who waits for the car. */
    public BookAppointment waiting() {
        return new BookAppointment(
                vehicle,
                customer,
                service,
                start,
                wish,
                knownAdvisor,
                passedOnBy,
                overbookFor,
                true,
                furtherServices,
                partsTold,
                despiteParts);
    }

    /** The same, of a customer who was told what the parts cost in all. */
    public BookAppointment telling(MoneyInput price) {
        return withParts(price, despiteParts);
    }

    /** The same, whether or not the parts are there by then. */
    public BookAppointment despiteTheParts() {
        return withParts(partsTold, true);
    }

    private BookAppointment withParts(@Nullable MoneyInput price, @Nullable Boolean despite) {
        return new BookAppointment(
                vehicle,
                customer,
                service,
                start,
                wish,
                knownAdvisor,
                passedOnBy,
                overbookFor,
                waits,
                furtherServices,
                price,
                despite);
    }

    /** The same with more done to the car. */
    public BookAppointment and(String... further) {
        return new BookAppointment(
                vehicle,
                customer,
                service,
                start,
                wish,
                knownAdvisor,
                passedOnBy,
                overbookFor,
                waits,
                List.of(further),
                partsTold,
                despiteParts);
    }

    /** All services, in the order in which they are done. */
    List<String> services() {
        return FindOffers.services(service, furtherServices);
    }
}
