package dev.aftercare.usecase.appointment;

import dev.aftercare.domain.appointment.Stay;
import dev.aftercare.usecase.call.CrossChecked;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.MoneyInput;
import dev.aftercare.usecase.call.Personal;
import dev.aftercare.usecase.constraint.Reason;
import dev.aftercare.usecase.constraint.ShortCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
 * @param dropOff when the car is brought, where that is before {@code start}: the evening before
 * @param pickUp when it is fetched, where that is after the work has ended
 * @param loanCar whether the customer drives a car of the dealer's meanwhile; left out, they do not
 * @param coming when the customer sets out and arrives, as far as they say
 * @param odometer what the customer says that the meter shows
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
        @Nullable Instant dropOff,
        @Nullable Instant pickUp,
        @Nullable Boolean loanCar,
        @Nullable @Valid ComingInput coming,
        @Nullable @Valid ToldDistance odometer,
        @Nullable @Valid MoneyInput partsTold,
        @Nullable Boolean despiteParts)
        implements CrossChecked {

    /** The most services beside the first. */
    public static final int MOST_FURTHER = 9;

    /** Of a customer who leaves the car, and says no more. */
    public BookAppointment(
            UUID vehicle,
            UUID customer,
            String service,
            Instant start,
            @Nullable String wish,
            @Nullable UUID knownAdvisor,
            @Nullable UUID passedOnBy,
            @Nullable String overbookFor) {
        this(
                vehicle,
                customer,
                service,
                start,
                wish,
                knownAdvisor,
                passedOnBy,
                overbookFor,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** A normal booking without further wishes. */
    public static BookAppointment of(UUID vehicle, UUID customer, String service, Instant start) {
        return new BookAppointment(vehicle, customer, service, start, null, null, null, null);
    }

    /** The same, of a customer who waits for the car. */
    public BookAppointment waiting() {
        return with(true, furtherServices, stay(), coming, odometer);
    }

    /** The same with more done to the car. */
    public BookAppointment and(String... further) {
        return with(waits, List.of(further), stay(), coming, odometer);
    }

    /** The same, brought and fetched at other times, with a car of the dealer's meanwhile or without. */
    public BookAppointment staying(@Nullable Instant broughtAt, @Nullable Instant fetchedAt, boolean withLoanCar) {
        Stay stay = new Stay(Optional.ofNullable(broughtAt), Optional.ofNullable(fetchedAt), withLoanCar);
        return with(waits, furtherServices, stay, coming, odometer);
    }

    /** The same, of a customer who says when they set out and arrive. */
    public BookAppointment coming(ComingInput told) {
        return with(waits, furtherServices, stay(), told, odometer);
    }

    /** The same, of a customer who says what the meter shows. */
    public BookAppointment showing(ToldDistance told) {
        return with(waits, furtherServices, stay(), coming, told);
    }

    /** The same, of a customer who was told what the parts cost in all. */
    public BookAppointment telling(MoneyInput price) {
        return withParts(price, despiteParts);
    }

    /** The same, whether or not the parts are there by then. */
    public BookAppointment despiteTheParts() {
        return withParts(partsTold, true);
    }

    /** When the car comes and goes. */
    Stay stay() {
        return new Stay(Optional.ofNullable(dropOff), Optional.ofNullable(pickUp), Boolean.TRUE.equals(loanCar));
    }

    /** All services, in the order in which they are done. */
    List<String> services() {
        return FindOffers.services(service, furtherServices);
    }

    @Override
    public List<FieldFault> crossFaults() {
        return ComingInput.faults(coming, dropOff == null ? start : dropOff);
    }

    private BookAppointment with(
            @Nullable Boolean newWaits,
            @Nullable List<String> newFurther,
            Stay stay,
            @Nullable ComingInput newComing,
            @Nullable ToldDistance newOdometer) {
        return new BookAppointment(
                vehicle,
                customer,
                service,
                start,
                wish,
                knownAdvisor,
                passedOnBy,
                overbookFor,
                newWaits,
                newFurther,
                stay.dropOff().orElse(null),
                stay.pickUp().orElse(null),
                stay.loanCar() ? Boolean.TRUE : null,
                newComing,
                newOdometer,
                partsTold,
                despiteParts);
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
                dropOff,
                pickUp,
                loanCar,
                coming,
                odometer,
                price,
                despite);
    }
}
