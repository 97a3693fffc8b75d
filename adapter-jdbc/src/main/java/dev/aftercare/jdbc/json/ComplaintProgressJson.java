package dev.aftercare.jdbc.json;

import dev.aftercare.domain.complaint.Closing;
import dev.aftercare.domain.complaint.Closing.Compensation;
import dev.aftercare.domain.complaint.ComplaintProgress;
import dev.aftercare.domain.complaint.ComplaintProgress.Entry;
import dev.aftercare.domain.complaint.ComplaintState;
import dev.aftercare.domain.complaint.ComplaintStep;
import dev.aftercare.domain.complaint.Prevention;
import dev.aftercare.domain.network.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was done about a complaint; its state stands in a column. */
public record ComplaintProgressJson(
        int v,
        List<EntryJson> log,
        @Nullable String cause,
        @Nullable String solution,
        @Nullable ClosingJson closing,
        @Nullable PreventionJson prevention)
        implements Versioned {

    /** A step that was done. */
    public record EntryJson(ComplaintStep step, String at, String by) {}

    /** How it ended. */
    public record ClosingJson(long minorUnits, String currency, boolean satisfied, boolean late) {}

    /** What was learned. */
    public record PreventionJson(String what, UUID owner, String until) {}

    /** The text of this progress. */
    public static String write(ComplaintProgress progress) {
        return Json.write(new ComplaintProgressJson(
                1,
                progress.log().stream()
                        .map(entry -> new EntryJson(entry.step(), entry.at().toString(), entry.by()))
                        .toList(),
                progress.cause().orElse(null),
                progress.solution().orElse(null),
                progress.closing().map(ComplaintProgressJson::closing).orElse(null),
                progress.prevention()
                        .map(planned -> new PreventionJson(
                                planned.what(),
                                planned.owner().value(),
                                planned.until().toString()))
                        .orElse(null)));
    }

    private static ClosingJson closing(Closing end) {
        return new ClosingJson(
                end.compensation().minorUnits(), end.compensation().currency(), end.satisfied(), end.late());
    }

    /** The progress of a text, in that state. */
    public static ComplaintProgress read(String text, ComplaintState state) {
        ComplaintProgressJson stored = Json.read(text, ComplaintProgressJson.class);
        return new ComplaintProgress(
                state,
                stored.log.stream()
                        .map(entry -> new Entry(entry.step, Instant.parse(entry.at), entry.by))
                        .toList(),
                Optional.ofNullable(stored.cause),
                Optional.ofNullable(stored.solution),
                Optional.ofNullable(stored.closing)
                        .map(end ->
                                new Closing(new Compensation(end.minorUnits, end.currency), end.satisfied, end.late)),
                Optional.ofNullable(stored.prevention)
                        .map(planned -> new Prevention(
                                planned.what, new StaffId(planned.owner), LocalDate.parse(planned.until))));
    }
}
