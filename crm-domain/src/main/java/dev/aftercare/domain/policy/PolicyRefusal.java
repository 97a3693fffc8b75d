package dev.aftercare.domain.policy;

import dev.aftercare.domain.shared.RefusalCode;

/** Why a policy is not recorded. */
public enum PolicyRefusal implements RefusalCode {
    /** The network keeps this kind to itself. */
    NOT_OPEN_TO_DEALERS("policy.not-open-to-dealers", "NET-1");

    private final String code;
    private final String rule;

    PolicyRefusal(String code, String rule) {
        this.code = code;
        this.rule = rule;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String rule() {
        return rule;
    }
}
