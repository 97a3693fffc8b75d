package dev.aftercare.domain.prospect;

/** How a prospect and the dealer first met (CUS-4a). */
public enum ContactWay {
    /** 到店: they came into the showroom. */
    AT_THE_DOOR,
    BY_PHONE,
    /** On a website, an app, a chat. */
    ONLINE,
    /** At a fair, at the customer's, on the road. */
    OUTSIDE
}
