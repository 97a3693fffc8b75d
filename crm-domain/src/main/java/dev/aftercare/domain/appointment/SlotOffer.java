package dev.aftercare.domain.appointment;

import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.time.TimeRange;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A slot that can be had: booked at once it is accepted, unless somebody was quicker.
 *
 * @param date the dealer's calendar day
 * @param slot from the time to agree on to the planned end of the work
 * @param knownAdvisor the advisor asked for, where that person is free then
 */
public record SlotOffer(LocalDate date, Half half, TimeRange slot, Optional<StaffId> knownAdvisor) {

    /** The halves of a day in which one slot each is offered (APT-3). */
    public enum Half {
        MORNING,
        AFTERNOON
    }
}
