package dev.aftercare.jdbc.json;

import dev.aftercare.domain.complaint.Closing;
import dev.aftercare.domain.complaint.ComplaintProgress;
import dev.aftercare.domain.complaint.ComplaintProgress.Entry;
import dev.aftercare.domain.complaint.ComplaintState;
import dev.aftercare.domain.complaint.ComplaintStep;
import dev.aftercare.domain.complaint.Prevention;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
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

    /** How it ended; without an amount what was given is not known. */
    public record ClosingJson(
            @Nullable Long minor, @Nullable String currency, boolean satisfied, boolean late) {

        static ClosingJson of(Closing end) {
            return new ClosingJson(
                    end.compensation().map(Money::minor).orElse(null),
                    end.compensation()
                            .map(given -> given.currency().getCurrencyCode())
                            .orElse(null),
                    end.satisfied(),
                    end.late());
        }

        Closing closing() {
            Optional<Money> given = minor == null || currency == null
                    ? Optional.empty()
                    : Optional.of(new Money(minor, Currency.getInstance(currency)));
            return new Closing(given, satisfied, late);
        }
    }

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
                progress.closing().map(ClosingJson::of).orElse(null),
                progress.prevention()
                        .map(planned -> new PreventionJson(
                                planned.what(),
                                planned.owner().value(),
                                planned.until().toString()))
                        .orElse(null)));
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
                Optional.ofNullable(stored.closing).map(ClosingJson::closing),
                Optional.ofNullable(stored.prevention)
                        .map(planned -> new Prevention(
                                planned.what, new StaffId(planned.owner), LocalDate.parse(planned.until))));
    }
}
