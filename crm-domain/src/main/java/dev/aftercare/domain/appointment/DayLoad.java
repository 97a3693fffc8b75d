package dev.aftercare.domain.appointment;

import dev.aftercare.domain.appointment.DealerDay.Free;
import dev.aftercare.domain.time.Tick;
import dev.aftercare.domain.time.TickSet;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.time.ZonedDate;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** How much bay time of a day is taken and free (APT-4, APT-8). */
public final class DayLoad {

    private DayLoad() {}

    /** Morning and afternoon of {@code day}, as they are at {@code now}. */
    public static List<Free> of(WorkshopPlan plan, WorkshopDay day, AppointmentPolicy policy, Instant now) {
        ZonedDate date = day.date();
        int noon = date.offsetFrom(policy.afternoonFrom());
        int keptPercent = policy.keptPercent(date.daysFrom(now));
        TickSet toCome = toCome(date, now);
        return Stream.of(SlotOffer.Half.values())
                .map(half -> {
                    boolean morning = half == SlotOffer.Half.MORNING;
                    TickSet ticks = TickSet.range(morning ? 0 : noon, morning ? noon : date.tickCount());
                    return half(half, ticks, toCome, plan, day, keptPercent);
                })
                .toList();
    }

    private static TickSet toCome(ZonedDate date, Instant now) {
        if (!now.isAfter(date.start())) {
            return date.ticks();
        }
        return now.isBefore(date.end()) ? date.ticksIn(new TimeRange(now, date.end())) : TickSet.empty();
    }

    private static Free half(
            SlotOffer.Half half, TickSet ticks, TickSet toCome, WorkshopPlan plan, WorkshopDay day, int keptPercent) {
        TickSet open = plan.opening().ticksOn(day.date()).and(ticks);
        int capacity = 0;
        int taken = 0;
        int free = 0;
        for (WorkshopPlan.Resource bay : plan.resources(HoldKind.BAY)) {
            TickSet working = bay.working(day.date(), open);
            capacity += working.cardinality();
            taken += day.taken(bay.id()).and(open).cardinality();
            free += working.and(toCome).minus(day.taken(bay.id())).cardinality();
        }
        int kept = Math.min(free, capacity - capacity * (100 - keptPercent) / 100);
        return new Free(half, capacity * Tick.MINUTES, taken * Tick.MINUTES, free * Tick.MINUTES, kept * Tick.MINUTES);
    }
}
