package dev.aftercare.domain.specialhours;

import dev.aftercare.domain.time.DayHours;

/** Whether a dealer is open at all on days of other hours, as customers are told. */
public enum SpecialOpening {
    CLOSED,
    OPEN;

    /** Of the hours of such a day. */
    public static SpecialOpening of(DayHours hours) {
        return hours.isClosed() ? CLOSED : OPEN;
    }
}
