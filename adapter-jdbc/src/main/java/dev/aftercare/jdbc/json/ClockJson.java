package dev.aftercare.jdbc.json;

import dev.aftercare.domain.time.BusinessCalendar;
import dev.aftercare.domain.time.ClockPhase;
import dev.aftercare.domain.time.ClockPhase.Pause;
import dev.aftercare.domain.time.ClockStretch;
import dev.aftercare.domain.time.PausableClock;
import dev.aftercare.domain.time.TimeLimit;
import dev.aftercare.domain.time.TimeMeasure;
import dev.aftercare.domain.time.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A pausable clock inside another stored value. Measures are shared by many stretches: each is written once and meant by
 * its place in the list. A calendar is written with zone and hours, so that what was counted stays what it was; one with
 * official days cannot be written yet and throws.
 *
 * @param limit the length as {@code PT24H}
 * @param measure the place of the limit's measure
 */
public record ClockJson(
        List<MeasureJson> measures,
        String limit,
        int warningPercent,
        int measure,
        String startedAt,
        List<StretchJson> past,
        PhaseJson phase) {

    private static final String SEPARATOR = " ";

    /** Calendars prepare their months when asked, which is worth keeping. */
    private static final Parsed<TimeMeasure> CALENDARS = new Parsed<>(ClockJson::calendar);

    /** A measure; without zone and hours it counts around the clock. */
    public record MeasureJson(
            @Nullable String zone, @Nullable String hours) {}

    /** A stretch that is over; with a reason it was waited. */
    public record StretchJson(
            String from, String to, int measure, @Nullable String reason) {}

    /** What the clock does since when; reason and end are those of a wait. */
    public record PhaseJson(
            ClockPhase.State state,
            String since,
            @Nullable String reason,
            @Nullable String until) {}

    static ClockJson of(PausableClock clock) {
        List<TimeMeasure> measures = new ArrayList<>();
        int ofLimit = placeOf(clock.limit().measure(), measures);
        List<StretchJson> past = clock.past().stream()
                .map(stretch -> new StretchJson(
                        stretch.range().start().toString(),
                        stretch.range().end().toString(),
                        placeOf(stretch.measure(), measures),
                        stretch.reason().orElse(null)))
                .toList();
        ClockPhase phase = clock.phase();
        return new ClockJson(
                measures.stream().map(ClockJson::measure).toList(),
                clock.limit().length().toString(),
                clock.limit().warningPercent(),
                ofLimit,
                clock.startedAt().toString(),
                past,
                new PhaseJson(
                        phase.state(),
                        phase.since().toString(),
                        phase.pause().map(Pause::reason).orElse(null),
                        phase.pause()
                                .flatMap(Pause::until)
                                .map(Instant::toString)
                                .orElse(null)));
    }

    PausableClock toClock() {
        List<TimeMeasure> known = measures.stream().map(ClockJson::toMeasure).toList();
        return new PausableClock(
                new TimeLimit(Duration.parse(limit), warningPercent, known.get(measure)),
                Instant.parse(startedAt),
                past.stream()
                        .map(stretch -> new ClockStretch(
                                new TimeRange(Instant.parse(stretch.from), Instant.parse(stretch.to)),
                                known.get(stretch.measure),
                                Optional.ofNullable(stretch.reason)))
                        .toList(),
                new ClockPhase(
                        phase.state,
                        Instant.parse(phase.since),
                        Optional.ofNullable(phase.reason)
                                .map(reason -> new Pause(
                                        reason, Optional.ofNullable(phase.until).map(Instant::parse)))));
    }

    private static int placeOf(TimeMeasure measure, List<TimeMeasure> measures) {
        if (!measures.contains(measure)) {
            measures.add(measure);
        }
        return measures.indexOf(measure);
    }

    private static MeasureJson measure(TimeMeasure measure) {
        if (measure instanceof BusinessCalendar calendar) {
            if (!calendar.equals(new BusinessCalendar(calendar.zone(), calendar.hours()))) {
                throw new IllegalArgumentException(
                        "a clock's calendar has official days, which are not stored with it");
            }
            return new MeasureJson(calendar.zone().getId(), HoursJson.write(calendar.hours()));
        }
        return new MeasureJson(null, null);
    }

    private static TimeMeasure toMeasure(MeasureJson stored) {
        return stored.zone == null || stored.hours == null
                ? TimeMeasure.elapsed()
                : CALENDARS.of(stored.zone + SEPARATOR + stored.hours);
    }

    private static BusinessCalendar calendar(String zoneAndHours) {
        String[] parts = zoneAndHours.split(SEPARATOR, 2);
        return new BusinessCalendar(ZoneId.of(parts[0]), HoursJson.read(parts[1]));
    }
}
