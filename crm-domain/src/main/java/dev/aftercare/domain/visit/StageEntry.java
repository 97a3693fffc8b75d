package dev.aftercare.domain.visit;

import java.time.Instant;
import java.util.Optional;

/**
 * One stage of a visit, when it was reached and by whom, so that every wait is measured (VIS-1).
 *
 * @param by id of the actor who said so
 * @param reason why it was reached though a rule stands against it, in that person's words; empty where none does
 */
public record StageEntry(VisitStage stage, Instant at, String by, Optional<String> reason) {

    /** The same reached at another time. */
    StageEntry movedTo(Instant other) {
        return new StageEntry(stage, other, by, reason);
    }

    /** A stage against which no rule stands. */
    public StageEntry(VisitStage stage, Instant at, String by) {
        this(stage, at, by, Optional.empty());
    }

    StageEntry erased() {
        return new StageEntry(stage, at, by, Optional.empty());
    }
}
