package dev.aftercare.domain.followup;

import com.google.common.collect.ImmutableSortedSet;
import dev.aftercare.domain.shared.RefusalCode;
import java.util.Set;

/** Why a call is not handed out or recorded. */
public enum FollowUpRefusal implements RefusalCode {
    NONE_DUE("follow-up.none-due", "FUP-3"),
    HELD_BY_ANOTHER("follow-up.held-by-another", "FUP-3", "until"),
    NOT_IN_THIS_STATE("follow-up.not-in-this-state", "FUP-3", "state", "step"),
    /** The customer's time lies ahead, and not beyond all measure. */
    CALL_BACK_TIME("follow-up.call-back-time", "FUP-3", "at");

    private final String code;
    private final String rule;
    private final ImmutableSortedSet<String> arguments;

    FollowUpRefusal(String code, String rule, String... arguments) {
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
