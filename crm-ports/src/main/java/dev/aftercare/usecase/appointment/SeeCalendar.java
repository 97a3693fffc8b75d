package dev.aftercare.usecase.appointment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a dealer's day as a calendar.
 *
 * @param date without it today in the dealer's zone
 * @param advisor only what this one receives, where somebody is named
 */
public record SeeCalendar(
        @Nullable LocalDate date, @Nullable UUID advisor) {}
