package dev.aftercare.domain.segment;

import com.google.common.collect.ImmutableSet;
import dev.aftercare.domain.activity.ActivityState;
import dev.aftercare.domain.customer.CustomerKind;
import dev.aftercare.domain.vehicle.VehicleUse;
import java.util.Arrays;
import java.util.Set;

/** What a condition can ask for: facts of a customer at the dealer who registered them, and of each car that they own there (CUS-12). */
public enum Fact {
    /** Person or company. */
    KIND(false, CustomerKind.values()),
    INDUSTRY(false),
    /** The region of the dealer who registered the customer. */
    REGION(false),
    /** The state of activity as it was decided last (CUS-6); unknown for who has none. */
    STATE(false, ActivityState.values()),
    /** How many cars they own. */
    CARS(false, Fact.NUMBER),
    /** Days with a repair order in the 12 months up to the day asked; several on one day are one (CUS-6). */
    VISITS(false, Fact.NUMBER),
    /** What they paid themselves for the visits of these 12 months in the segment's currency, in its smallest unit. */
    SPEND(false, Fact.NUMBER),
    /** Complaints received in these 12 months. */
    COMPLAINTS(false, Fact.NUMBER),
    /** Days from the last repair order to the day asked; unknown for who had none. */
    DAYS_SINCE_VISIT(false, Fact.NUMBER),
    MAKE(true),
    MODEL(true),
    USE(true, VehicleUse.values()),
    /** The year asked less the model year; unknown where that is. */
    CAR_AGE(true, Fact.NUMBER);

    private static final String NUMBER = "number";

    private final boolean ofCar;
    private final boolean number;
    private final ImmutableSet<String> known;

    Fact(boolean ofCar, String number) {
        this.ofCar = ofCar;
        this.number = true;
        this.known = ImmutableSet.of();
    }

    Fact(boolean ofCar, Enum<?>... known) {
        this.ofCar = ofCar;
        this.number = false;
        this.known = Arrays.stream(known).map(Enum::name).collect(ImmutableSet.toImmutableSet());
    }

    /** Whether it is a fact of a car, to be asked for by {@link Condition.HasCar} alone. */
    public boolean isOfCar() {
        return ofCar;
    }

    /** Whether it is compared as a number, and not as a text. */
    public boolean isNumber() {
        return number;
    }

    /** The values that there are; empty where it can be any text, or is a number. */
    public Set<String> known() {
        return known;
    }
}
