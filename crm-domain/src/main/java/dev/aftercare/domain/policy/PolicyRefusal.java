package dev.aftercare.domain.policy;

import com.google.common.collect.ImmutableSortedSet;
import dev.aftercare.domain.shared.RefusalCode;
import java.util.Set;

/** Why a policy is not recorded. */
public enum PolicyRefusal implements RefusalCode {
    /** The network keeps this kind to itself. */
    NOT_OPEN_TO_DEALERS("policy.not-open-to-dealers", "NET-1", "kind");

    private final String code;
    private final String rule;
    private final ImmutableSortedSet<String> arguments;

    PolicyRefusal(String code, String rule, String... arguments) {
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
