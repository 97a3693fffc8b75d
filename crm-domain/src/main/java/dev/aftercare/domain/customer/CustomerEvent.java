package dev.aftercare.domain.customer;

import dev.aftercare.domain.shared.EventType;

/** What happens to customers (CUS-1). */
public enum CustomerEvent implements EventType {
    REGISTERED("customer.registered"),
    CORRECTED("customer.corrected");

    private final String code;

    CustomerEvent(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
