package dev.aftercare.files.plan;

import dev.aftercare.domain.appointment.DayPlan;
import dev.aftercare.domain.appointment.DayPlan.Row;
import dev.aftercare.domain.time.TickSet;
import dev.aftercare.domain.time.ZonedDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What of a day is drawn: from the first full hour at which somebody is there to the last. What is held beyond it, by night, is cut off.
 *
 * @param from offset of the first quarter of an hour
 * @param to offset after the last
 */
record PlanSpan(ZonedDate date, int from, int to) {

    private static final int HOUR = 4;

    /** The whole day where nobody is there at all. */
    static PlanSpan of(DayPlan plan) {
        TickSet there = plan.rows().stream().map(Row::working).reduce(TickSet.empty(), TickSet::or);
        int count = plan.date().tickCount();
        if (there.isEmpty()) {
            return new PlanSpan(plan.date(), 0, count);
        }
        int first = there.first().orElseThrow();
        int last = there.offsets().max().orElseThrow() + 1;
        return new PlanSpan(plan.date(), first / HOUR * HOUR, Math.min(count, (last + HOUR - 1) / HOUR * HOUR));
    }

    int length() {
        return to - from;
    }

    /** The offsets at which a full hour begins, on days with a change of the clock too. */
    List<Integer> hours() {
        return IntStream.range(from, to)
                .filter(offset -> time(offset).getMinute() == 0)
                .boxed()
                .toList();
    }

    /** What the clock shows. */
    LocalTime time(int offset) {
        return date.toLocalTime(date.tickAt(offset));
    }

    /** When something that begins with an offset ends. */
    LocalTime end(int last) {
        return date.toLocalTime(date.tickAt(last) + 1);
    }

    /** What of a set is drawn. */
    TickSet within(TickSet ticks) {
        return ticks.and(TickSet.range(from, to));
    }
}
