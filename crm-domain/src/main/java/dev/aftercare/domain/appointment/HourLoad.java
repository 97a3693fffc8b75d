package dev.aftercare.domain.appointment;

import dev.aftercare.domain.time.TickSet;
import dev.aftercare.domain.time.ZonedDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How full the bays were in an hour of the clock, over some days (APT-8).
 *
 * @param hour 0 to 23, in the dealer's zone
 * @param taken quarters of an hour of bay time that were held within the capacity
 * @param capacity quarters of an hour for which bays were open
 */
public record HourLoad(int hour, long taken, long capacity) {

    private static final int HOURS = 24;

    /** Every hour in which a bay was open or held on one of the days. */
    public static List<HourLoad> of(WorkshopPlan plan, List<WorkshopDay> days) {
        long[] taken = new long[HOURS];
        long[] capacity = new long[HOURS];
        for (WorkshopDay day : days) {
            TickSet open = plan.opening().ticksOn(day.date());
            for (WorkshopPlan.Resource bay : plan.resources(HoldKind.BAY)) {
                count(day.date(), day.taken(bay.id()), taken);
                count(day.date(), bay.working(day.date(), open), capacity);
            }
        }
        return IntStream.range(0, HOURS)
                .filter(hour -> taken[hour] + capacity[hour] > 0)
                .mapToObj(hour -> new HourLoad(hour, taken[hour], capacity[hour]))
                .toList();
    }

    private static void count(ZonedDate date, TickSet ticks, long[] hours) {
        ticks.offsets()
                .forEach(offset -> hours[date.toLocalTime(date.tickAt(offset)).getHour()]++);
    }
}
