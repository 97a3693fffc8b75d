package dev.aftercare.files.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.aftercare.usecase.network.HoursInput;
import org.jspecify.annotations.Nullable;

/** A working calendar as it stands in JSON. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CalendarJson(
        @Nullable String zone,
        @Nullable HoursInput hours,
        @Nullable String officialDays) {}
