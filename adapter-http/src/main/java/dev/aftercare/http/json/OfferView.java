package dev.aftercare.http.json;

import dev.aftercare.domain.appointment.SlotOffer;
import dev.aftercare.domain.appointment.SlotOffers;
import dev.aftercare.usecase.call.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A slot that can be had. */
public record OfferView(
        String date,
        String half,
        String start,
        String end,
        @Nullable String knownAdvisor,
        Why why) {

    /** Why this slot and no other: codes, their texts, and how full the bays are in its fullest half hour, in percent. */
    public record Why(List<String> reasons, List<String> texts, int peakPercent, int highestPercent) {}

    static OfferView of(SlotOffer offer, Language language) {
        SlotOffer.Why why = offer.why();
        return new OfferView(
                offer.date().toString(),
                offer.half().name(),
                offer.slot().start().toString(),
                offer.slot().end().toString(),
                offer.knownAdvisor().map(Object::toString).orElse(null),
                new Why(
                        why.reasons().stream().map(Enum::name).toList(),
                        why.reasons().stream()
                                .map(reason ->
                                        dev.aftercare.text.Texts.of(language).word(reason))
                                .toList(),
                        why.peakPercent(),
                        why.highestPercent()));
    }

    /** All of them, by time. */
    public static List<OfferView> all(SlotOffers offers, Language language) {
        return offers.offers().stream().map(offer -> of(offer, language)).toList();
    }
}
