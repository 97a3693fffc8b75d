package dev.aftercare.domain.appointment;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.time.TimeRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A slot that can be had: booked at once it is accepted, unless somebody was quicker.
 *
 * @param date the dealer's calendar day
 * @param slot from the time to agree on to the planned end of the work
 * @param knownAdvisor the advisor asked for, where that person is free then
 * @param why why this slot and no other
 */
public record SlotOffer(LocalDate date, Half half, TimeRange slot, Optional<StaffId> knownAdvisor, Why why) {

    /** The halves of a day in which one slot each is offered (APT-3). */
    public enum Half {
        MORNING,
        AFTERNOON
    }

    /** Why a slot is offered. */
    public enum OfferReason {
        /** It lies on the day asked for. */
        WISHED_DAY,
        /** That half of the day asked for is full, and this is the nearest free slot. */
        NEAREST_FREE,
        /** The day asked for lies before the one on which the parts are there; this is the nearest free slot after. */
        PARTS_THERE,
        /** The advisor whom the customer knows is free then. */
        KNOWN_ADVISOR,
        /** The advisor whom the customer knows is not free in that half of the day. */
        ANOTHER_ADVISOR,
        /** Of the free slots of that half it leaves the day most even (APT-4). */
        EVENS_THE_DAY,
        /** No other slot of that half is free. */
        ONLY_FREE,
        /** Room is made for it: other appointments get another bay or technician, and keep their times. */
        ROOM_MADE
    }

    /**
     * Why this slot and no other (APT-3, APT-4).
     *
     * @param reasons in the order of {@link OfferReason}
     * @param peakPercent how much of the bays' time is taken in the fullest half hour of the slot once it is booked, 0 to 100
     * @param highestPercent the same for the fullest of the slots that could have been offered in its place
     */
    public record Why(List<OfferReason> reasons, int peakPercent, int highestPercent) {

        public Why {
            reasons = ImmutableList.sortedCopyOf(reasons);
        }
    }
}
