package dev.aftercare.domain.followup;

import java.time.Instant;
import java.util.Optional;

/**
 * One attempt to call.
 *
 * @param by the actor who called
 * @param note what was said, up to 1,000 characters, empty for nothing; personal, so it stays in the record
 */
public record Attempt(
        Instant at, String by, CallResult result, Satisfaction satisfaction, String note, Optional<Problem> problem) {

    Attempt erased() {
        return new Attempt(at, by, result, satisfaction, "", problem.map(Problem::erased));
    }
}
