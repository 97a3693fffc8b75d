package dev.aftercare.domain.visit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.aftercare.domain.shared.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Lines that are told or billed together, in one currency (VIS-9). It sums exactly: what the payers pay together is the sum of the lines,
 * less the discount.
 *
 * @param lines 1 to 200
 * @param labourDiscount percent off the labour that the customer pays, 0 to 100 (APT-6c)
 */
public record Bill(List<WorkLine> lines, int labourDiscount) {

    /** The most lines that there can be. */
    public static final int MOST_LINES = 200;

    /**
     * @throws IllegalArgumentException if there are no lines or too many, or they are in more than one currency, or sum to more than money can be
     */
    public Bill {
        lines = ImmutableList.copyOf(lines);
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            throw new IllegalArgumentException("a bill of " + lines.size() + " lines; give 1 to " + MOST_LINES);
        }
        if (lines.stream().map(line -> line.unitPrice().currency()).distinct().count() > 1) {
            throw new IllegalArgumentException("a bill in several currencies; give one");
        }
        if (labourDiscount < 0 || labourDiscount > 100) {
            throw new IllegalArgumentException("a discount of " + labourDiscount + " percent; give 0 to 100");
        }
        requireSum(lines);
    }

    /** Without a discount. */
    public Bill(List<WorkLine> lines) {
        this(lines, 0);
    }

    /** The same with another discount. */
    Bill discounted(int percent) {
        return new Bill(lines, percent);
    }

    /** The same with its lines' codes, quantities and prices, and without their texts (CUS-9). */
    Bill erased() {
        return new Bill(lines.stream().map(WorkLine::erased).toList(), labourDiscount);
    }

    /** What cannot be summed is told when it is written, not when it is read. */
    private static void requireSum(List<WorkLine> lines) {
        Money.sum(
                lines.get(0).unitPrice().currency(),
                lines.stream().map(WorkLine::amount).toList());
    }

    /** The currency of all lines. */
    public Currency currency() {
        return lines.get(0).unitPrice().currency();
    }

    /** All of it, less the discount. */
    public Money total() {
        return Money.sum(currency(), lines.stream().map(WorkLine::amount).toList())
                .minus(discount());
    }

    /**
     * What is off for the customer: the percentage of all labour that they pay, rounded once, half of the smallest unit up. What others pay is
     * never less for it, and parts are not.
     */
    public Money discount() {
        Money labour = Money.sum(
                currency(),
                lines.stream()
                        .filter(line -> line.kind() == WorkLine.Kind.LABOUR)
                        .flatMap(line -> Optional.ofNullable(line.amounts().get(Payer.CUSTOMER)).stream())
                        .toList());
        return labour.times(BigDecimal.valueOf(labourDiscount, 2));
    }

    /** What each payer who pays something pays. */
    public SortedMap<Payer, Money> amounts() {
        Map<Payer, Money> amounts = new EnumMap<>(Payer.class);
        lines.forEach(line -> line.amounts().forEach((payer, part) -> amounts.merge(payer, part, Money::plus)));
        amounts.computeIfPresent(Payer.CUSTOMER, (customer, whole) -> whole.minus(discount()));
        return ImmutableSortedMap.copyOf(amounts);
    }

    /** What the customer pays. */
    public Money ofCustomer() {
        return amounts().getOrDefault(Payer.CUSTOMER, Money.zero(currency()));
    }
}
