package dev.aftercare.domain.appointment;

import dev.aftercare.domain.time.ZonedDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The days of a workshop, for work that goes on after the day on which it begins. Asked for in the order of dates. */
@FunctionalInterface
public interface DaysAhead {

    /** A day; empty where nothing is known of it, and so nothing can be had. */
    Optional<WorkshopDay> on(ZonedDate date);

    /** These days and no other. */
    static DaysAhead of(Collection<WorkshopDay> days) {
        Map<ZonedDate, WorkshopDay> byDate =
                days.stream().collect(Collectors.toUnmodifiableMap(WorkshopDay::date, Function.identity()));
        return date -> Optional.ofNullable(byDate.get(date));
    }
}
