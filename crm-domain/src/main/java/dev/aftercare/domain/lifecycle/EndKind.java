package dev.aftercare.domain.lifecycle;

/** How a car's life with us ends (VEH-6, hard case 27). */
public enum EndKind {
    /** Given up after an accident, fire or flood (全损). */
    TOTAL_LOSS,
    /** Stolen (被盗); it may be found. */
    STOLEN,
    /** Taken out of the market (出口). */
    EXPORTED,
    /** Scrapped (报废), from which no car comes back. */
    SCRAPPED;

    /** Whether such a car may be on the road again: found, rebuilt, or brought back into the country. */
    public boolean mayComeBack() {
        return this != SCRAPPED;
    }
}
