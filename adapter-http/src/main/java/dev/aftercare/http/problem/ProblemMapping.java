package dev.aftercare.http.problem;

import dev.aftercare.http.text.Wording;
import dev.aftercare.usecase.call.Language;

/**
 * What a failure is answered with. A host may hand in its own and leave what it does not care about to the standard one.
 */
@FunctionalInterface
public interface ProblemMapping {

    /** The problem for {@code failure}; refusals come as {@link dev.aftercare.domain.shared.RefusedException}. */
    Problem map(RuntimeException failure, Language language);

    /** The mapping that the library ships. */
    static ProblemMapping standard(Wording wording) {
        return new StandardMapping(wording);
    }
}
