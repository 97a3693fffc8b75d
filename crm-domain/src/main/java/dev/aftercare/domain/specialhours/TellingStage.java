package dev.aftercare.domain.specialhours;

import java.util.Optional;

/** How far the telling of special hours has come (CARE-11): those whom they hit come first. */
public enum TellingStage {
    /** Those with an appointment on one of the days. */
    APPOINTMENTS,
    /** Those whose car is in the house. */
    IN_HOUSE,
    /** Others, by segment. */
    NEARBY,
    /** Everybody was told. */
    TOLD,
    /** The hours are as before: those who were told are told so. */
    TAKING_BACK,
    /** Everybody who was told knows that nothing came of it. */
    TAKEN_BACK;

    /** The stage after it; empty where nobody is left to tell. */
    Optional<TellingStage> next(boolean toNearby) {
        return switch (this) {
            case APPOINTMENTS -> Optional.of(IN_HOUSE);
            case IN_HOUSE -> Optional.of(toNearby ? NEARBY : TOLD);
            case NEARBY -> Optional.of(TOLD);
            case TAKING_BACK -> Optional.of(TAKEN_BACK);
            case TOLD, TAKEN_BACK -> Optional.empty();
        };
    }

    /** Whether nobody is left to tell. */
    public boolean isFinished() {
        return this == TOLD || this == TAKEN_BACK;
    }
}
