package dev.aftercare.usecase.importing;

import dev.aftercare.domain.time.BusinessCalendar;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.usecase.door.Work;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What files tell of days and times, as instants at the dealer. Where a file tells the day alone, something began when the
 * dealer opened on that day and ended when it closed, by its hours of today; on a day without hours both are the first
 * instant of the day. What is still to come of the present day has not happened: it is now.
 */
record Moments(BusinessCalendar opening, Instant now) {

    static Moments of(Work work) {
        return new Moments(work.dealer().calendar(), work.now());
    }

    /** When something began. */
    Instant began(DayTime told) {
        return told.time()
                .map(time -> date(told).at(time))
                .orElseGet(() -> withoutTime(
                        told,
                        hours(told).stream()
                                .findFirst()
                                .map(TimeRange::start)
                                .orElseGet(() -> date(told).start())));
    }

    /** When something ended that began at {@code begin}; on the same day where nothing is told, and not before it there. */
    Instant ended(DayTime begin, Optional<DayTime> told) {
        DayTime end = told.orElseGet(() -> new DayTime(begin.day(), Optional.empty()));
        if (end.time().isPresent()) {
            return began(end);
        }
        Instant closed = withoutTime(
                end,
                hours(end).stream()
                        .reduce((first, last) -> last)
                        .map(TimeRange::end)
                        .orElseGet(() -> date(end).start()));
        Instant began = began(begin);
        return end.day().equals(begin.day()) && closed.isBefore(began) ? began : closed;
    }

    private Instant withoutTime(DayTime told, Instant instant) {
        boolean isToday = ZonedDate.dateAt(now, opening.zone()).equals(told.day());
        return isToday && instant.isAfter(now) ? now : instant;
    }

    private List<TimeRange> hours(DayTime told) {
        return opening.rangesOn(told.day());
    }

    private ZonedDate date(DayTime told) {
        return ZonedDate.of(told.day(), opening.zone());
    }
}
