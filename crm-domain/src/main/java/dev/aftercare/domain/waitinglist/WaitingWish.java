package dev.aftercare.domain.waitinglist;

import com.google.common.collect.Sets;
import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.appointment.SlotOffer.Half;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.vehicle.VehicleId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody on the waiting list waits for (APT-7).
 *
 * @param service code of a service that the dealer offers
 * @param days the days on which it would suit them
 * @param advisor the advisor that the customer knows, preferred where free
 * @param waits whether the customer waits for the car in the lounge (APT-4)
 * @param words the customer's own words, empty where there were none; never in events or logs
 * @param present the appointment that they have already and would rather have earlier
 */
public record WaitingWish(
        VehicleId vehicle,
        CustomerId customer,
        String service,
        Days days,
        Optional<StaffId> advisor,
        boolean waits,
        String words,
        Optional<AppointmentId> present) {

    /**
     * Calendar days of the dealer, and their halves.
     *
     * @param first the first one
     * @param last the last one, included; not before {@code first}
     * @param halves the halves of these days that would do, at least one
     */
    public record Days(LocalDate first, LocalDate last, Set<Half> halves) {

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
        return new WaitingWish(vehicle, customer, service, days, advisor, waits, "", present);
    }
}
