package dev.aftercare.usecase.quality;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the report of a region and of all that is part of it (CUS-3c).
 *
 * @param month in the calendar of each dealer
 * @param region its code; none for all that the asker may see: the whole network, or to an area supervisor their regions
 */
public record SeeRegionDataQuality(
        @NotNull YearMonth month, @Nullable @Size(max = 100) String region) {}
