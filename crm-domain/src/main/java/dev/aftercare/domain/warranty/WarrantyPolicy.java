package dev.aftercare.domain.warranty;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.policy.PolicyKind;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The manufacturer's warranty terms. Those in force on the day of a car's delivery are the car's; another version
 * recorded for that day corrects them (WAR-2).
 *
 * @param terms at least one, at most 100, with codes of their own
 */
public record WarrantyPolicy(List<WarrantyTerm> terms) {

    /** Its kind; the network's alone. */
    public static final PolicyKind<WarrantyPolicy> KIND =
            new PolicyKind<>("warranty", WarrantyPolicy.class, WarrantyPolicy::standard, false);

    private static final int MOST_TERMS = 100;

    /**
     * @throws IllegalArgumentException if there is no term, too many of them, or a code twice
     */
    public WarrantyPolicy {
        if (terms == null || terms.stream().anyMatch(Objects::isNull)) { // stored or sent without it
            throw new IllegalArgumentException("warranty policy: terms are missing, or one of them is");
        }
        terms = ImmutableList.copyOf(terms);
        if (terms.isEmpty() || terms.size() > MOST_TERMS) {
            throw new IllegalArgumentException(
                    "warranty policy: terms are " + terms.size() + ", allowed are 1 to " + MOST_TERMS);
        }
        Set<String> codes = new HashSet<>();
        for (WarrantyTerm term : terms) {
            if (!codes.add(term.code())) {
                throw new IllegalArgumentException("warranty policy: code '" + term.code() + "' is there twice");
            }
        }
    }

    /** The basic warranty: three years or 100,000 km. */
    public static WarrantyPolicy standard() {
        return new WarrantyPolicy(List.of(WarrantyTerm.forAll("basic", 36, 100_000)));
    }
}
