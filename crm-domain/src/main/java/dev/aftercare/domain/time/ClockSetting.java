package dev.aftercare.domain.time;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/**
 * How a zone's clock is set from a moment on, for what has to tell a zone to somebody who may not know it.
 *
 * @param since the moment as the clock showed it before it was set; the beginning of 1970 where it was never set otherwise
 * @param before what it was ahead of UTC until then
 * @param ahead what it is ahead of UTC from then on
 * @param summer whether it is summer time
 */
public record ClockSetting(LocalDateTime since, ZoneOffset before, ZoneOffset ahead, boolean summer) {

    private static final LocalDateTime ALWAYS = LocalDateTime.of(1970, 1, 1, 0, 0);

    /** The setting that holds when the range begins, and each that begins within it, in order; never empty. */
    public static List<ClockSetting> within(ZoneId zone, TimeRange range) {
        ZoneRules rules = zone.getRules();
        List<ClockSetting> settings = new ArrayList<>();
        // one nanosecond later, since a change at the very beginning holds then
        ZoneOffsetTransition last = rules.previousTransition(range.start().plusNanos(1));
        if (last == null) {
            ZoneOffset offset = rules.getOffset(range.start());
            settings.add(new ClockSetting(ALWAYS, offset, offset, rules.isDaylightSavings(range.start())));
        } else {
            settings.add(of(last, rules));
        }
        ZoneOffsetTransition next = rules.nextTransition(range.start());
        while (next != null && next.getInstant().isBefore(range.end())) {
            settings.add(of(next, rules));
            next = rules.nextTransition(next.getInstant());
        }
        return List.copyOf(settings);
    }

    private static ClockSetting of(ZoneOffsetTransition change, ZoneRules rules) {
        return new ClockSetting(
                change.getDateTimeBefore(),
                change.getOffsetBefore(),
                change.getOffsetAfter(),
                rules.isDaylightSavings(change.getInstant()));
    }
}
