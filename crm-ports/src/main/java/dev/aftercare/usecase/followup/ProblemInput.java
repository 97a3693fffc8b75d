package dev.aftercare.usecase.followup;

import dev.aftercare.domain.followup.Problem;
import dev.aftercare.domain.followup.ProblemSeverity;
import dev.aftercare.usecase.call.Personal;
import dev.aftercare.usecase.constraint.Reason;
import dev.aftercare.usecase.constraint.ShortCode;
import jakarta.validation.constraints.NotNull;

/**
 * What a customer told to be wrong (FUP-5).
 *
 * @param kind code of the kind of problem
 * @param words the customer's own words
 */
public record ProblemInput(
        @NotNull @ShortCode String kind,
        @Personal @NotNull @Reason(max = 1000) String words,
        @NotNull ProblemSeverity severity) {

    Problem toProblem() {
        return new Problem(kind, words, severity);
    }
}
