package dev.aftercare.domain.odometer;

import com.google.common.collect.ImmutableSortedSet;
import dev.aftercare.domain.shared.RefusalCode;
import java.util.Set;

/** Why something about a meter is refused. */
public enum OdometerRefusal implements RefusalCode {
    /** What counts already needs nobody's word. */
    NOT_HELD("odometer.not-held", "VEH-3"),
    /** Accepted, it would let the total fall behind what is believed before it. */
    BELOW_WHAT_COUNTS("odometer.below-what-counts", "VEH-3", "date", "distance"),
    /** Accepted, it would let the total fall to what a person accepted of a later time. */
    ABOVE_WHAT_COUNTS("odometer.above-what-counts", "VEH-3", "date", "distance"),
    /** The old meter cannot have shown less when it was taken out than was read of it before. */
    OLD_METER_TOO_LOW("odometer.old-meter-too-low", "VEH-3", "date", "distance"),
    /** Nor more than a car can go since then. */
    OLD_METER_TOO_HIGH("odometer.old-meter-too-high", "VEH-3", "date", "distance"),
    /** A later replacement is on record; meters are replaced one after the other. */
    REPLACED_LATER("odometer.replaced-later", "VEH-3", "date");

    private final String code;
    private final String rule;
    private final ImmutableSortedSet<String> arguments;

    OdometerRefusal(String code, String rule, String... arguments) {
        this.code = code;
        this.rule = rule;
        this.arguments = ImmutableSortedSet.copyOf(arguments);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String rule() {
        return rule;
    }

    @Override
    public Set<String> arguments() {
        return arguments;
    }
}
