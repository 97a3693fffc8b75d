package dev.aftercare.http.json;

import dev.aftercare.domain.prospect.DealerProspects;

/** How many A cards became C cards at one dealer of the network. */
public record DealerProspectsView(String dealer, ProspectCountsView counts) {

    /** The view of {@code one}. */
    public static DealerProspectsView of(DealerProspects one) {
        return new DealerProspectsView(one.dealer().toString(), ProspectCountsView.of(one.counts()));
    }
}
