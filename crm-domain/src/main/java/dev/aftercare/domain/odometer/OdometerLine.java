package dev.aftercare.domain.odometer;

import dev.aftercare.domain.odometer.Standing.Accepted;
import dev.aftercare.domain.odometer.Standing.Believed;
import dev.aftercare.domain.odometer.Standing.Held;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Judges the readings of a car (VEH-3, hard case 22). How a reading stands is a function of the last one believed before it and of the
 * {@value #REACH} readings on either side of it, never of the order in which they were entered: entering, correcting and withdrawing one
 * leaves what there would have been without the detour, and only those near it have to be looked at again.
 *
 * <p>The rules, in their order: what a person accepted counts. What is less than was believed before, or more than the car can have gone
 * since, or more than a person accepted later, is held. Two neighbours whose values belong to each other's day are both held. A reading is held when leaving it out lets more of
 * the later ones count, and those go on within {@value #RUN} readings: a typing error stands alone, while after a meter that was turned
 * back or replaced all later ones are held until a person has said so. Of two that exclude each other the one that fits the car's typical
 * distance better counts, and where none is known, the earlier.
 */
public final class OdometerLine {

    /** How many readings on either side of one decide how it stands. */
    public static final int REACH = 16;

    /** How many readings in a row may be in error, between two that agree with each other; before the first of all one may. */
    private static final int RUN = 3;

    private final List<MeterReading> readings;
    private final Neighbourhood around;

    /** The least that a person accepted of a time after each reading, millimetres. */
    private final long[] leastAcceptedAfter;

    private OdometerLine(List<MeterReading> readings, OdometerPolicy policy) {
        this.readings = readings;
        this.around = new Neighbourhood(readings, policy);
        this.leastAcceptedAfter = new long[readings.size()];
        long least = Long.MAX_VALUE;
        for (int i = readings.size() - 1; i >= 0; i--) {
            leastAcceptedAfter[i] = least;
            MeterReading reading = readings.get(i);
            least = reading.isAccepted() ? Math.min(least, reading.totalMillimetres()) : least;
        }
    }

    /** All readings of a car, judged from the first, in the order in which they were read. */
    public static List<MeterReading> judged(Collection<MeterReading> all, OdometerPolicy policy) {
        List<MeterReading> ordered = all.stream().sorted(MeterReading.ORDER).toList();
        return new OdometerLine(ordered, policy).judged(Optional.empty(), 0);
    }

    /**
     * A part of a car's readings, of which some have come, gone or changed.
     *
     * @param part in the order in which they were read
     * @param believedBefore the last one believed before the part
     * @param from the first to judge, {@value #REACH} before what has changed; those before it serve as neighbours
     * @return the whole part; the last {@value #REACH} of it may stand otherwise once more of those after them are known
     */
    public static List<MeterReading> judged(
            List<MeterReading> part, Optional<MeterReading> believedBefore, int from, OdometerPolicy policy) {
        Optional<MeterReading> last = lastBelieved(believedBefore, part.subList(0, from));
        List<MeterReading> judged = new ArrayList<>(part.subList(0, from));
        judged.addAll(new OdometerLine(part, policy).judged(last, from));
        return List.copyOf(judged);
    }

    static Optional<MeterReading> lastBelieved(Optional<MeterReading> before, List<MeterReading> readings) {
        Optional<MeterReading> last = before;
        for (MeterReading reading : readings) {
            last = after(last, reading);
        }
        return last;
    }

    /** Which one counts as the last believed after another was read: on one day without hours the higher. */
    public static Optional<MeterReading> after(Optional<MeterReading> last, MeterReading next) {
        if (next.isHeld()) {
            return last;
        }
        return last.filter(known -> known.at().isSameDayAs(next.at())
                        && known.totalMillimetres() > next.totalMillimetres()
                        && !next.isAccepted())
                .or(() -> Optional.of(next));
    }

    private List<MeterReading> judged(Optional<MeterReading> believedBefore, int from) {
        List<MeterReading> judged = new ArrayList<>();
        Optional<MeterReading> last = believedBefore;
        Optional<MeterReading> previous = from == 0 ? Optional.empty() : Optional.of(readings.get(from - 1));
        for (int i = from; i < readings.size(); i++) {
            MeterReading next = readings.get(i).judged(standing(last, previous, i));
            judged.add(next);
            last = after(last, next);
            previous = Optional.of(next);
        }
        return judged;
    }

    private Standing standing(Optional<MeterReading> last, Optional<MeterReading> previous, int i) {
        MeterReading reading = readings.get(i);
        if (reading.isAccepted()) {
            return new Accepted();
        }
        Optional<MeterReading> partner = previous.filter(before -> isFirstOfTwo(before, reading));
        if (partner.isPresent()) {
            return interchangedWith(partner.get());
        }
        OptionalDouble typical = around.typical(i);
        if (isAboveWhatCounts(i) || (last.isPresent() && !around.canFollow(last.get(), reading, typical))) {
            return held(last, i, typical);
        }
        if (isInterchangedWithNext(last, i, typical)) {
            return interchangedWith(readings.get(i + 1));
        }
        return isOutvoted(last, i, typical) ? held(last, i, typical) : new Believed();
    }

    private static Standing interchangedWith(MeterReading other) {
        return new Held(HoldReason.INTERCHANGED, Optional.of(other.shown().distance()));
    }

    /** Whether a reading was held because its value belongs to the next, and {@code reading} is that one. */
    private static boolean isFirstOfTwo(MeterReading before, MeterReading reading) {
        return before.standing() instanceof Held held
                && held.reason() == HoldReason.INTERCHANGED
                && before.totalMillimetres() > reading.totalMillimetres()
                && held.proposal().equals(Optional.of(reading.shown().distance()));
    }

    /** Whether a person accepted less of a later time, however far off: both counting, the total would fall. */
    private boolean isAboveWhatCounts(int i) {
        return leastAcceptedAfter[i] < readings.get(i).totalMillimetres();
    }

    /** Whether leaving the reading out lets more of those after it count, which go on within a few readings. */
    private boolean isOutvoted(Optional<MeterReading> last, int i, OptionalDouble typical) {
        int[] votes = around.votes(i, typical);
        int best = i;
        int with = votes[0];
        int without = 0;
        for (int j = i + 1; j < i + votes.length; j++) {
            MeterReading other = readings.get(j);
            boolean goesOn = j <= i + (last.isPresent() ? RUN : 1) || other.isAccepted();
            boolean fits = other.isAccepted() || last.isEmpty() || around.canFollow(last.get(), other, typical);
            if (goesOn && fits && votes[j - i] > without) {
                without = votes[j - i];
                best = j;
            }
        }
        if (without != with || last.isEmpty() || typical.isEmpty()) {
            return without > with;
        }
        return around.misfit(last.get(), readings.get(best), typical.getAsDouble()) * 2
                < around.misfit(last.get(), readings.get(i), typical.getAsDouble());
    }

    /**
     * Whether this reading and the next have each other's value: the next is lower, both fit the other way round, and so much better that the
     * deviations from a steady way between their neighbours are less than half of what leaving out either would leave.
     */
    private boolean isInterchangedWithNext(Optional<MeterReading> last, int i, OptionalDouble typical) {
        if (last.isEmpty() || i + 2 >= readings.size()) {
            return false;
        }
        MeterReading before = last.get();
        MeterReading high = readings.get(i);
        MeterReading low = readings.get(i + 1);
        MeterReading after = readings.get(i + 2);
        boolean canBe = low.totalMillimetres() < high.totalMillimetres()
                && low.totalMillimetres() > before.totalMillimetres()
                && high.totalMillimetres() < after.totalMillimetres()
                && low.shown().meter().equals(high.shown().meter())
                && low.shown().distance().unit() == high.shown().distance().unit()
                && !low.isAccepted()
                && before.at().day().isBefore(high.at().day())
                && !high.at().isSameDayAs(low.at())
                && around.canFollow(before, after, typical);
        if (!canBe) {
            return false;
        }
        double rate = (after.totalMillimetres() - before.totalMillimetres())
                / before.at().daysTo(after.at());
        double swapped = around.misfit(before, high.movedTo(low), rate)
                + around.misfit(high.movedTo(low), low.movedTo(high), rate)
                + around.misfit(low.movedTo(high), after, rate);
        double withoutLow = around.misfit(before, high, rate) + around.misfit(high, after, rate);
        double withoutHigh = around.misfit(before, low, rate) + around.misfit(low, after, rate);
        return swapped * 2 < Math.min(withoutLow, withoutHigh);
    }

    private Held held(Optional<MeterReading> last, int i, OptionalDouble typical) {
        return new Guess(readings.get(i), last, around.nextAfter(last, i, typical), typical, around).held();
    }
}
