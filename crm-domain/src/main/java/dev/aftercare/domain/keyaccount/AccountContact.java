package dev.aftercare.domain.keyaccount;

import dev.aftercare.domain.customer.ContactChannel;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A contact with a key account, and what they said (CUS-10).
 *
 * @param by id of the actor who recorded it
 * @param feedback in their words, personal; empty where they said nothing
 * @param satisfied empty where it was not asked
 */
public record AccountContact(
        KeyAccountId account,
        UUID id,
        LocalDate on,
        ContactChannel channel,
        String by,
        String feedback,
        Optional<Boolean> satisfied) {}
