package dev.aftercare.domain.care;

import dev.aftercare.domain.insurance.InsuranceKind;

/** The papers of a car that run out and of which its owner is reminded (CARE-1, VEH-5). */
public enum Paper {
    COMPULSORY_INSURANCE,
    COMMERCIAL_INSURANCE,
    /** The statutory inspection (年检). */
    INSPECTION;

    /** The policy of a kind. */
    public static Paper of(InsuranceKind kind) {
        return switch (kind) {
            case COMPULSORY -> COMPULSORY_INSURANCE;
            case COMMERCIAL -> COMMERCIAL_INSURANCE;
        };
    }
}
