package dev.aftercare.http.json;

import dev.aftercare.domain.timeline.TimelineEntry;
import dev.aftercare.domain.visit.PastWork;
import dev.aftercare.text.Texts;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a car's timeline.
 *
 * @param text what happened, in the language of the request
 * @param dealer absent, as the record, for what happened at another dealer
 */
public record TimelineView(
        String kind,
        String event,
        String recordedAt,
        String day,
        String text,
        @Nullable String dealer,
        @Nullable String record,
        Map<String, String> details,
        List<Line> work) {

    /** Labour or a part, and who pays a share of it. */
    public record Line(String kind, String code, List<String> payers) {

        static Line of(PastWork.Line line) {
            return new Line(
                    line.kind().name(),
                    line.code(),
                    line.payers().stream().map(Enum::name).toList());
        }
    }

    /** The view of {@code entry}, with its text out of {@code texts}. */
    public static TimelineView of(TimelineEntry entry, Texts texts) {
        return new TimelineView(
                entry.kind().name(),
                entry.event(),
                entry.recordedAt().toString(),
                entry.day().toString(),
                texts.text("timeline." + entry.event(), entry.details()),
                entry.place().map(place -> place.dealer().toString()).orElse(null),
                entry.place().map(place -> place.record().id().toString()).orElse(null),
                entry.details(),
                entry.work().stream().map(Line::of).toList());
    }
}
