package dev.aftercare.domain.appointment;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * An appointment on the clerk's list (待处理预约): something of it does not fit any more (CARE-11).
 *
 * @param misfits what, at least one
 * @param proposals what can be done, the best first: others at the same time, then the times nearest to its own; empty where nothing can
 *     be had
 */
public record ToSettle(Appointment appointment, List<Misfit> misfits, List<Proposal> proposals) {

    public ToSettle {
        misfits = ImmutableList.copyOf(misfits);
        proposals = ImmutableList.copyOf(proposals);
    }
}
