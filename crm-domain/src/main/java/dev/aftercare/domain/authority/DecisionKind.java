package dev.aftercare.domain.authority;

/** Decisions that cost money, each with its own limits (NET-6). */
public enum DecisionKind {
    DISCOUNT,
    GIFT,
    /** 善意索赔 */
    GOODWILL,
    /** 补偿, of a complaint (CMP-5). */
    COMPENSATION,
    /** What a settlement is above what the customer agreed to, and nobody pays (VIS-12). */
    WAIVER,
    LATE_CLAIM,
    OVERBOOKING
}
