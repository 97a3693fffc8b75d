package dev.aftercare.domain.followup;

/**
 * The numbers of a dealer's day.
 *
 * @param due calls still to be made that are due before the day ends
 * @param overdue those of them whose last day is over
 * @param called attempts on that day
 * @param reached those of them with the customer at the phone
 */
public record CallFigures(int due, int overdue, int called, int reached) {}
