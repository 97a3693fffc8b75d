package dev.aftercare.domain.shared;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An exact amount of a currency, in its smallest unit: 450.00 CNY is 45,000 fen. Only amounts of one currency can be added or compared.
 *
 * @param minor the amount in the currency's smallest unit, up to 10 to the power of 17 either way
 */
public record Money(long minor, Currency currency) {

    private static final long LARGEST = 100_000_000_000_000_000L;

    /**
     * @throws IllegalArgumentException if the amount is out of range, or the currency has no smallest unit
     */
    public Money {
        if (minor > LARGEST || minor < -LARGEST) {
            throw new IllegalArgumentException("an amount of " + minor + " in the smallest unit of " + currency
                    + " is out of range; the largest is " + LARGEST);
        }
        if (currency.getDefaultFractionDigits() < 0) {
            throw new IllegalArgumentException(currency + " has no smallest unit; give a currency in which is paid");
        }
    }

    /**
     * An amount as people write it: {@code Money.of("450.00", "CNY")}.
     *
     * @throws IllegalArgumentException if the amount is no number, or finer than the currency, or the currency is unknown
     */
    public static Money of(String amount, String currencyCode) {
        Currency currency = Currency.getInstance(currencyCode);
        Money zero = zero(currency);
        try {
            return new Money(
                    new BigDecimal(amount).movePointRight(zero.digits()).longValueExact(), currency);
        } catch (ArithmeticException tooFine) {
            throw new IllegalArgumentException(
                    "an amount of " + amount + " is too large, or too fine to be paid in " + currency
                            + "; give at most " + zero.digits() + " decimals",
                    tooFine);
        }
    }

    /** Nothing, in a currency. */
    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    /** The sum of all, exactly; zero of {@code currency} where there is none. */
    public static Money sum(Currency currency, Collection<Money> amounts) {
        return amounts.stream().reduce(zero(currency), Money::plus);
    }

    /** Both together. */
    public Money plus(Money other) {
        requireSame(other);
        return new Money(Math.addExact(minor, other.minor), currency);
    }

    /** What is left without the other. */
    public Money minus(Money other) {
        requireSame(other);
        return new Money(Math.subtractExact(minor, other.minor), currency);
    }

    /** So many times the amount, half of the smallest unit rounded away from zero: 4.5 l at 33.33 are 149.99 (149.985). */
    public Money times(BigDecimal quantity) {
        return new Money(
                BigDecimal.valueOf(minor)
                        .multiply(quantity)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact(),
                currency);
    }

    /**
     * Divides the amount by weights, so that the parts sum to it exactly and none is off by a whole smallest unit. What is left over after
     * rounding down goes, a unit each, to the parts that lost most; of equal ones the earlier have it.
     *
     * @param weights at least one, none negative, not all zero
     * @throws IllegalArgumentException if the weights are none of that
     */
    public List<Money> allocate(long... weights) {
        long total = Arrays.stream(weights).reduce(0, Math::addExact);
        if (total <= 0 || Arrays.stream(weights).anyMatch(weight -> weight < 0)) {
            throw new IllegalArgumentException("weights " + Arrays.toString(weights)
                    + " divide nothing; give weights of zero or more, not all zero");
        }
        BigDecimal whole = BigDecimal.valueOf(Math.abs(minor));
        BigDecimal[][] shares = Arrays.stream(weights)
                .mapToObj(weight ->
                        whole.multiply(BigDecimal.valueOf(weight)).divideAndRemainder(BigDecimal.valueOf(total)))
                .toArray(BigDecimal[][]::new);
        long[] parts = Arrays.stream(shares)
                .mapToLong(share -> share[0].longValueExact())
                .toArray();
        long left = Math.abs(minor) - Arrays.stream(parts).sum();
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparing((Integer part) -> shares[part][1]).reversed())
                .limit(left)
                .forEach(part -> parts[part]++);
        return Arrays.stream(parts)
                .mapToObj(part -> new Money(minor < 0 ? -part : part, currency))
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether this is more than the other. */
    public boolean isAbove(Money other) {
        requireSame(other);
        return minor > other.minor;
    }

    /** The amount without its currency, as people write it. */
    public String amount() {
        return BigDecimal.valueOf(minor, digits()).toPlainString();
    }

    private int digits() {
        return currency.getDefaultFractionDigits();
    }

    private void requireSame(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(
                    "amounts of " + currency + " and " + other.currency + " cannot be taken together");
        }
    }

    @Override
    public String toString() {
        return amount() + " " + currency;
    }
}
