package dev.aftercare.domain.duplicate;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What two records are to each other, as far as they tell.
 *
 * @param onePerson the probability that they are one person or one company, 0 to 1
 * @param oneHousehold the probability that they are two of one household or of one house of companies
 * @param findings the fields known on both sides, in the order of {@link MatchField}
 */
public record Comparison(double onePerson, double oneHousehold, List<Finding> findings) {

    public Comparison {
        findings = ImmutableList.copyOf(findings);
    }

    /**
     * Whether something differs that members of a household or houses of one company have each for themselves; where names
     * stand in each other's place, either may be the given one.
     */
    public boolean contradicts() {
        return findings.stream()
                .filter(finding -> finding.agreement() == Agreement.DIFFERENT)
                .anyMatch(finding -> finding.field().isOnesOwn()
                        || (finding.swapped() && finding.field() == MatchField.FAMILY_NAME));
    }
}
