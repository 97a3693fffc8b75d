package dev.aftercare.domain.customer;

import dev.aftercare.domain.shared.EventType;

/** What happens to customers (CUS-1 to CUS-3b). */
public enum CustomerEvent implements EventType {
    REGISTERED("customer.registered"),
    CORRECTED("customer.corrected"),
    PREFERENCES_SET("customer.preferences-set"),
    CONSENT_GIVEN("customer.consent-given"),
    CONSENT_WITHDRAWN("customer.consent-withdrawn"),
    RELATED("customer.related"),
    RELATION_ENDED("customer.relation-ended"),
    JUDGED("customer.judged"),
    CORRECTION_ASKED("customer.correction-asked"),
    CORRECTION_MADE("customer.correction-made"),
    CORRECTION_VERIFIED("customer.correction-verified"),
    /** Somebody was given what is kept about the customer (CUS-9). */
    EXPORTED("customer.exported"),
    /** Who the customer was is gone for good (CUS-9). */
    ERASED("customer.erased");

    private final String code;

    CustomerEvent(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
