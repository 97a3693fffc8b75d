package dev.aftercare.domain.segment;

import java.util.Currency;
import java.util.Optional;

/**
 * What a segment is (CUS-12).
 *
 * @param name 1 to 100 characters
 * @param currency in which its spend is counted; what was paid in another one is not in it
 * @param persona what its customers are like; with it the segment is a persona
 */
public record SegmentDefinition(String name, Condition condition, Currency currency, Optional<Persona> persona) {

    private static final int LONGEST = 100;

    /**
     * @throws IllegalArgumentException if the name is blank or too long, the condition too large or too deep, or about a car outside of {@link
     *     Condition.HasCar}
     */
    public SegmentDefinition {
        if (name.isBlank() || name.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "segment: a name of " + name.length() + " characters, allowed are 1 to " + LONGEST);
        }
        if (condition.size() > Condition.MOST_PARTS || condition.depth() > Condition.DEEPEST) {
            throw new IllegalArgumentException("segment: a condition of " + condition.size() + " parts, "
                    + condition.depth() + " deep, allowed are " + Condition.MOST_PARTS + " and " + Condition.DEEPEST);
        }
        if (condition instanceof Condition.Comparison comparison
                && comparison.fact().isOfCar()) {
            throw new IllegalArgumentException(
                    "segment: " + comparison.fact() + " is about a car. Maybe ask for it in HasCar.");
        }
    }
}
