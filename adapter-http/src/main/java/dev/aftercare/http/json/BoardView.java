package dev.aftercare.http.json;

import dev.aftercare.domain.day.DealerBoard;
import dev.aftercare.domain.day.HouseLoad;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The board of a dealer's day; absent is what the caller's roles may not see. */
public record BoardView(
        String date,
        String seenAt,
        @Nullable HouseView house,
        @Nullable CallFiguresView calls,
        @Nullable ComplaintsView complaints,
        @Nullable DueCountsView care) {

    /** The cars in the house. */
    public record HouseView(int cars, List<StageView> stages) {}

    /** The cars at one stage, and since when the one stands there that came to it first. */
    public record StageView(String stage, int cars, String longestSince) {}

    /**
     * Complaints to be solved.
     *
     * @param leastSecondsLeft to the most pressing one, negative where more was counted; absent where none is to be solved
     */
    public record ComplaintsView(
            long open, long warned, long over, @Nullable Long leastSecondsLeft) {}

    /** The view of {@code board}. */
    public static BoardView of(DealerBoard board) {
        return new BoardView(
                board.date().toString(),
                board.seenAt().toString(),
                board.house().map(BoardView::house).orElse(null),
                board.calls().map(CallFiguresView::of).orElse(null),
                board.complaints().map(BoardView::complaints).orElse(null),
                board.care()
                        .map(care -> new DueCountsView(care.overdue(), care.soon(), care.warrantiesEnding()))
                        .orElse(null));
    }

    private static HouseView house(HouseLoad house) {
        return new HouseView(
                house.cars(),
                house.stages().stream()
                        .map(at -> new StageView(
                                at.stage().name(), at.cars(), at.longestSince().toString()))
                        .toList());
    }

    private static ComplaintsView complaints(DealerBoard.Complaints complaints) {
        return new ComplaintsView(
                complaints.figures().open(),
                complaints.figures().warned(),
                complaints.figures().over(),
                complaints.leastLeft().map(left -> left.toSeconds()).orElse(null));
    }
}
