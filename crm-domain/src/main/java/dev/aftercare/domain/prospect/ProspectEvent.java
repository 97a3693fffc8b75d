package dev.aftercare.domain.prospect;

import dev.aftercare.domain.shared.EventType;

/** What happens to the cards of prospects and owners. */
public enum ProspectEvent implements EventType {
    /** Somebody has an A card. */
    OPENED("prospect.opened"),
    /** Another consultant is to win them. */
    ASSIGNED("prospect.assigned"),
    /** They took delivery and have a C card, with an A card before or without. */
    CONVERTED("prospect.converted"),
    LOST("prospect.lost"),
    /** The customer was merged with one who has an A card too, which goes on for both. */
    JOINED("prospect.joined"),
    /** The merge was taken back. */
    PARTED("prospect.parted");

    private final String code;

    ProspectEvent(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
