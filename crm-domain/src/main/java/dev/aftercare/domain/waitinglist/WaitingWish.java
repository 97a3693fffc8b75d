package dev.aftercare.domain.waitinglist;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.appointment.ClockSpan;
import dev.aftercare.domain.appointment.SlotOffer.Half;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.vehicle.VehicleId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody on the waiting list waits for (APT-7).
 *
 * @param services codes of services that the dealer offers, in the order in which they are done; at least one
 * @param days the days on which it would suit them
 * @param advisor the advisor that the customer knows, preferred where free
 * @param waits whether the customer waits for the car in the lounge (APT-4); where they do not say, as {@code present} has it, or else they do not
 * @param loanCar whether the customer drives a car of the dealer's meanwhile; where they do not say, as {@code present} has it, or else they do not
 * @param words the customer's own words, empty where there were none; never in events or logs
 * @param present the appointment that they have already and would rather have earlier
 */
public record WaitingWish(
        VehicleId vehicle,
        CustomerId customer,
        List<String> services,
        Days days,
        Optional<StaffId> advisor,
        Optional<Boolean> waits,
        Optional<Boolean> loanCar,
        String words,
        Optional<AppointmentId> present) {

    /**
     * @throws IllegalArgumentException if no service is named
     */
    public WaitingWish {
        services = ImmutableList.copyOf(services);
        if (services.isEmpty()) {
            throw new IllegalArgumentException("waiting list: no service; give at least one");
        }
    }

    /** The codes of all services. */
    public String allServices() {
        return String.join(",", services);
    }

    /** Whether somebody waits for, or has, some of the same work. */
    public boolean sharesWorkWith(Collection<String> others) {
        return services.stream().anyMatch(others::contains);
    }

    /**
     * Calendar days of the dealer, and their halves.
     *
     * @param first the first one
     * @param last the last one, included; not before {@code first}
     * @param halves the halves of these days that would do, at least one
     * @param clock the times of the day at which it is to begin
     */
    public record Days(LocalDate first, LocalDate last, Set<Half> halves, ClockSpan clock) {

        /** At any time of these halves. */
        public Days(LocalDate first, LocalDate last, Set<Half> halves) {
            this(first, last, halves, ClockSpan.ANY);
        }

        /**
         * @throws IllegalArgumentException if the days run backwards or no half is named
         */
        public Days {
            if (last.isBefore(first) || halves.isEmpty()) {
                throw new IllegalArgumentException("waiting list: days are " + first + " to " + last + " in "
                        + halves.size() + " halves; the first day comes before the last, and one half is needed");
            }
            halves = Sets.immutableEnumSet(halves);
        }
    }

    WaitingWish erased() {
        return new WaitingWish(vehicle, customer, services, days, advisor, waits, loanCar, "", present);
    }
}
