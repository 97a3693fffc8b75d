package dev.aftercare.http.json;

import dev.aftercare.domain.customer.CorrectionNotice;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fields of a customer that a dealer has to correct. */
public record CorrectionView(
        String id,
        String customer,
        List<String> fields,
        String state,
        String issuedAt,
        String due,
        @Nullable String correctedAt,
        int rounds,
        long version)
        implements Versioned, Located {

    /** The view of {@code notice}. */
    public static CorrectionView of(CorrectionNotice notice) {
        CorrectionNotice.Progress progress = notice.progress();
        return new CorrectionView(
                notice.id().toString(),
                notice.customer().toString(),
                notice.fields().stream().map(Enum::name).toList(),
                progress.state().name(),
                progress.issuedAt().toString(),
                progress.due().toString(),
                progress.correctedAt().map(Instant::toString).orElse(null),
                progress.rounds(),
                notice.version());
    }
}
