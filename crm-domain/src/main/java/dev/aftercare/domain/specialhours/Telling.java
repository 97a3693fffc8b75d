package dev.aftercare.domain.specialhours;

import java.util.Optional;

/**
 * How far the telling of special hours has come.
 *
 * @param position behind whom it goes on within its stage; empty at the beginning of one
 * @param told how many messages and calls were asked for so far, also to take back
 */
public record Telling(TellingStage stage, Optional<String> position, int told) {

    static final Telling BEGIN = new Telling(TellingStage.APPOINTMENTS, Optional.empty(), 0);

    Telling advanced(Optional<String> next, int more, boolean toNearby) {
        return next.isPresent()
                ? new Telling(stage, next, told + more)
                : new Telling(stage.next(toNearby).orElse(stage), Optional.empty(), told + more);
    }

    Telling takingBack() {
        return new Telling(TellingStage.TAKING_BACK, Optional.empty(), told);
    }
}
