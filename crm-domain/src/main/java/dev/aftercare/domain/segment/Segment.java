package dev.aftercare.domain.segment;

import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One version of a saved condition over customers, of which all versions are kept (CUS-12). Who is in it is decided when it is asked: it has no
 * list that could grow stale.
 *
 * @param organisation whose it is: a dealer's, over its own customers, or the manufacturer's, over all
 * @param changedAt when this version was made
 * @param changedBy id of the actor who made it
 */
public record Segment(
        SegmentId id,
        OrganisationId organisation,
        SegmentDefinition definition,
        Instant changedAt,
        String changedBy,
        long version) {

    /** The first version. */
    public static Outcome<Segment> defined(
            SegmentId id, OrganisationId organisation, SegmentDefinition definition, Instant at, String by) {
        Segment segment = new Segment(id, organisation, definition, at, by, 1);
        return Outcome.accepted(segment, segment.event(SegmentEvent.DEFINED));
    }

    /** The next version; this one where nothing differs. */
    public Outcome<Segment> changedTo(SegmentDefinition next, Instant at, String by) {
        if (next.equals(definition)) {
            return Outcome.accepted(this);
        }
        Segment changed = new Segment(id, organisation, next, at, by, version + 1);
        return Outcome.accepted(changed, changed.event(SegmentEvent.CHANGED));
    }

    private Happening event(SegmentEvent type) {
        return Happening.of(type, id.subject(), version, List.of(), Map.of("name", definition.name()));
    }
}
