package dev.aftercare.domain.time;

/** The ticks of a date on a step of the wall clock; those of regular dates are made once. */
final class TickSteps {

    private static final int REGULAR_TICKS = 96;
    private static final int MOST_TICKS = 4;
    private static final TickSet[] REGULAR = regular();

    private TickSteps() {}

    static TickSet on(ZonedDate date, int minutes) {
        if (minutes < Tick.MINUTES || minutes > MOST_TICKS * Tick.MINUTES || 60 % minutes != 0) {
            throw new IllegalArgumentException("a step of " + minutes + " minutes is none; give 15, 30 or 60");
        }
        if (date.regular()) {
            return REGULAR[minutes / Tick.MINUTES];
        }
        TickSet steps = TickSet.empty();
        for (int offset = 0; offset < date.tickCount(); offset++) {
            if (date.toLocalTime(date.tickAt(offset)).getMinute() % minutes == 0) {
                steps = steps.or(TickSet.range(offset, offset + 1));
            }
        }
        return steps;
    }

    private static TickSet[] regular() {
        TickSet[] steps = new TickSet[MOST_TICKS + 1];
        for (int step = 1; step < steps.length; step++) {
            TickSet set = TickSet.empty();
            for (int offset = 0; offset < REGULAR_TICKS; offset += step) {
                set = set.or(TickSet.range(offset, offset + 1));
            }
            steps[step] = set;
        }
        return steps;
    }
}
