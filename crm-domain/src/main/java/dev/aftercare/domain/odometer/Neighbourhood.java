package dev.aftercare.domain.odometer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What the readings beside one say about it. */
final class Neighbourhood {

    private static final int STEPS_TO_BE_TYPICAL = 4;

    private final List<MeterReading> readings;
    private final OdometerPolicy policy;

    Neighbourhood(List<MeterReading> readings, OdometerPolicy policy) {
        this.readings = readings;
        this.policy = policy;
    }

    /** Whether the car can have come from one reading to a later one: never backwards, never further than a car goes. */
    boolean canFollow(MeterReading earlier, MeterReading later, OptionalDouble typical) {
        long gone = later.totalMillimetres() - earlier.totalMillimetres();
        long least = earlier.at().isSameDayAs(later.at()) ? -Math.abs(gone) : 0;
        return gone >= least && Math.abs(gone) <= policy.most(earlier.at(), later.at(), typical);
    }

    /** Whether it may well have: no further than such a car usually goes. */
    boolean followsAsUsual(MeterReading earlier, MeterReading later, OptionalDouble typical) {
        long gone = later.totalMillimetres() - earlier.totalMillimetres();
        return canFollow(earlier, later, typical) && gone <= policy.usual(earlier.at(), later.at(), typical);
    }

    /** How far a step lies from what the car would have gone at a daily distance, in millimetres. */
    double misfit(MeterReading earlier, MeterReading later, double daily) {
        double gone = later.totalMillimetres() - earlier.totalMillimetres();
        return Math.abs(gone - daily * earlier.at().daysTo(later.at()));
    }

    /**
     * The median of the daily distances between the readings around one, in millimetres; a few wrong ones do not move it. Empty with fewer
     * than four steps.
     */
    OptionalDouble typical(int i) {
        int from = Math.max(0, i - OdometerLine.REACH);
        int to = Math.min(readings.size() - 1, i + OdometerLine.REACH);
        double[] daily = new double[to - from];
        int steps = 0;
        for (int j = from; j < to; j++) {
            double days = readings.get(j).at().daysTo(readings.get(j + 1).at());
            long gone = readings.get(j + 1).totalMillimetres() - readings.get(j).totalMillimetres();
            if (days > 0 && gone >= 0) {
                daily[steps++] = gone / Math.max(days, 1);
            }
        }
        if (steps < STEPS_TO_BE_TYPICAL) {
            return OptionalDouble.empty();
        }
        Arrays.sort(daily, 0, steps);
        return OptionalDouble.of((daily[(steps - 1) / 2] + daily[steps / 2]) / 2);
    }

    /**
     * For a reading and each of those after it: of how many readings, itself among them, the longest way on consists in which each can follow
     * the one before. One that a person accepted outweighs all that nobody did.
     */
    int[] votes(int i, OptionalDouble typical) {
        int count = Math.min(readings.size() - i, OdometerLine.REACH + 1);
        int[] votes = new int[count];
        for (int from = count - 1; from >= 0; from--) {
            MeterReading reading = readings.get(i + from);
            int longest = 0;
            for (int to = from + 1; to < count; to++) {
                if (votes[to] > longest && canFollow(reading, readings.get(i + to), typical)) {
                    longest = votes[to];
                }
            }
            votes[from] = longest + (reading.isAccepted() ? 2 * OdometerLine.REACH : 1);
        }
        return votes;
    }

    /** The one after {@code i} with which the longest way begins that can follow the last believed. */
    Optional<MeterReading> nextAfter(Optional<MeterReading> last, int i, OptionalDouble typical) {
        int[] votes = votes(i, typical);
        Optional<MeterReading> best = Optional.empty();
        int most = 0;
        for (int j = 1; j < votes.length; j++) {
            MeterReading other = readings.get(i + j);
            if (votes[j] > most && (last.isEmpty() || canFollow(last.get(), other, typical))) {
                most = votes[j];
                best = Optional.of(other);
            }
        }
        return best;
    }
}
