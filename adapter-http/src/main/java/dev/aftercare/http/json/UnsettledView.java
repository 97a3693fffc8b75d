package dev.aftercare.http.json;

import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.appointment.Misfit;
import dev.aftercare.domain.appointment.Proposal;
import dev.aftercare.domain.appointment.ToSettle;
import dev.aftercare.text.Texts;
import dev.aftercare.usecase.appointment.Unsettled;
import dev.aftercare.usecase.call.Language;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The clerk's list: how many do not fit, and the first of them. */
public record UnsettledView(int count, List<EntryView> first) {

    /** An appointment, what of it does not fit, and what can be done, the best first. */
    public record EntryView(AppointmentView appointment, List<MisfitView> misfits, List<ProposalView> proposals) {}

    /** What does not fit: code and text; without a kind where that is the whole appointment. */
    public record MisfitView(
            String reason,
            String text,
            @Nullable String kind,
            @Nullable String resource) {}

    /** Others at the same time, or another time. */
    public record ProposalView(
            @Nullable List<ReplacedView> sameTime, @Nullable OfferView otherTime) {}

    /** Who or what is in the place of what does not fit. */
    public record ReplacedView(String kind, String resource) {}

    /** The view of {@code unsettled} in a language. */
    public static UnsettledView of(Unsettled unsettled, Language language) {
        return new UnsettledView(
                unsettled.count(),
                unsettled.first().stream().map(entry -> entry(entry, language)).toList());
    }

    private static EntryView entry(ToSettle entry, Language language) {
        return new EntryView(
                AppointmentView.of(entry.appointment()),
                entry.misfits().stream().map(misfit -> misfit(misfit, language)).toList(),
                entry.proposals().stream()
                        .flatMap(proposal -> proposal(proposal, language))
                        .toList());
    }

    private static MisfitView misfit(Misfit misfit, Language language) {
        return new MisfitView(
                misfit.reason().name(),
                Texts.of(language).word(misfit.reason()),
                misfit.hold().map(hold -> hold.kind().name()).orElse(null),
                misfit.hold().map(hold -> hold.resource().toString()).orElse(null));
    }

    private static Stream<ProposalView> proposal(Proposal proposal, Language language) {
        if (proposal instanceof Proposal.SameTime same) {
            return Stream.of(new ProposalView(
                    same.replaced().stream().map(UnsettledView::replaced).toList(), null));
        }
        return proposal instanceof Proposal.OtherTime other
                ? Stream.of(new ProposalView(null, OfferView.of(other.offer(), language)))
                : Stream.empty();
    }

    private static ReplacedView replaced(Hold hold) {
        return new ReplacedView(hold.kind().name(), hold.resource().toString());
    }
}
