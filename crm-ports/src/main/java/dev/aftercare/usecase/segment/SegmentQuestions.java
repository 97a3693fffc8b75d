package dev.aftercare.usecase.segment;

import dev.aftercare.domain.segment.Segment;
import dev.aftercare.domain.segment.SegmentQuestion;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.usecase.door.Work;
import java.time.ZoneId;

/** Who meets the condition of a segment now (CUS-12). */
public final class SegmentQuestions {

    private SegmentQuestions() {}

    /** Today's question of a segment, on the calendar of who asks. */
    public static SegmentQuestion of(Work work, Segment segment) {
        ZoneId zone = work.zoneOf(work.organisationOrManufacturer());
        return new SegmentQuestion(
                segment.definition().condition(),
                segment.definition().currency(),
                ZonedDate.dateAt(work.now(), zone),
                zone);
    }
}
