package dev.aftercare.domain.followup;

import dev.aftercare.domain.policy.PolicyId;
import dev.aftercare.domain.time.BusinessCalendar;
import dev.aftercare.domain.time.Roll;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.time.ZonedDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** When calls are made, one function per rule (FUP-1a, FUP-3). */
public final class CallTimes {

    private static final int DAYS_TRIED = 10;

    private CallTimes() {}

    /**
     * The window of a point (hard case 39): due is the opening of its first day, or of the next day that is open where the first is not;
     * its last day stays, and moves along only where that opening lies behind it. What is planned late is due at the next opening from
     * {@code now} on. Empty where the window has closed already: nobody is called about what was long ago.
     */
    public static Optional<Timing> window(
            CadencePoint point, LocalDate event, Instant now, BusinessCalendar calendar, PolicyId policy) {
        LocalDate first = event.plusDays(point.firstDay());
        LocalDate last = event.plusDays(point.lastDay());
        LocalDate open = calendar.roll(first, Roll.FORWARD).orElse(first);
        LocalDate moved = later(last, open);
        if (moved.isBefore(ZonedDate.dateAt(now, calendar.zone()))) {
            return Optional.empty();
        }
        Instant opening = opening(open, calendar);
        Instant due = now.isAfter(opening) ? calendar.rollForward(now).orElse(now) : opening;
        return Optional.of(new Timing(due, later(last, dateOf(due, calendar)), policy));
    }

    /**
     * When it is tried again after no answer: on the same day in its other half, where enough hours have passed by then; otherwise in
     * that half of the next working day. The halves meet in the middle between first opening and last closing. Where no half fits, at the
     * first open instant after the hours.
     */
    static Timing nextTry(Timing timing, Instant attempt, BusinessCalendar calendar, FollowUpPolicy policy) {
        LocalDate today = dateOf(attempt, calendar);
        boolean wasLate =
                middle(today, calendar).map(middle -> !attempt.isBefore(middle)).orElse(true);
        Instant earliest = attempt.plus(policy.between());
        Optional<LocalDate> day = Optional.of(today);
        for (int i = 0; i < DAYS_TRIED && day.isPresent(); i++) {
            Optional<Instant> fitting = firstIn(half(day.get(), !wasLate, calendar), earliest, calendar);
            if (fitting.isPresent()) {
                return moved(timing, fitting.get(), calendar);
            }
            day = calendar.plusWorkingDays(day.get(), 1);
        }
        return moved(timing, calendar.rollForward(earliest).orElse(earliest), calendar);
    }

    /**
     * The same moved behind the last call that was done, or that is being made, so that days lie between them (FUP-3): due at the opening of
     * the first open day that is the policy's days after it, and in time until then at the least.
     */
    public static Timing apart(Timing timing, Instant lastCall, BusinessCalendar calendar, FollowUpPolicy policy) {
        LocalDate first = dateOf(lastCall, calendar).plusDays(policy.combineDays());
        if (!dateOf(timing.due(), calendar).isBefore(first)) {
            return timing;
        }
        LocalDate open = calendar.roll(first, Roll.FORWARD).orElse(first);
        return moved(timing, opening(open, calendar), calendar);
    }

    /** From when on a call that was done lies too near before {@code today} for another one to the same customer (FUP-3). */
    public static Instant apartSince(LocalDate today, BusinessCalendar calendar, FollowUpPolicy policy) {
        return ZonedDate.of(today.plusDays(1L - policy.combineDays()), calendar.zone())
                .start();
    }

    /** Due at once, or as soon as it is open: the right person is known now. */
    static Timing atOnce(Timing timing, Instant attempt, BusinessCalendar calendar) {
        return moved(timing, calendar.rollForward(attempt).orElse(attempt), calendar);
    }

    /** Due when the customer asked for it, and on that very day. */
    static Timing asAsked(Timing timing, Instant asked, BusinessCalendar calendar) {
        return timing.movedTo(asked, dateOf(asked, calendar));
    }

    private static Timing moved(Timing timing, Instant due, BusinessCalendar calendar) {
        return timing.movedTo(due, later(timing.lastDay(), dateOf(due, calendar)));
    }

    private static Optional<Instant> firstIn(Optional<TimeRange> half, Instant earliest, BusinessCalendar calendar) {
        return half.flatMap(
                range -> calendar.rollForward(later(range.start(), earliest)).filter(range::contains));
    }

    private static Optional<TimeRange> half(LocalDate date, boolean late, BusinessCalendar calendar) {
        return middle(date, calendar).map(middle -> {
            List<TimeRange> open = calendar.rangesOn(date);
            return late
                    ? new TimeRange(middle, open.get(open.size() - 1).end())
                    : new TimeRange(open.get(0).start(), middle);
        });
    }

    private static Optional<Instant> middle(LocalDate date, BusinessCalendar calendar) {
        List<TimeRange> open = calendar.rangesOn(date);
        if (open.isEmpty()) {
            return Optional.empty();
        }
        TimeRange day =
                new TimeRange(open.get(0).start(), open.get(open.size() - 1).end());
        return Optional.of(day.start().plus(day.duration().dividedBy(2)));
    }

    private static Instant opening(LocalDate date, BusinessCalendar calendar) {
        List<TimeRange> open = calendar.rangesOn(date);
        return open.isEmpty()
                ? ZonedDate.of(date, calendar.zone()).start()
                : open.get(0).start();
    }

    private static LocalDate dateOf(Instant instant, BusinessCalendar calendar) {
        return ZonedDate.dateAt(instant, calendar.zone());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }
}
