package dev.aftercare.domain.appointment;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.customer.CustomerName;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.vehicle.Plate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A dealer's day as the reception desk wants to see it: who comes, who is late, what is free.
 *
 * @param seenAt the instant for which lateness is told
 * @param visits every appointment of the day by its time, cancelled and missed ones too
 * @param free what can still be held, per half of the day
 */
public record DealerDay(Dealer dealer, LocalDate date, Instant seenAt, List<Visit> visits, List<Free> free) {

    /**
     * One appointment with what the desk needs to greet the customer.
     *
     * @param late whether the car should be here by now and is not
     * @param needsPlace whether it came after its no-show and holds nothing
     */
    public record Visit(
            Appointment appointment,
            CustomerName customer,
            Optional<Plate> plate,
            String car,
            String service,
            Optional<String> advisor,
            boolean late,
            boolean needsPlace) {}

    /**
     * Bay time of one half of the day, in minutes.
     *
     * @param capacity of all bays within opening hours
     * @param taken of it, in normal capacity
     * @param free what is not taken and still to come
     * @param keptForWalkIns of what is free, not offered before the day itself (APT-4), or on it kept for urgent requests (APT-10)
     */
    public record Free(SlotOffer.Half half, int capacity, int taken, int free, int keptForWalkIns) {}

    public DealerDay {
        visits = ImmutableList.copyOf(visits);
        free = ImmutableList.copyOf(free);
    }
}
