package dev.aftercare.http.problem;

import dev.aftercare.http.json.OfferView;
import dev.aftercare.http.json.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A problem as it is written: {@code application/problem+json}. */
public record ProblemView(
        String type,
        String title,
        int status,
        String detail,
        String code,
        @Nullable String rule,
        @Nullable List<Problem.Fault> faults,
        String requestId,
        @Nullable List<OfferView> offers) {

    /** The media type. */
    public static final String TYPE = "application/problem+json";

    /** The view of {@code problem} in the answer to one request. */
    public static ProblemView of(Problem problem, String requestId) {
        return new ProblemView(
                "urn:aftercare:problem:" + problem.code(),
                problem.title(),
                problem.status(),
                problem.detail(),
                problem.code(),
                problem.rule(),
                problem.faults().isEmpty()
                        ? null
                        : problem.faults().stream().map(ProblemView::storable).toList(),
                requestId,
                problem.offers().isEmpty() ? null : problem.offers());
    }

    private static Problem.Fault storable(Problem.Fault fault) {
        return new Problem.Fault(
                Texts.wellFormed(fault.field()),
                fault.code(),
                Texts.wellFormed(fault.value()),
                Texts.wellFormed(fault.detail()),
                fault.arguments());
    }
}
