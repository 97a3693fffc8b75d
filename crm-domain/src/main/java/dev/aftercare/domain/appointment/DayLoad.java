package dev.aftercare.domain.appointment;

import dev.aftercare.domain.appointment.DealerDay.Free;
import dev.aftercare.domain.time.Tick;
import dev.aftercare.domain.time.TickSet;
import java.util.List;

/** How much bay time of a day is taken and free (APT-4, APT-8). */
public final class DayLoad {

    private DayLoad() {}

    /** Morning and afternoon of {@code day}. */
    public static List<Free> of(WorkshopPlan plan, WorkshopDay day, AppointmentPolicy policy, boolean today) {
        int noon = day.date().offsetFrom(policy.afternoonFrom());
        return List.of(
                half(SlotOffer.Half.MORNING, TickSet.range(0, noon), plan, day, policy, today),
                half(SlotOffer.Half.AFTERNOON, TickSet.range(noon, day.date().tickCount()), plan, day, policy, today));
    }

    private static Free half(
            SlotOffer.Half half,
            TickSet ticks,
            WorkshopPlan plan,
            WorkshopDay day,
            AppointmentPolicy policy,
            boolean today) {
        TickSet open = plan.opening().ticksOn(day.date()).and(ticks);
        int capacity = 0;
        int taken = 0;
        for (WorkshopPlan.Resource bay : plan.resources(HoldKind.BAY)) {
            capacity += bay.working(day.date(), open).cardinality();
            taken += day.taken(bay.id()).and(ticks).cardinality();
        }
        int offered = capacity * (100 - policy.walkInPercent()) / 100;
        int kept = today ? 0 : Math.min(capacity - offered, Math.max(0, capacity - taken));
        return new Free(half, capacity * Tick.MINUTES, taken * Tick.MINUTES, kept * Tick.MINUTES);
    }
}
