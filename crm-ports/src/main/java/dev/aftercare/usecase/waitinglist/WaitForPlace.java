package dev.aftercare.usecase.waitinglist;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.appointment.ClockSpan;
import dev.aftercare.domain.appointment.SlotOffer.Half;
import dev.aftercare.domain.waitinglist.WaitingWish;
import dev.aftercare.usecase.appointment.BookAppointment;
import dev.aftercare.usecase.call.CrossChecked;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.Personal;
import dev.aftercare.usecase.constraint.ShortCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts a car on the waiting list for one service, or for several that are done one after the other (APT-7).
 *
 * @param vehicle a car that this dealer registered
 * @param customer a customer of this dealer
 * @param service code of a service that the dealer offers
 * @param days when it would suit
 * @param words the customer's own words
 * @param knownAdvisor the advisor that the customer knows, taken where free
 * @param waits whether the customer waits for the car in the lounge (APT-4); left out, as {@code present} has it, or else the car is left
 * @param present the appointment of this car for all of these services that is moved once an earlier place is taken
 * @param furtherServices codes of what else is done to the car, one after the other after {@code service}
 * @param loanCar whether the customer drives a car of the dealer's meanwhile; left out, as {@code present} has it, or else they do not
 */
public record WaitForPlace(
        @NotNull UUID vehicle,
        @NotNull UUID customer,
        @NotNull @ShortCode String service,
        @NotNull @Valid Days days,
        @Personal @Nullable @Size(max = 1000) String words,
        @Nullable UUID knownAdvisor,
        @Nullable Boolean waits,
        @Nullable UUID present,
        @Nullable @Size(max = MOST_FURTHER) List<@NotNull @ShortCode String> furtherServices,
        @Nullable Boolean loanCar) {

    /** As many as an appointment has. */
    public static final int MOST_FURTHER = BookAppointment.MOST_FURTHER;

    /** For one service. */
    public WaitForPlace(
            UUID vehicle,
            UUID customer,
            String service,
            Days days,
            @Nullable String words,
            @Nullable UUID knownAdvisor,
            @Nullable Boolean waits,
            @Nullable UUID present) {
        this(vehicle, customer, service, days, words, knownAdvisor, waits, present, null, null);
    }

    /** Somebody who leaves the car and has no appointment yet. */
    public static WaitForPlace of(UUID vehicle, UUID customer, String service, Days days) {
        return new WaitForPlace(vehicle, customer, service, days, null, null, null, null);
    }

    /** The same of somebody who has an appointment already. */
    public WaitForPlace insteadOf(UUID appointment) {
        return new WaitForPlace(
                vehicle, customer, service, days, words, knownAdvisor, waits, appointment, furtherServices, loanCar);
    }

    /** The same with more done to the car. */
    public WaitForPlace and(String... further) {
        return new WaitForPlace(
                vehicle, customer, service, days, words, knownAdvisor, waits, present, List.of(further), loanCar);
    }

    /** The same of somebody who drives a car of the dealer's meanwhile. */
    public WaitForPlace withLoanCar() {
        return new WaitForPlace(
                vehicle, customer, service, days, words, knownAdvisor, waits, present, furtherServices, true);
    }

    /** All services, in the order in which they are done. */
    List<String> services() {
        return ImmutableList.<String>builder()
                .add(service)
                .addAll(Objects.requireNonNullElse(furtherServices, List.of()))
                .build();
    }

    /**
     * Calendar days of the dealer.
     *
     * @param first the first one
     * @param last the last one, included; left out, the first one alone
     * @param halves the halves of a day that would do; left out, both
     * @param earliest the first time of the day at which it may begin, included; left out, any
     * @param latest the last one, included; left out, any
     */
    public record Days(
            @NotNull LocalDate first,
            @Nullable LocalDate last,
            @Nullable @Size(min = 1, max = 2) List<@NotNull Half> halves,
            @Nullable LocalTime earliest,
            @Nullable LocalTime latest)
            implements CrossChecked {

        /** At any time of these halves. */
        public Days(LocalDate first, @Nullable LocalDate last, @Nullable List<Half> halves) {
            this(first, last, halves, null, null);
        }

        /** The same, beginning from one time of the day to another, both included. */
        public Days between(LocalTime from, LocalTime to) {
            return new Days(first, last, halves, from, to);
        }

        /** Both halves of these days. */
        public static Days of(LocalDate first, @Nullable LocalDate last) {
            return new Days(first, last, null);
        }

        @Override
        public List<FieldFault> crossFaults() {
            List<FieldFault> faults = new ArrayList<>();
            if (first != null && last != null && last.isBefore(first)) {
                faults.add(FieldFault.of("last", FaultCode.BEFORE_FROM, last.toString()));
            }
            if (earliest != null && latest != null && latest.isBefore(earliest)) {
                faults.add(FieldFault.of("latest", FaultCode.BEFORE_FROM, latest.toString()));
            }
            return faults;
        }

        WaitingWish.Days wished() {
            return new WaitingWish.Days(
                    first,
                    Objects.requireNonNullElse(last, first),
                    halves == null ? EnumSet.allOf(Half.class) : EnumSet.copyOf(halves),
                    new ClockSpan(
                            Objects.requireNonNullElse(earliest, LocalTime.MIN),
                            Objects.requireNonNullElse(latest, LocalTime.MAX)));
        }
    }
}
