package dev.aftercare.domain.lifecycle;

/** The stages of a car's life (VEH-6). A car is in one on any day: the first, in the order of {@link StageRules#stage}, whose condition holds. */
public enum LifeStage {
    /** Not delivered yet (已订购). */
    ORDERED,
    /** Delivered lately (新车). */
    NEW,
    /** Its free first service can be had still, and was not (待首保). */
    FIRST_SERVICE_DUE,
    /** In warranty (质保期内). */
    IN_WARRANTY,
    /** The warranty ends soon, by date or by the distance that is predicted (质保将到期). */
    WARRANTY_ENDING,
    /** Out of warranty (已出保). */
    OUT_OF_WARRANTY,
    /** Scrapped or exported; stolen and total losses as well (报废或出口). */
    ENDED,
    /** It is driven, and nobody told when it was delivered: what depends on that day is open. */
    UNDETERMINED
}
