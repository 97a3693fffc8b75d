package dev.aftercare.usecase.waitinglist;

import dev.aftercare.domain.appointment.SlotOffer.Half;
import dev.aftercare.domain.waitinglist.WaitingWish;
import dev.aftercare.usecase.call.CrossChecked;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.Personal;
import dev.aftercare.usecase.constraint.ShortCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts a car on the waiting list for a service (APT-7).
 *
 * @param vehicle a car that this dealer registered
 * @param customer a customer of this dealer
 * @param service code of a service that the dealer offers
 * @param days when it would suit
 * @param words the customer's own words
 * @param knownAdvisor the advisor that the customer knows, taken where free
 * @param waits whether the customer waits for the car in the lounge (APT-4); left out, the car is left
 * @param present the appointment of this car for this service that is moved once an earlier place is taken
 */
public record WaitForPlace(
        @NotNull UUID vehicle,
        @NotNull UUID customer,
        @NotNull @ShortCode String service,
        @NotNull @Valid Days days,
        @Personal @Nullable @Size(max = 1000) String words,
        @Nullable UUID knownAdvisor,
        @Nullable Boolean waits,
        @Nullable UUID present) {

    /** Somebody who leaves the car and has no appointment yet. */
    public static WaitForPlace of(UUID vehicle, UUID customer, String service, Days days) {
        return new WaitForPlace(vehicle, customer, service, days, null, null, null, null);
    }

    /** The same of somebody who has an appointment already. */
    public WaitForPlace insteadOf(UUID appointment) {
        return new WaitForPlace(vehicle, customer, service, days, words, knownAdvisor, waits, appointment);
    }

    /**
     * Calendar days of the dealer.
     *
     * @param first the first one
     * @param last the last one, included; left out, the first one alone
     * @param halves the halves of a day that would do; left out, both
     */
    public record Days(
            @NotNull LocalDate first,
            @Nullable LocalDate last,
            @Nullable @Size(min = 1, max = 2) List<@NotNull Half> halves)
            implements CrossChecked {

        /** Both halves of these days. */
        public static Days of(LocalDate first, @Nullable LocalDate last) {
            return new Days(first, last, null);
        }

        @Override
        public List<FieldFault> crossFaults() {
            return first != null && last != null && last.isBefore(first)
                    ? List.of(FieldFault.of("last", FaultCode.BEFORE_FROM, last.toString()))
                    : List.of();
        }

        WaitingWish.Days wished() {
            return new WaitingWish.Days(
                    first,
                    Objects.requireNonNullElse(last, first),
                    halves == null ? EnumSet.allOf(Half.class) : EnumSet.copyOf(halves));
        }
    }
}
