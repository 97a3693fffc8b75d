package dev.aftercare.domain.appointment;

import dev.aftercare.domain.time.TickSet;

/**
 * The share of each half-day's bay time that is kept for people without an appointment (APT-4).
 *
 * @param percent how much is kept on that day
 */
record WalkInShare(WorkshopPlan plan, WorkshopDay day, AppointmentPolicy policy, int percent) {

    /** Starts of so many ticks of work that leave the share of both halves untouched. */
    TickSet startsOutside(int ticks) {
        if (percent == 0) {
            return day.date().ticks();
        }
        int noon = noon();
        int dayEnd = day.date().tickCount();
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

    /** Whether the share of both halves is left when a bay is taken then, within opening hours or beyond. */
    boolean isLeftBy(TickSet taken) {
        TickSet morning = TickSet.range(0, noon());
        TickSet counted = taken.and(plan.opening().ticksOn(day.date()));
        TickSet afternoon = day.date().ticks().minus(morning);
        return percent == 0
                || (counted.and(morning).cardinality() <= leftToOffer(morning)
                        && counted.and(afternoon).cardinality() <= leftToOffer(afternoon));
    }

    private int noon() {
        return day.date().offsetFrom(policy.afternoonFrom());
    }

    /** Bays stay taken by night under work that goes on the next day; that is no time which could be offered. */
    private int leftToOffer(TickSet half) {
        TickSet open = plan.opening().ticksOn(day.date());
        int capacity = 0;
        int taken = 0;
        for (WorkshopPlan.Resource bay : plan.resources(HoldKind.BAY)) {
            capacity += bay.working(day.date(), open).and(half).cardinality();
            taken += day.taken(bay.id()).and(half).and(open).cardinality();
        }
        return capacity * (100 - percent) / 100 - taken;
    }
}
