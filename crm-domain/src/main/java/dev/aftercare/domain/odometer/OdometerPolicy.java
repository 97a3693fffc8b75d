package dev.aftercare.domain.odometer;

import dev.aftercare.domain.policy.PolicyKind;
import dev.aftercare.domain.shared.DistanceUnit;
import java.util.OptionalDouble;

/**
 * How far a car can go (VEH-3, hard case 22). No single limit holds for a taxi and a car that stands in a garage, so that beside what nobody
 * can drive there is a limit by the car's own daily distance. The day on which a reading is entered says which version counts.
 *
 * @param kilometresADay what nobody exceeds from one day to the next, per calendar day that is touched
 * @param kilometresAnHour the same where the hours are known
 * @param tripKilometres how far a single journey may take any car beyond its habit
 * @param timesTypical how many times its typical daily distance a car may go for long
 * @param everydayKilometres what any car may go for long, however little it went so far
 */
public record OdometerPolicy(
        int kilometresADay, int kilometresAnHour, int tripKilometres, int timesTypical, int everydayKilometres) {

    /** Its kind; the network's, since a car's readings are judged together whoever entered them. */
    public static final PolicyKind<OdometerPolicy> KIND =
            new PolicyKind<>("odometer", OdometerPolicy.class, OdometerPolicy::standard, false);

    private static final double KILOMETRE = DistanceUnit.KILOMETRE.millimetres();
    private static final int TIMES_USUAL = 5;

    /**
     * @throws IllegalArgumentException if one of them is not above zero
     */
    public OdometerPolicy {
        requirePositive("kilometres a day", kilometresADay);
        requirePositive("kilometres an hour", kilometresAnHour);
        requirePositive("trip kilometres", tripKilometres);
        requirePositive("times typical", timesTypical);
        requirePositive("everyday kilometres", everydayKilometres);
    }

    /** 1,500 km a day and 200 an hour; journeys of 3,000 km; for long 20 times the typical distance, or 400 km a day. */
    public static OdometerPolicy standard() {
        return new OdometerPolicy(1_500, 200, 3_000, 20, 400);
    }

    /**
     * The most that a car can have gone between two readings, in millimetres.
     *
     * @param typical its typical distance a day, in millimetres; empty where it is not known
     */
    double most(ReadAt from, ReadAt to, OptionalDouble typical) {
        double days = from.daysTo(to);
        double most = kilometresADay * KILOMETRE * (days + 1);
        if (from.isToTheHourWith(to)) {
            most = Math.min(most, kilometresAnHour * KILOMETRE * (from.hoursTo(to) + 1));
        }
        if (typical.isPresent()) {
            double everyday = Math.max(timesTypical * typical.getAsDouble(), everydayKilometres * KILOMETRE);
            most = Math.min(most, tripKilometres * KILOMETRE + everyday * days);
        }
        return most;
    }

    /** What a car may well have gone between two readings, in millimetres: a value that is to explain a typing error has to lie within it. */
    double usual(ReadAt from, ReadAt to, OptionalDouble typical) {
        double daily = typical.isPresent() ? TIMES_USUAL * typical.getAsDouble() : everydayKilometres * KILOMETRE;
        return daily * (from.daysTo(to) + 1);
    }

    private static void requirePositive(String what, int value) {
        if (value <= 0) {
            throw new IllegalArgumentException(what + " is " + value + ", has to be above 0");
        }
    }
}
