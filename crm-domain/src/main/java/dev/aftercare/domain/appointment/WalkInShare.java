package dev.aftercare.domain.appointment;

import dev.aftercare.domain.time.TickSet;

/**
 * The share of each half-day's bay time that is kept for people without an appointment (APT-4).
 *
 * @param search the day and the work that is asked for
 * @param percent how much is kept
 */
record WalkInShare(DaySearch search, int percent) {

    /** Starts that leave the share of both halves untouched. */
    TickSet startsOutside() {
        int noon = search.noon();
        int ticks = search.service().ticks();
        int dayEnd = search.day().date().tickCount();
        int morningLeft = leftToOffer(TickSet.range(0, noon));
        int afternoonLeft = leftToOffer(TickSet.range(noon, dayEnd));
        TickSet within = TickSet.empty();
        if (ticks <= morningLeft) {
            within = within.or(TickSet.range(0, Math.max(0, noon - ticks + 1)));
        }
        if (ticks <= afternoonLeft) {
            within = within.or(TickSet.range(noon, dayEnd));
        }
        for (int offset = Math.max(0, noon - ticks + 1); offset < noon; offset++) {
            int inMorning = noon - offset;
            if (inMorning <= morningLeft && ticks - inMorning <= afternoonLeft) {
                within = within.or(TickSet.range(offset, offset + 1));
            }
        }
        return within;
    }

    private int leftToOffer(TickSet half) {
        WorkshopDay day = search.day();
        TickSet open = search.plan().opening().ticksOn(day.date());
        int capacity = 0;
        int taken = 0;
        for (WorkshopPlan.Resource bay : search.plan().resources(HoldKind.BAY)) {
            capacity += bay.working(day.date(), open).and(half).cardinality();
            taken += day.taken(bay.id()).and(half).cardinality();
        }
        return capacity * (100 - percent) / 100 - taken;
    }
}
