package dev.aftercare.domain.quality;

import dev.aftercare.domain.shared.OrganisationId;
import java.time.Instant;
import java.time.YearMonth;

/**
 * A dealer's month as it stood when it was closed; what is corrected, merged or erased later does not change it (CUS-3c, hard case 41).
 */
public record ClosedMonth(OrganisationId dealer, YearMonth month, QualityFigures figures, Instant closedAt) {}
