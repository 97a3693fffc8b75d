package dev.aftercare.domain.gate;

import dev.aftercare.domain.shared.EventType;

/** What happens at the gate. */
public enum GateEvent implements EventType {
    /** A car came, and who is to receive it is to know at once: the fact {@code advisor} (APT-9). */
    ARRIVED("gate.arrived"),
    RECEIVED("gate.received"),
    LEFT("gate.left"),
    /** It came at another time than was logged. */
    CORRECTED("gate.corrected"),
    TAKEN_BACK("gate.taken-back");

    private final String code;

    GateEvent(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
