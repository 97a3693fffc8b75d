package dev.aftercare.domain.lifecycle;

/** What makes a car be in its stage, each with one day on which it rests (VEH-6). */
public enum StageReason {
    /** Since that day. */
    TOTAL_LOSS,
    /** Since that day. */
    STOLEN,
    /** Since that day. */
    EXPORTED,
    /** Since that day. */
    SCRAPPED,
    /** It is delivered on that day, or no day is known. */
    NOT_DELIVERED,
    /** It is known to be driven since that day, and the day of delivery is not known. */
    DELIVERY_UNKNOWN,
    /** Delivered on that day. */
    DELIVERED_LATELY,
    /** That is the last day on which the first service is free. */
    FIRST_SERVICE_OPEN,
    /** The last day of the warranty, by date. */
    WARRANTY_BY_DATE,
    /** The last day of the warranty, by the distance that was reached or is predicted. */
    WARRANTY_BY_DISTANCE,
    /** No term of warranty is known to be for the car; the day is that of its delivery. */
    NO_WARRANTY;

    static StageReason of(EndKind kind) {
        return switch (kind) {
            case TOTAL_LOSS -> TOTAL_LOSS;
            case STOLEN -> STOLEN;
            case EXPORTED -> EXPORTED;
            case SCRAPPED -> SCRAPPED;
        };
    }
}
