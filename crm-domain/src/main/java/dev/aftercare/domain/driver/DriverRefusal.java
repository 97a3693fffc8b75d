package dev.aftercare.domain.driver;

import com.google.common.collect.ImmutableSortedSet;
import dev.aftercare.domain.shared.RefusalCode;
import java.util.Set;

/** Why somebody cannot be recorded as the driver of a car. */
public enum DriverRefusal implements RefusalCode {
    /** Who owns the car drives it without being told so. */
    IS_OWNER("driver.is-owner"),
    /** A day that has not come. */
    IN_THE_FUTURE("driver.in-the-future", "day"),
    /** The same driver has another period with this car then. */
    OVERLAPS("driver.overlaps", "day"),
    ENDS_BEFORE_IT_BEGAN("driver.ends-before-it-began", "day"),
    /** It has ended on another day. */
    HAS_ENDED("driver.has-ended", "day"),
    /** It lasts still, so that there is no end to correct. */
    NOT_ENDED("driver.not-ended"),
    /** The car has another owner since then; who drove it for the former one does so no more. */
    CAR_SOLD("driver.car-sold", "day");

    private final String code;
    private final ImmutableSortedSet<String> arguments;

    DriverRefusal(String code, String... arguments) {
        this.code = code;
        this.arguments = ImmutableSortedSet.copyOf(arguments);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String rule() {
        return this == CAR_SOLD ? "VEH-2" : "CUS-1";
    }

    @Override
    public Set<String> arguments() {
        return arguments;
    }
}
