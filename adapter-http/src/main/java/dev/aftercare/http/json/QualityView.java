package dev.aftercare.http.json;

import dev.aftercare.domain.customer.FieldFinding;
import dev.aftercare.usecase.customer.CustomerQuality;
import java.util.List;

/** How good a customer's record is, and what stands against it. */
public record QualityView(
        boolean usable, List<Finding> againstUsable, boolean verified, List<Finding> againstVerified) {

    /** What is the matter with a field. */
    public record Finding(String field, String matter) {

        static List<Finding> all(List<FieldFinding> findings) {
            return findings.stream()
                    .map(finding ->
                            new Finding(finding.field().name(), finding.matter().name()))
                    .toList();
        }
    }

    /** The view of {@code quality}. */
    public static QualityView of(CustomerQuality quality) {
        return new QualityView(
                quality.usable(),
                Finding.all(quality.againstUsable()),
                quality.verified(),
                Finding.all(quality.againstVerified()));
    }
}
