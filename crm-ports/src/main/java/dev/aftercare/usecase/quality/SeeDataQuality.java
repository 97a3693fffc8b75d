package dev.aftercare.usecase.quality;

import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;

/**
 * Asks for the report of one dealer (CUS-3c).
 *
 * @param month in the dealer's calendar; of one that has not begun there is nothing to tell yet
 */
public record SeeDataQuality(@NotNull YearMonth month) {}
