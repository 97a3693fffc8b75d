package dev.aftercare.domain.followup;

import dev.aftercare.domain.customer.ConsentPurpose;

/** What a customer is called for (FUP-1a). */
public enum Occasion {
    DELIVERY,
    /** 首保 */
    FIRST_SERVICE,
    /** 常规保养 */
    MAINTENANCE,
    WARRANTY_REPAIR,
    PAID_REPAIR,
    /** 钣金喷漆 */
    BODY_AND_PAINT,
    /** The car did not come to its appointment (APT-6a). */
    NO_SHOW,
    CARE_DUE,
    /** A car is about to come: whether in time, or what nobody could write to its customer (APT-5a, APT-5c). */
    APPOINTMENT;

    /** Whether it is the leaving of a car that was worked on. */
    public boolean isVisit() {
        return switch (this) {
            case FIRST_SERVICE, MAINTENANCE, WARRANTY_REPAIR, PAID_REPAIR, BODY_AND_PAINT -> true;
            case DELIVERY, NO_SHOW, CARE_DUE, APPOINTMENT -> false;
        };
    }

    /**
     * Whether such a call has its own time and no other: it is not made with another one, and neither waits for others nor makes them wait,
     * as the calls of a cadence do (FUP-3).
     */
    public boolean isTimed() {
        return this == APPOINTMENT;
    }

    /** What a customer has to allow for the call (CUS-2). */
    public ConsentPurpose consent() {
        return asksForSatisfaction() ? ConsentPurpose.SURVEY : ConsentPurpose.SERVICE;
    }

    /** Whether the call asks how satisfied the customer is; an open complaint holds such calls back (hard case 38). */
    public boolean asksForSatisfaction() {
        return isVisit() || this == DELIVERY;
    }
}
