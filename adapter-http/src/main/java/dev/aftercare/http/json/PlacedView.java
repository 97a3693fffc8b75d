package dev.aftercare.http.json;

import dev.aftercare.http.json.DepartureView.PieceView;
import dev.aftercare.usecase.staff.Placed;
import java.util.List;

/** Somebody in another post, and what became of what does not fit it. */
public record PlacedView(StaffView person, List<PieceView> pieces, long version) implements Versioned {

    /** The view of {@code placed}. */
    public static PlacedView of(Placed placed) {
        return new PlacedView(
                StaffView.of(placed.person()),
                placed.handedOver().stream().map(PieceView::of).toList(),
                placed.person().version());
    }
}
