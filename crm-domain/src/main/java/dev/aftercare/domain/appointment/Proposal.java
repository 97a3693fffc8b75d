package dev.aftercare.domain.appointment;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** How an appointment that does not fit any more can be settled. It holds until somebody else has taken what it needs. */
public sealed interface Proposal {

    /**
     * Others at the same time, so that the customer need not be asked.
     *
     * @param replaced what it holds from now on in the place of what does not fit, kind by kind
     */
    record SameTime(List<Hold> replaced) implements Proposal {

        public SameTime {
            replaced = ImmutableList.copyOf(replaced);
        }
    }

    /** Another time, to be agreed with the customer. */
    record OtherTime(SlotOffer offer) implements Proposal {}
}
