package dev.aftercare.http.json;

import dev.aftercare.usecase.quality.DealerQuality;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The quality of one dealer's data in a month.
 *
 * @param month as 2026-11
 * @param closedAt when the figures were closed; none while they change
 */
public record DealerQualityView(
        UUID dealer,
        String code,
        String month,
        QualityFiguresView figures,
        @Nullable Instant closedAt) {

    /** The view of {@code line}. */
    public static DealerQualityView of(DealerQuality line) {
        return new DealerQualityView(
                line.dealer().id().value(),
                line.dealer().code(),
                line.month().toString(),
                QualityFiguresView.of(line.figures()),
                line.closedAt().orElse(null));
    }
}
