package dev.aftercare.domain.insurance;

import dev.aftercare.domain.shared.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a policy says (VEH-5).
 *
 * @param insurer the name of the company
 * @param number the policy's number, which leads to its holder; keep it out of logs
 * @param firstDay the first day on which it insures
 * @param lastDay the last one, included
 * @param premium what it costs for all of its days, where it is known
 */
public record InsuranceTerms(
        InsuranceKind kind,
        String insurer,
        String number,
        LocalDate firstDay,
        LocalDate lastDay,
        Optional<Money> premium) {

    /** The longest name of an insurer, and the longest number. */
    public static final int LONGEST = 100;

    /**
     * @throws IllegalArgumentException if it ends before it begins
     */
    public InsuranceTerms {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("a policy from " + firstDay + " to " + lastDay + " insures no day");
        }
    }

    /** Whether both are of one kind and some day has both. */
    public boolean overlaps(InsuranceTerms other) {
        return kind == other.kind && !lastDay.isBefore(other.firstDay) && !other.lastDay.isBefore(firstDay);
    }
}
