package dev.aftercare.usecase.quality;

import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.quality.QualityFigures;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;

/**
 * One dealer's month (CUS-3c).
 *
 * @param closedAt when the figures became what they are for good; empty while they follow what is corrected and verified
 */
public record DealerQuality(Dealer dealer, YearMonth month, QualityFigures figures, Optional<Instant> closedAt) {}
