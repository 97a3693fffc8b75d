package dev.aftercare.http.json;

import dev.aftercare.domain.network.Dealer;

/** A dealer's opening hours with the version of the dealer, on which a change rests. */
public record HoursOf(HoursView hours, long version) implements Versioned {

    /** The hours of {@code dealer}. */
    public static HoursOf of(Dealer dealer) {
        return new HoursOf(HoursView.of(dealer.hours()), dealer.version());
    }
}
