package dev.aftercare.usecase.activity;

import dev.aftercare.domain.activity.ActivityState;
import java.util.Map;

/**
 * How many customers, or cars, are in each state at present; who has no state is not counted (CUS-6).
 *
 * @param inNetwork whether the whole network was counted; otherwise the dealer of the call
 */
public record ActivityCounts(boolean inNetwork, Map<ActivityState, Long> byState) {

    public ActivityCounts {
        byState = Map.copyOf(byState);
    }

    /** How many are in {@code state}. */
    public long in(ActivityState state) {
        return byState.getOrDefault(state, 0L);
    }
}
