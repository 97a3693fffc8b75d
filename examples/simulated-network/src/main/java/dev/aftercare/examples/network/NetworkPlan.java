package dev.aftercare.examples.network;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How big a simulated network is, and which days it lives. The same plan gives the same network on every storage.
 *
 * @param dealers 1 to 99
 * @param cars all that are ever sold or known, 1 to 900,000
 * @param from the first day that is lived
 * @param days how many are lived, 1 to 3,660
 */
public record NetworkPlan(long seed, int dealers, int cars, LocalDate from, int days) {

    private static final long SEED = 20260302;
    private static final int TWO_YEARS = 730;

    /**
     * @throws IllegalArgumentException if a number is out of range
     */
    public NetworkPlan {
        require(dealers >= 1 && dealers <= 99, "dealers", dealers, "1 to 99");
        require(cars >= 1 && cars <= 900_000, "cars", cars, "1 to 900,000");
        require(days >= 1 && days <= 3_660, "days", days, "1 to 3,660");
    }

    /** Three dealers and 3,000 cars in the two years up to {@code today}, which is lived too. */
    public static NetworkPlan demonstration(LocalDate today) {
        return new NetworkPlan(SEED, 3, 3_000, today.minusDays(TWO_YEARS - 1L), TWO_YEARS);
    }

    /** The codes of its dealers. */
    public List<String> dealerCodes() {
        return IntStream.range(0, dealers)
                .mapToObj(number -> Habits.of(number).code())
                .toList();
    }

    /** The last day that is lived. */
    public LocalDate lastDay() {
        return from.plusDays(days - 1L);
    }

    private static void require(boolean right, String name, int value, String allowed) {
        if (!right) {
            throw new IllegalArgumentException("network plan: " + name + " is " + value + ", allowed are " + allowed);
        }
    }
}
