package dev.aftercare.http.json;

import dev.aftercare.domain.merge.ScanRun;
import dev.aftercare.domain.merge.ScanRun.Tally;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far a scan for duplicates is; of each stage how much there is, and how much of it is done. */
public record DuplicateScanView(
        String id,
        String startedAt,
        String startedBy,
        String stage,
        Done records,
        Done clues,
        Done candidates,
        long proposed,
        @Nullable String finishedAt,
        long version)
        implements Versioned {

    /**
     * Of something.
     *
     * @param of how many there are, as far as it is known
     */
    public record Done(long done, long of) {}

    /** The view of {@code scan}. */
    public static DuplicateScanView of(ScanRun scan) {
        Tally tally = scan.tally();
        return new DuplicateScanView(
                scan.id().toString(),
                scan.started().at().toString(),
                scan.started().by(),
                scan.stage().name(),
                new Done(tally.read(), Math.max(tally.records(), tally.read())),
                new Done(tally.compared(), tally.clues()),
                new Done(tally.weighed(), tally.candidates()),
                tally.proposed(),
                scan.finished().map(Instant::toString).orElse(null),
                scan.version());
    }
}
