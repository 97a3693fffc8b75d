package dev.aftercare.memory.planted;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;

/** Violations on purpose: calendar arithmetic of its own. */
final class ReckonsWithTheCalendar {
    LocalDate inAMonth(Instant now) {
        return now.atZone(ZoneOffset.UTC).toLocalDate().plusMonths(1).plus(Period.ofDays(1));
    }
}
