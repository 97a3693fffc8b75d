package dev.aftercare.domain.gate;

import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.time.TimeRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which parking place is kept free for which car that is expected (APT-9): in the order of the times the first place, by its code, where no
 * car stands and none is expected meanwhile. The same cars always get the same places.
 */
public final class ParkingPlan {

    /**
     * A car that may come.
     *
     * @param during from when until when it may come
     */
    public record Coming(AppointmentId appointment, TimeRange during) {}

    private ParkingPlan() {}

    /**
     * The place of each car that gets one.
     *
     * @param places of the dealer
     * @param occupied where cars stand
     * @param coming in the order of their times
     */
    public static Map<AppointmentId, String> keep(
            Set<String> places, Collection<String> occupied, List<Coming> coming) {
        SortedSet<String> free = new TreeSet<>(places);
        free.removeAll(occupied);
        Map<String, List<TimeRange>> kept = new HashMap<>();
        Map<AppointmentId, String> plan = new HashMap<>();
        for (Coming car : coming) {
            free.stream()
                    .filter(place -> kept.getOrDefault(place, List.of()).stream()
                            .noneMatch(other -> other.overlaps(car.during())))
                    .findFirst()
                    .ifPresent(place -> {
                        kept.computeIfAbsent(place, each -> new ArrayList<>()).add(car.during());
                        plan.put(car.appointment(), place);
                    });
        }
        return plan;
    }
}
