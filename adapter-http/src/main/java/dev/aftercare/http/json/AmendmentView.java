package dev.aftercare.http.json;

import dev.aftercare.domain.visit.Amendment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A correction or voiding of a visit, and what stood there before. */
public record AmendmentView(String visit, long version, String at, String by, String reason, Before before) {

    /** What can be amended, as it was. */
    public record Before(
            String stage,
            String kind,
            String arrivedAt,
            @Nullable String leftAt,
            @Nullable LengthView distance,
            VisitView.@Nullable Settled settlement) {

        static Before of(Amendment.Before before) {
            return new Before(
                    before.stage().name(),
                    before.kind().name(),
                    before.arrivedAt().toString(),
                    before.leftAt().map(Instant::toString).orElse(null),
                    LengthView.of(before.shown().orElse(null)),
                    before.settlement().map(VisitView.Settled::of).orElse(null));
        }
    }

    /** The view of {@code amendment}. */
    public static AmendmentView of(Amendment amendment) {
        return new AmendmentView(
                amendment.visit().toString(),
                amendment.version(),
                amendment.at().toString(),
                amendment.by(),
                amendment.reason(),
                Before.of(amendment.before()));
    }
}
