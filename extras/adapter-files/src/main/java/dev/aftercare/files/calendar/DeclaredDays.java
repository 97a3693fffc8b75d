package dev.aftercare.files.calendar;

import dev.aftercare.domain.time.OfficialDays.Day;
import dev.aftercare.usecase.call.FaultCode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The days of one file as they are gathered: a date has the first name it is given, and one kind. */
final class DeclaredDays {

    private final Map<LocalDate, Day> days = new TreeMap<>();

    void add(String place, LocalDate date, Day day) {
        Day before = days.putIfAbsent(date, day);
        if (before != null && before.isOff() != day.isOff()) {
            throw CalendarFault.of(place, FaultCode.OFF_AND_WORK, date.toString());
        }
    }

    Map<LocalDate, Day> days() {
        return Collections.unmodifiableMap(days);
    }
}
