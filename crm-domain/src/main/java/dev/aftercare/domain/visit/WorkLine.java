package dev.aftercare.domain.visit;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import dev.aftercare.domain.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * A line of an order: labour or parts, at a price each, and who pays which share of it (VIS-3, VIS-9).
 *
 * @param code of the operation or the part
 * @param quantity above zero, up to 10,000, with at most three decimals
 * @param unitPrice for one, not negative
 * @param percents of each payer, above zero, together 100
 */
public record WorkLine(
        Kind kind, String code, String text, BigDecimal quantity, Money unitPrice, SortedMap<Payer, Integer> percents) {

    /** What a line is for. */
    public enum Kind {
        LABOUR,
        PART
    }

    private static final BigDecimal MOST = BigDecimal.valueOf(10_000);

    /**
     * @throws IllegalArgumentException if quantity, price or shares are out of range
     */
    public WorkLine {
        percents = ImmutableSortedMap.copyOf(percents);
        quantity = quantity.stripTrailingZeros();
        require(quantity.signum() > 0 && quantity.compareTo(MOST) <= 0 && quantity.scale() <= 3, "quantity", quantity);
        require(unitPrice.minor() >= 0, "price", unitPrice);
        int together = percents.values().stream().mapToInt(percent -> percent).sum();
        require(together == 100 && percents.values().stream().allMatch(percent -> percent > 0), "shares", percents);
    }

    /** The whole of the line, rounded to what can be paid. */
    public Money amount() {
        return unitPrice.times(quantity);
    }

    /** What each payer pays; together it is the whole line, no cent lost. */
    public SortedMap<Payer, Money> amounts() {
        List<Money> parts = amount().allocate(
                        percents.values().stream().mapToLong(percent -> percent).toArray());
        Map<Payer, Money> amounts = Maps.newEnumMap(Payer.class);
        int part = 0;
        for (Payer payer : percents.keySet()) {
            amounts.put(payer, parts.get(part++));
        }
        return ImmutableSortedMap.copyOf(amounts);
    }

    WorkLine erased() {
        return new WorkLine(kind, code, "", quantity, unitPrice, percents);
    }

    private static void require(boolean right, String name, Object value) {
        if (!right) {
            throw new IllegalArgumentException("a line of an order cannot have the " + name + " " + value);
        }
    }
}
