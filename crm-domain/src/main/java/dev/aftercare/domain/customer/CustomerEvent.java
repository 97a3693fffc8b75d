package dev.aftercare.domain.customer;

import dev.aftercare.domain.shared.EventType;

/** What happens to customers (CUS-1, CUS-2). */
public enum CustomerEvent implements EventType {
    REGISTERED("customer.registered"),
    CORRECTED("customer.corrected"),
    PREFERENCES_SET("customer.preferences-set"),
    CONSENT_GIVEN("customer.consent-given"),
    CONSENT_WITHDRAWN("customer.consent-withdrawn");

    private final String code;

    CustomerEvent(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
