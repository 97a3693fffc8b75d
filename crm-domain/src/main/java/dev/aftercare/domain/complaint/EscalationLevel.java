package dev.aftercare.domain.complaint;

/** Who hears of a complaint that takes too long, from the nearest to the farthest (升级, CMP-3c). */
public enum EscalationLevel {
    /** Who has it: the warning before the limit. */
    OWNER,
    /** The owner's head: whoever manages customer relations at the dealer (客服经理). */
    OWNERS_HEAD,
    DEALER_MANAGER,
    /** 区域督导 */
    AREA_SUPERVISOR,
    MANUFACTURER
}
