package dev.aftercare.domain.customer;

import java.time.Instant;

/**
 * Consent that was given or withdrawn, with its proof (CUS-2).
 *
 * @param given or else withdrawn
 * @param at when the customer said so
 */
public record ConsentEntry(
        ConsentPurpose purpose, ContactChannel channel, boolean given, Instant at, ConsentProof proof) {

    /** Whether it is about that purpose and channel. */
    boolean isOn(ConsentPurpose otherPurpose, ContactChannel otherChannel) {
        return purpose == otherPurpose && channel == otherChannel;
    }
}
