package dev.aftercare.domain.accesscode;

import com.google.common.collect.ImmutableSortedSet;
import dev.aftercare.domain.shared.RefusalCode;
import java.util.Set;

/** Why something about a one-time code is refused. */
public enum AccessCodeRefusal implements RefusalCode {
    /**
     * The code opens nothing, and it is not told why: mistyped, over, tried too often, used, followed by a newer one, never sent since the car
     * or a verified phone of its owner is not known, or the owner is another one by now. Each of them but the first would tell something.
     */
    NOT_VALID("access-code.not-valid", "NET-2"),
    /** This dealer has asked for as many codes within an hour as it may. */
    TOO_MANY("access-code.too-many", "NET-2", "limit");

    private final String code;
    private final String rule;
    private final ImmutableSortedSet<String> arguments;

    AccessCodeRefusal(String code, String rule, String... arguments) {
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
