package dev.aftercare.domain.journal;

import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import java.time.Instant;
import java.util.UUID;

/** Events without position, told in one line. */
final class GivenEvents {

    static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");

    private GivenEvents() {}

    static Subject aggregate(int number) {
        return new Subject(SubjectKind.APPOINTMENT, new UUID(1, number));
    }

    /** An event of an aggregate, recorded some seconds after noon. */
    static Unnumbered event(int id, int aggregate, long version, int line, long seconds) {
        return new Unnumbered(
                new EventId(new UUID(2, id)),
                NOON.plusSeconds(seconds),
                new Sequence(aggregate(aggregate), version, line));
    }
}
