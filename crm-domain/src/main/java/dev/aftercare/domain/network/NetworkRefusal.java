package dev.aftercare.domain.network;

import dev.aftercare.domain.shared.RefusalCode;

/** Why something in the network is refused. */
public enum NetworkRefusal implements RefusalCode {
    /** There is exactly one manufacturer. */
    ALREADY_FOUNDED("network.already-founded", "NET-1"),
    /** A dealer's code is unique in the network. */
    DEALER_CODE_TAKEN("network.dealer-code-taken", "NET-1"),
    /** A change of standing hours or workshop would take away what is booked. */
    APPOINTMENTS_IN_THE_WAY("network.appointments-in-the-way", "APT-2");

    private final String code;
    private final String rule;

    NetworkRefusal(String code, String rule) {
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
