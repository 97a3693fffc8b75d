package dev.aftercare.domain.authority;

/** Decisions that cost money, each with its own limits (NET-6). */
public enum DecisionKind {
    DISCOUNT,
    GIFT,
    /** 善意索赔 */
    GOODWILL,
    /** 补偿, of a complaint (CMP-5). */
    COMPENSATION,
    LATE_CLAIM,
    OVERBOOKING
}
