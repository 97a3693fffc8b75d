package dev.aftercare.domain.customer;

/**
 * Correction notices that were issued to a dealer in a period (CUS-3b); they count against it.
 *
 * @param issued all of them
 * @param open what the dealer has not corrected
 * @param late of all of them those that were corrected after their deadline, or are not corrected and past it
 * @param rounds how often something was found wrong in them, more than {@code issued} where a correction was wrong again
 */
public record CorrectionFigures(long issued, long open, long late, long rounds) {}
