package dev.aftercare.usecase.network;

import dev.aftercare.domain.time.BusinessHours;
import dev.aftercare.domain.time.DayHours;
import dev.aftercare.usecase.call.CrossChecked;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.constraint.Hours;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Weekly hours with dated exceptions, as plain text: {@code 08:00-12:00,13:00-18:00} or {@code closed}. A day that is
 * not named is closed.
 */
public record HoursInput(
        @Hours @Nullable String monday,
        @Hours @Nullable String tuesday,
        @Hours @Nullable String wednesday,
        @Hours @Nullable String thursday,
        @Hours @Nullable String friday,
        @Hours @Nullable String saturday,
        @Hours @Nullable String sunday,
        @Size(max = 1000) @Nullable List<@NotNull @Valid DatedHours> exceptions)
        implements CrossChecked {

    /** Other hours on one day: a holiday, a make-up working day. */
    public record DatedHours(
            @NotNull LocalDate date, @NotNull @Hours String hours) {}

    /** The same hours from Monday to Friday, closed at the weekend. */
    public static HoursInput weekdays(String hours) {
        return new HoursInput(hours, hours, hours, hours, hours, null, null, List.of());
    }

    /** The same hours on all seven days. */
    public static HoursInput everyDay(String hours) {
        return new HoursInput(hours, hours, hours, hours, hours, hours, hours, List.of());
    }

    /** As these hours are put: all seven days, a closed one as {@code closed}, and the exceptions by date. */
    public static HoursInput of(BusinessHours hours) {
        return new HoursInput(
                on(hours, DayOfWeek.MONDAY),
                on(hours, DayOfWeek.TUESDAY),
                on(hours, DayOfWeek.WEDNESDAY),
                on(hours, DayOfWeek.THURSDAY),
                on(hours, DayOfWeek.FRIDAY),
                on(hours, DayOfWeek.SATURDAY),
                on(hours, DayOfWeek.SUNDAY),
                hours.exceptions().entrySet().stream()
                        .map(entry ->
                                new DatedHours(entry.getKey(), entry.getValue().toString()))
                        .toList());
    }

    /** A date has one exception. */
    @Override
    public List<FieldFault> crossFaults() {
        List<FieldFault> faults = new ArrayList<>();
        Set<LocalDate> dates = new HashSet<>();
        for (int i = 0; exceptions != null && i < exceptions.size(); i++) {
            DatedHours exception = exceptions.get(i);
            if (exception != null && exception.date() != null && !dates.add(exception.date())) {
                faults.add(FieldFault.of(
                        "exceptions[" + i + "].date",
                        FaultCode.DATE_TWICE,
                        exception.date().toString()));
            }
        }
        return faults;
    }

    /**
     * The hours that these texts say.
     *
     * @throws IllegalArgumentException if a text is none of hours, an exception lacks its date or its hours, or a date has
     *     two; a checked command has nothing of this
     */
    public BusinessHours toHours() {
        List<@Nullable String> days = Arrays.asList(monday, tuesday, wednesday, thursday, friday, saturday, sunday);
        Map<DayOfWeek, DayHours> weekly = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            String text = days.get(day.getValue() - 1);
            weekly.put(day, text == null ? DayHours.closed() : DayHours.parse(text));
        }
        Map<LocalDate, DayHours> dated = new HashMap<>();
        for (int i = 0; exceptions != null && i < exceptions.size(); i++) {
            DatedHours exception = exceptions.get(i);
            if (exception == null || exception.date() == null || exception.hours() == null) {
                throw new IllegalArgumentException("exceptions[" + i + "] is " + exception + "; give a date and hours");
            }
            if (dated.put(exception.date(), DayHours.parse(exception.hours())) != null) {
                throw new IllegalArgumentException("exceptions[" + i + "].date is " + exception.date()
                        + ", which stands before; give each date once");
            }
        }
        return new BusinessHours(weekly, dated);
    }

    private static String on(BusinessHours hours, DayOfWeek day) {
        return hours.standingOn(day).toString();
    }
}
