package dev.aftercare.domain.prospect;

import java.time.LocalDate;

/**
 * How a prospect and the dealer met (CUS-4a).
 *
 * @param on the day, in the dealer's zone
 */
public record FirstContact(LocalDate on, ContactWay way, ProspectSource source) {}
