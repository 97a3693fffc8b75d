package dev.aftercare.domain.insurance;

/** What a policy is by law (VEH-5); renewals are counted apart by it (CARE-5). */
public enum InsuranceKind {
    /** 交强险: without it a car may not be on the road. */
    COMPULSORY,
    /** 商业险. */
    COMMERCIAL
}
