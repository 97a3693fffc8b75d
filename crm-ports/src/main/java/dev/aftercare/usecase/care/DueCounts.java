package dev.aftercare.usecase.care;

/**
 * How much is due at a dealer today, for its day page.
 *
 * @param overdue services whose day has passed
 * @param soon services due today or within the next 30 days
 * @param warrantiesEnding cars whose warranty ends today or within the next 30 days
 */
public record DueCounts(long overdue, long soon, long warrantiesEnding) {}
