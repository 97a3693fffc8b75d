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
    KIND(Of.CUSTOMER, As.TEXT, CustomerKind.values()),
    INDUSTRY(Of.CUSTOMER, As.TEXT),
    /** The region of the dealer who registered the customer. */
    REGION(Of.CUSTOMER, As.TEXT),
    /** The state of activity as it was decided last (CUS-6); unknown for who has none. */
    STATE(Of.CUSTOMER, As.TEXT, ActivityState.values()),
    /** {@value #YES} where they are a key account now (CUS-10), unknown where not. */
    KEY_ACCOUNT(Of.CUSTOMER, ImmutableSet.of(Fact.YES)),
    /** How many cars they own. */
    CARS(Of.CUSTOMER, As.NUMBER),
    /** Days with a repair order in the 12 months up to the day asked; several on one day are one (CUS-6). */
    VISITS(Of.CUSTOMER, As.NUMBER),
    /** What they paid themselves for the visits of these 12 months in the segment's currency, in its smallest unit. */
    SPEND(Of.CUSTOMER, As.NUMBER),
    /** Complaints received in these 12 months. */
    COMPLAINTS(Of.CUSTOMER, As.NUMBER),
    /** Days from the last repair order to the day asked; unknown for who had none. */
    DAYS_SINCE_VISIT(Of.CUSTOMER, As.NUMBER),
    MAKE(Of.CAR, As.TEXT),
    MODEL(Of.CAR, As.TEXT),
    USE(Of.CAR, As.TEXT, VehicleUse.values()),
    /** The year asked less the model year; unknown where that is. */
    CAR_AGE(Of.CAR, As.NUMBER);

    /** What is known of a fact that can only hold or not. */
    public static final String YES = "YES";

    private enum Of {
        CUSTOMER,
        CAR
    }

    private enum As {
        TEXT,
        NUMBER
    }

    private final Of of;
    private final As as;
    private final ImmutableSet<String> known;

    Fact(Of of, As as, Enum<?>... known) {
        this.of = of;
        this.as = as;
        this.known = Arrays.stream(known).map(Enum::name).collect(ImmutableSet.toImmutableSet());
    }

    Fact(Of of, ImmutableSet<String> known) {
        this.of = of;
        this.as = As.TEXT;
        this.known = known;
    }

    /** Whether it is a fact of a car, to be asked for by {@link Condition.HasCar} alone. */
    public boolean isOfCar() {
        return of == Of.CAR;
    }

    /** Whether it is compared as a number, and not as a text. */
    public boolean isNumber() {
        return as == As.NUMBER;
    }

    /** The values that there are; empty where it can be any text, or is a number. */
    public Set<String> known() {
        return known;
    }
}
