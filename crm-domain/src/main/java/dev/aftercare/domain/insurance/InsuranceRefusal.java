package dev.aftercare.domain.insurance;

import com.google.common.collect.ImmutableSortedSet;
import dev.aftercare.domain.shared.RefusalCode;
import java.util.Set;

/** Why a policy cannot be what was asked. */
public enum InsuranceRefusal implements RefusalCode {
    /** Nobody is known to own the car here, and a policy is its owner's. */
    NO_OWNER("insurance.no-owner", "VEH-2"),
    /** A policy of the same kind insures some of the days. */
    OVERLAPS("insurance.overlaps", "VEH-5", "from", "until"),
    /** The car has another owner since then; the policy was the former one's. */
    CAR_SOLD("insurance.car-sold", "VEH-2", "day");

    private final String code;
    private final String rule;
    private final ImmutableSortedSet<String> arguments;

    InsuranceRefusal(String code, String rule, String... arguments) {
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
