package dev.aftercare.domain.appointment;

import dev.aftercare.domain.time.TickSet;
import java.util.Arrays;
import java.util.List;

/**
 * The load of each half hour of a day: how many quarters of an hour of bay time are taken in it, in normal capacity. Half
 * hours are counted from local midnight. By it the day is evened out (削峰填谷, APT-4): of the slots that are free, the one
 * with the least {@link Strain} is offered. Immutable.
 */
public final class HalfHourLoad {

    private static final int TICKS = 2;

    private final int[] taken;
    private final int[] capacity;

    private HalfHourLoad(WorkshopPlan plan, WorkshopDay day) {
        int count = (day.date().tickCount() + TICKS - 1) / TICKS;
        TickSet open = plan.opening().ticksOn(day.date());
        taken = new int[count];
        capacity = new int[count];
        for (WorkshopPlan.Resource bay : plan.resources(HoldKind.BAY)) {
            count(day.taken(bay.id()), taken);
            count(bay.working(day.date(), open), capacity);
        }
    }

    /** The load of {@code day} as it is. */
    public static HalfHourLoad of(WorkshopPlan plan, WorkshopDay day) {
        return new HalfHourLoad(plan, day);
    }

    /** The load of the fullest half hour of the day, in quarters of an hour of bay time. */
    public int peak() {
        int peak = 0;
        for (int load : taken) {
            peak = Math.max(peak, load);
        }
        return peak;
    }

    /** The load of each half hour from local midnight on, in quarters of an hour of bay time. */
    public List<Integer> halfHours() {
        return Arrays.stream(taken).boxed().toList();
    }

    /**
     * What taking a slot means for the day; the lesser the better. First the load that its fullest half hour then has: the
     * least of it leaves the day's peak as low as any free slot can. Of equals the one whose half hours have most in them
     * already, so that quiet stretches stay whole for long work; then the earlier start.
     *
     * @param peak quarters of an hour of bay time in the fullest half hour of the slot, with the slot
     * @param total the same in all half hours of the slot together
     * @param peakPercent the same as a share of that half hour's bay time, rounded up
     */
    record Strain(int peak, int total, int offset, int peakPercent) implements Comparable<Strain> {

        @Override
        public int compareTo(Strain other) {
            if (peak != other.peak) {
                return Integer.compare(peak, other.peak);
            }
            return total != other.total ? Integer.compare(other.total, total) : Integer.compare(offset, other.offset);
        }
    }

    /** The strain of a slot of so many ticks from {@code offset}. */
    Strain with(int offset, int ticks) {
        int peak = 0;
        int total = 0;
        int percent = 0;
        for (int half = offset / TICKS; half <= last(offset, ticks); half++) {
            int load = taken[half] + added(half, offset, ticks);
            total += load;
            if (load > peak) {
                peak = load;
                percent = capacity[half] == 0 ? 100 : (100 * load + capacity[half] - 1) / capacity[half];
            }
        }
        return new Strain(peak, total, offset, percent);
    }

    private int last(int offset, int ticks) {
        return Math.min(taken.length - 1, (offset + ticks - 1) / TICKS);
    }

    private static int added(int half, int offset, int ticks) {
        int from = Math.max(offset, half * TICKS);
        int to = Math.min(offset + ticks, (half + 1) * TICKS);
        return to - from;
    }

    private static void count(TickSet ticks, int[] halfHours) {
        count(ticks.low(), 0, halfHours);
        count(ticks.high(), 64, halfHours);
    }

    private static void count(long bits, int first, int[] halfHours) {
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            int half = (first + Long.numberOfTrailingZeros(rest)) / TICKS;
            if (half < halfHours.length) {
                halfHours[half]++;
            }
        }
    }
}
