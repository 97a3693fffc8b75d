package dev.aftercare.domain.visit;

/** Who pays for work (VIS-9). */
public enum Payer {
    CUSTOMER,
    /** The manufacturer, by warranty or for the first service. */
    MANUFACTURER,
    INSURER,
    /** 善意索赔: the dealer or the manufacturer, though nobody has to. */
    GOODWILL
}
