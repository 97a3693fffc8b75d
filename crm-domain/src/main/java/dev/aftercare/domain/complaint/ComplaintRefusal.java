package dev.aftercare.domain.complaint;

import com.google.common.collect.ImmutableSortedSet;
import dev.aftercare.domain.shared.RefusalCode;
import java.util.Set;

/** Why a complaint cannot be received or changed. */
public enum ComplaintRefusal implements RefusalCode {
    RECEIVED_OUT_OF_RANGE("complaint.received-out-of-range", "CMP-1", "at"),
    CLOSED_IN_THE_FUTURE("complaint.closed-in-the-future", "CMP-5", "at"),
    NOT_IN_THIS_STATE("complaint.not-in-this-state", "CMP-2", "state", "step"),
    /** Whoever has it keeps it until somebody else has accepted it. */
    TAKEN_ALREADY("complaint.taken-already", "CMP-2"),
    NOBODY_HAS_IT("complaint.nobody-has-it", "CMP-2"),
    NOT_OFFERED("complaint.not-offered", "CMP-2"),
    WAITING_ALREADY("complaint.waiting-already", "CMP-3b"),
    NOT_WAITING("complaint.not-waiting", "CMP-3b");

    private final String code;
    private final String rule;
    private final ImmutableSortedSet<String> arguments;

    ComplaintRefusal(String code, String rule, String... arguments) {
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
