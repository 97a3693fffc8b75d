package dev.aftercare.files.calendar;

import dev.aftercare.domain.time.BusinessCalendar;
import dev.aftercare.domain.time.OfficialDays;
import dev.aftercare.files.json.StrictJson;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.InvalidInputException;
import dev.aftercare.usecase.door.Validation;
import dev.aftercare.usecase.network.HoursInput;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Working calendars as JSON (NET-1, CMP-3a), with hours in the form in which they are put over HTTP ({@link HoursInput}):
 *
 * <pre>{@code
 * {
 *   "zone": "Asia/Shanghai",
 *   "hours": {
 *     "monday": "09:00-12:00,13:00-18:00",
 *     "exceptions": [{"date": "2026-10-01", "hours": "closed"}]
 *   },
 *   "officialDays": "CN"
 * }
 * }</pre>
 *
 * <p>Zone and hours must be there; a weekday that is not named is closed. {@code officialDays} names a region, whose days
 * the caller finds: a file holds what a dealer decides, not what a state does. Thread-safe.
 */
public final class CalendarFile {

    private static final String NAME = "calendar";

    private CalendarFile() {}

    /**
     * Reads a calendar strictly.
     *
     * @param official finds the official days of a region, for instance of {@code CN}
     * @throws InvalidInputException with the path of the first that stops the reading: JSON that cannot be read, an unknown
     *     field, a value of a wrong type, a date that is none; else with the paths of all that is wrong: a missing field, a
     *     zone or hours that are none, a date with two exceptions, a region that is not found
     */
    public static BusinessCalendar parse(String json, Function<String, Optional<OfficialDays>> official) {
        return calendar(NAME, json, official);
    }

    /**
     * As {@link #parse}, of a file in UTF-8 of at most 5 MiB.
     *
     * @throws InvalidInputException as there, and if the file is larger or not UTF-8
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    public static BusinessCalendar read(Path file, Function<String, Optional<OfficialDays>> official) {
        return calendar(FileText.nameOf(file), FileText.of(file), official);
    }

    /**
     * The JSON of a calendar, which {@link #parse} reads as an equal one where it is given the same official days. Of those
     * it holds the region alone.
     *
     * @throws InvalidInputException if it has hours that a file cannot hold: more than 1,000 exceptions, or years outside of
     *     1 to 9999
     * @throws IllegalArgumentException if it observes official days that have no region
     */
    public static String write(BusinessCalendar calendar) {
        OfficialDays official = calendar.official();
        if (official.region().isEmpty() && !official.equals(OfficialDays.none())) {
            throw new IllegalArgumentException("official days of " + official.years()
                    + " have no region, by which they could be found again; name it");
        }
        HoursInput hours = HoursInput.of(calendar.hours());
        Validation.own().check(hours);
        return StrictJson.write(new CalendarJson(
                calendar.zone().getId(), hours, official.region().isEmpty() ? null : official.region()));
    }

    private static BusinessCalendar calendar(
            String name, String json, Function<String, Optional<OfficialDays>> official) {
        CalendarJson read = StrictJson.read(name, json, CalendarJson.class);
        List<FieldFault> faults = new ArrayList<>();
        Optional<ZoneId> zone = zone(read.zone(), faults);
        Optional<HoursInput> hours = hours(read.hours(), faults);
        Optional<OfficialDays> days = officialDays(read.officialDays(), official, faults);
        if (!faults.isEmpty()) {
            throw new InvalidInputException(
                    faults.stream().map(fault -> fault.under(name + ".")).toList());
        }
        BusinessCalendar calendar =
                new BusinessCalendar(zone.orElseThrow(), hours.orElseThrow().toHours());
        return days.map(calendar::observing).orElse(calendar);
    }

    private static Optional<ZoneId> zone(@Nullable String id, List<FieldFault> faults) {
        if (id == null) {
            faults.add(FieldFault.of("zone", FaultCode.REQUIRED, ""));
            return Optional.empty();
        }
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException unknown) {
            faults.add(FieldFault.of("zone", FaultCode.TIME_ZONE_ID, id));
            return Optional.empty();
        }
    }

    private static Optional<HoursInput> hours(@Nullable HoursInput hours, List<FieldFault> faults) {
        if (hours == null) {
            faults.add(FieldFault.of("hours", FaultCode.REQUIRED, ""));
            return Optional.empty();
        }
        Validation.own().faultsOf(hours).forEach(fault -> faults.add(fault.under("hours.")));
        return Optional.of(hours);
    }

    private static Optional<OfficialDays> officialDays(
            @Nullable String region, Function<String, Optional<OfficialDays>> official, List<FieldFault> faults) {
        if (region == null) {
            return Optional.empty();
        }
        Optional<OfficialDays> found = official.apply(region);
        if (found.isEmpty()) {
            faults.add(FieldFault.of("officialDays", FaultCode.UNKNOWN_REGION, region));
        }
        return found;
    }
}
