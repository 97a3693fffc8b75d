package dev.aftercare.domain.odometer;

import dev.aftercare.domain.shared.Distance;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** What somebody will have meant who typed one digit too many, one too few, or two neighbours the wrong way round. */
final class Slips {

    /** What a typed number is explained by, and the number that was meant. */
    record Slip(HoldReason reason, long meant) {}

    private static final int BASE = 10;

    private Slips() {}

    /**
     * The slip that explains a number.
     *
     * @param fits whether a number can be meant
     * @param distance how far a number lies from what is expected; of several that fit the nearest is taken
     */
    static Optional<Slip> of(long typed, LongPredicate fits, LongUnaryOperator distance) {
        String digits = Long.toString(typed);
        return best(HoldReason.DIGIT_TOO_MANY, withOneLess(digits), fits, distance)
                .or(() -> best(HoldReason.SWAPPED_DIGITS, swapped(digits), fits, distance))
                .or(() -> best(HoldReason.DIGIT_MISSING, withOneMore(digits), fits, distance));
    }

    private static Optional<Slip> best(
            HoldReason reason, LongStream meant, LongPredicate fits, LongUnaryOperator distance) {
        return meant.filter(fits)
                .boxed()
                .min(Comparator.comparingLong(distance::applyAsLong).thenComparingLong(number -> number))
                .map(number -> new Slip(reason, number));
    }

    private static LongStream withOneLess(String digits) {
        return IntStream.range(0, digits.length() > 1 ? digits.length() : 0)
                .mapToLong(i -> Long.parseLong(digits.substring(0, i) + digits.substring(i + 1)));
    }

    private static LongStream swapped(String digits) {
        return IntStream.range(0, digits.length() - 1)
                .mapToLong(i -> Long.parseLong(
                        digits.substring(0, i) + digits.charAt(i + 1) + digits.charAt(i) + digits.substring(i + 2)));
    }

    private static LongStream withOneMore(String digits) {
        return IntStream.rangeClosed(0, digits.length())
                .boxed()
                .flatMapToLong(i -> IntStream.range(0, BASE)
                        .mapToLong(digit -> Long.parseLong(digits.substring(0, i) + digit + digits.substring(i))))
                .filter(number -> number <= Distance.LARGEST);
    }
}
