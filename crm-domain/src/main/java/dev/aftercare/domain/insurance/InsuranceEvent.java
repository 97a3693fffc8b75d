package dev.aftercare.domain.insurance;

import dev.aftercare.domain.shared.EventType;

/** What happens to insurance policies. */
public enum InsuranceEvent implements EventType {
    RECORDED("insurance.recorded"),
    CORRECTED("insurance.corrected"),
    /** It was no policy of this car. */
    WITHDRAWN("insurance.withdrawn");

    private final String code;

    InsuranceEvent(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
