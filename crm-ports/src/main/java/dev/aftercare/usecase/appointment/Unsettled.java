package dev.aftercare.usecase.appointment;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.appointment.ToSettle;
import java.util.List;

/**
 * The clerk's list (CARE-11).
 *
 * @param count how many do not fit from the day asked for on
 * @param first the first of them, by start and then by id, with what can be done
 */
public record Unsettled(int count, List<ToSettle> first) {

    public Unsettled {
        first = ImmutableList.copyOf(first);
    }
}
