package dev.aftercare.http.json;

import dev.aftercare.domain.appointment.SlotOffer;
import dev.aftercare.domain.appointment.SlotOffers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A slot that can be had. */
public record OfferView(
        String date,
        String half,
        String start,
        String end,
        @Nullable String knownAdvisor) {

    static OfferView of(SlotOffer offer) {
        return new OfferView(
                offer.date().toString(),
                offer.half().name(),
                offer.slot().start().toString(),
                offer.slot().end().toString(),
                offer.knownAdvisor().map(Object::toString).orElse(null));
    }

    /** All of them, by time. */
    public static List<OfferView> all(SlotOffers offers) {
        return offers.offers().stream().map(OfferView::of).toList();
    }
}
