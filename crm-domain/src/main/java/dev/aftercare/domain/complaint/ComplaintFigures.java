package dev.aftercare.domain.complaint;

/**
 * How many complaints a dealer has to solve now (CMP-3a, CMP-3c).
 *
 * @param open those that are not closed
 * @param warned those of them whose warning was due while their limit is still ahead
 * @param over those of them that are past their limit
 */
public record ComplaintFigures(long open, long warned, long over) {}
