package dev.aftercare.domain.vehicle;

import com.google.common.collect.ImmutableSortedSet;
import dev.aftercare.domain.shared.RefusalCode;
import java.util.Set;

/** Why something about a car is refused. */
public enum VehicleRefusal implements RefusalCode {
    /** A car is delivered new once; afterwards it changes owners. */
    ALREADY_DELIVERED("vehicle.already-delivered", "VEH-2"),
    /** A period of ownership begins after the one before it. */
    OWNER_BEFORE_PRESENT_ONE("vehicle.owner-before-present-one", "VEH-2", "date"),
    /** The papers shown name another plate than the car carries, or no plate is known to compare with. */
    PAPERS_DO_NOT_MATCH("vehicle.papers-do-not-match", "NET-2"),
    /** A change of owner needs a ground that opens the car's history: own sale, an appointment, or the papers. */
    NO_GROUND("vehicle.no-ground", "NET-2"),
    /** Nothing speaks against the VIN, or a person has confirmed it already. */
    VIN_NOT_IN_DOUBT("vehicle.vin-not-in-doubt", "VEH-1"),
    /** The number is another car's: two records of one car are not made one by it. */
    VIN_OF_ANOTHER_CAR("vehicle.vin-of-another-car", "NET-2"),
    /** The number of a car that others registered too is corrected by who sold it or holds its papers. */
    VIN_WITHOUT_GROUND("vehicle.vin-without-ground", "NET-2"),
    /** The other system's name for this car is in use for another car here; a VIN is never corrected by a reference. */
    REFERENCE_TAKEN("vehicle.reference-taken", "VEH-1"),
    /** A delivery, sale or reading of a day that has not come. */
    IN_THE_FUTURE("vehicle.in-the-future", "VEH-3", "date");

    private final String code;
    private final String rule;
    private final ImmutableSortedSet<String> arguments;

    VehicleRefusal(String code, String rule, String... arguments) {
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
