package dev.aftercare.domain.appointment;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.shared.BetterOffer;
import java.time.LocalDate;
import java.util.List;

/**
 * What a customer is offered for a wished day: one slot in the morning and one in the afternoon, or where a half is
 * full the nearest free one (APT-3). Fewer where nothing is free in all the days looked at.
 */
public record SlotOffers(LocalDate wished, List<SlotOffer> offers) implements BetterOffer {

    public SlotOffers {
        offers = ImmutableList.copyOf(offers);
    }
}
