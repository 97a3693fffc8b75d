package dev.aftercare.domain.shared;

/**
 * A distance as a meter shows it: whole units, never negative, with its unit. Compared exactly across units; two
 * distances are equal only in the same unit, so that what was read stays what was read.
 *
 * @param amount whole units, 0 to 100,000,000
 */
public record Distance(long amount, DistanceUnit unit) implements Comparable<Distance> {

    /** The largest amount. */
    public static final long LARGEST = 100_000_000;

    public Distance {
        if (amount < 0 || amount > LARGEST) {
            throw new IllegalArgumentException("distance is " + amount + ", allowed are 0 to " + LARGEST);
        }
    }

    /** So many kilometres. */
    public static Distance km(long amount) {
        return new Distance(amount, DistanceUnit.KILOMETRE);
    }

    /** So many miles. */
    public static Distance miles(long amount) {
        return new Distance(amount, DistanceUnit.MILE);
    }

    /** The exact length, for comparing and for sorting in a store. */
    public long millimetres() {
        return amount * unit.millimetres();
    }

    /** Whether this is shorter than {@code other}, whatever the units. */
    public boolean isBelow(Distance other) {
        return compareTo(other) < 0;
    }

    /** By exact length; 100 km is above 62 mi and below 63 mi. */
    @Override
    public int compareTo(Distance other) {
        return Long.compare(millimetres(), other.millimetres());
    }

    @Override
    public String toString() {
        return amount + " " + unit.symbol();
    }
}
