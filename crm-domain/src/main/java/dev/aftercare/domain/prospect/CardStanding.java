package dev.aftercare.domain.prospect;

import dev.aftercare.domain.vehicle.VehicleId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a card stands (CUS-4a).
 *
 * @param since the day from which on, in the dealer's zone; of an owner that of the delivery
 * @param vehicle the car that was delivered; present exactly for an owner
 * @param reason present exactly where it was lost
 * @param into the card that took its place; present exactly where it was joined
 */
public record CardStanding(
        Stage stage,
        LocalDate since,
        Optional<VehicleId> vehicle,
        Optional<LossReason> reason,
        Optional<ProspectCardId> into) {

    /** From the first contact to its end. */
    public enum Stage {
        /** An A card. */
        OPEN,
        /** A C card. */
        OWNER,
        /** 战败: an A card that did not lead to a delivery. */
        LOST,
        /** An A card whose customer was merged with one who had an A card too, which goes on for both (CUS-4b). */
        JOINED
    }

    /**
     * @throws IllegalArgumentException if vehicle, reason or other card do not fit the stage
     */
    public CardStanding {
        if (vehicle.isPresent() != (stage == Stage.OWNER)
                || reason.isPresent() != (stage == Stage.LOST)
                || into.isPresent() != (stage == Stage.JOINED)) {
            throw new IllegalArgumentException("card " + stage + " with vehicle " + vehicle + ", reason " + reason
                    + ", joined into " + into + "; an owner has a vehicle, a lost one a reason, a joined one a card");
        }
    }

    static CardStanding open(LocalDate since) {
        return new CardStanding(Stage.OPEN, since, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static CardStanding owner(LocalDate delivered, VehicleId vehicle) {
        return new CardStanding(Stage.OWNER, delivered, Optional.of(vehicle), Optional.empty(), Optional.empty());
    }

    static CardStanding lost(LocalDate on, LossReason reason) {
        return new CardStanding(Stage.LOST, on, Optional.empty(), Optional.of(reason), Optional.empty());
    }

    static CardStanding joined(LocalDate on, ProspectCardId into) {
        return new CardStanding(Stage.JOINED, on, Optional.empty(), Optional.empty(), Optional.of(into));
    }
}
