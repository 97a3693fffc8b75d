package dev.aftercare.http.json;

import dev.aftercare.domain.network.Dealer;

/** A dealer's bays and services with the version of the dealer, on which a change rests. */
public record WorkshopOf(DealerView.WorkshopView workshop, long version) implements Versioned {

    /** The workshop of {@code dealer}. */
    public static WorkshopOf of(Dealer dealer) {
        return new WorkshopOf(DealerView.workshop(dealer.workshop()), dealer.version());
    }
}
