package dev.aftercare.http.json;

import dev.aftercare.domain.warranty.CoverageDecision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a fault is covered, and why. */
public record CoverageView(
        String verdict,
        String reason,
        String reportedOn,
        @Nullable LengthView distance,
        List<Finding> findings) {

    /** What one term says: its last day, its distance, and by how much each is passed. */
    public record Finding(
            String term,
            String from,
            String lastDay,
            long daysOver,
            @Nullable LengthView distanceLimit,
            String distanceSide,
            long kilometresOver) {

        static Finding of(CoverageDecision.Finding finding) {
            return new Finding(
                    finding.term(),
                    finding.period().from().toString(),
                    finding.period().lastDay().toString(),
                    finding.daysOver(),
                    LengthView.of(finding.distanceLimit().orElse(null)),
                    finding.distanceSide().name(),
                    finding.kilometresOver());
        }
    }

    /** The view of {@code decision}. */
    public static CoverageView of(CoverageDecision decision) {
        return new CoverageView(
                decision.verdict().name(),
                decision.reason().name(),
                decision.fault().reportedOn().toString(),
                LengthView.of(decision.fault().distance().orElse(null)),
                decision.findings().stream().map(Finding::of).toList());
    }
}
