package dev.aftercare.domain.visit;

import dev.aftercare.domain.shared.Distance;
import java.time.Instant;
import java.util.Optional;

/**
 * A correction or voiding of a visit, and what stood there before (hard case 36).
 *
 * @param version the version of the visit that was amended
 * @param by id of the actor
 * @param reason in that person's words
 */
public record Amendment(VisitId visit, long version, Instant at, String by, String reason, Before before) {

    /** What can be amended, as it was. */
    public record Before(
            VisitStage stage,
            VisitKind kind,
            Instant arrivedAt,
            Optional<Instant> leftAt,
            Optional<Distance> shown,
            Optional<Settlement> settlement) {}

    /** The same without words of people (CUS-9). */
    public Amendment erased() {
        Before bare = new Before(
                before.stage,
                before.kind,
                before.arrivedAt,
                before.leftAt,
                before.shown,
                before.settlement.map(Settlement::erased));
        return new Amendment(visit, version, at, by, "", bare);
    }

    /** An amendment of {@code visit} as it stands. */
    public static Amendment of(Visit visit, Instant at, String by, String reason) {
        return new Amendment(
                visit.id(),
                visit.version(),
                at,
                by,
                reason,
                new Before(
                        visit.stage(),
                        visit.reception().kind(),
                        visit.arrivedAt(),
                        visit.leftAt(),
                        visit.reception().distance(),
                        visit.settlement()));
    }
}
