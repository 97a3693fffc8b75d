package dev.aftercare.usecase.network;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.network.Bay;
import java.util.List;

/**
 * A bay, when it is out of use, and what that hits.
 *
 * @param hit what is booked there meanwhile and can still be moved, by start; it stays booked and stands on the clerk's list (CARE-11)
 */
public record BayUse(Bay bay, List<Appointment> hit) {

    public BayUse {
        hit = ImmutableList.copyOf(hit);
    }
}
