package dev.aftercare.http.json;

import dev.aftercare.usecase.network.BayUse;
import java.util.List;

/** A bay, when it is out of use, and what is booked there meanwhile. */
public record BayUseView(DealerView.BayView bay, List<AppointmentView> hit) {

    /** The view of {@code use}. */
    public static BayUseView of(BayUse use) {
        return new BayUseView(
                DealerView.bay(use.bay()),
                use.hit().stream().map(AppointmentView::of).toList());
    }
}
