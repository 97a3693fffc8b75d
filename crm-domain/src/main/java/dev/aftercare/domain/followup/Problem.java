package dev.aftercare.domain.followup;

/**
 * What a customer told to be wrong (FUP-5).
 *
 * @param kind short code of the kind of problem, for instance {@code hardware}
 * @param words the customer's own words, up to 1,000 characters; personal, so they stay in the record
 */
public record Problem(String kind, String words, ProblemSeverity severity) {

    Problem erased() {
        return new Problem(kind, "", severity);
    }
}
