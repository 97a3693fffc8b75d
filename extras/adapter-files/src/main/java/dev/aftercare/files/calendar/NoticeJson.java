package dev.aftercare.files.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The notice of a year as it stands in JSON. */
record NoticeJson(@Nullable Integer year, @Nullable List<DayJson> days) {

    record DayJson(
            @Nullable String name,
            @Nullable LocalDate date,
            @Nullable Boolean isOffDay) {}
}
