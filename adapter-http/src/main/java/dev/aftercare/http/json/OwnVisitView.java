package dev.aftercare.http.json;

import dev.aftercare.domain.visit.Quote;
import dev.aftercare.domain.visit.Settlement;
import dev.aftercare.domain.visit.StageEntry;
import dev.aftercare.domain.visit.Visit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A visit of the customer's with its stages and prices, and without the names of the staff.
 *
 * @param quotes every price that was told
 * @param settled what was billed in the end
 */
public record OwnVisitView(
        String id,
        String number,
        String vehicle,
        String kind,
        String stage,
        List<Stage> path,
        List<Told> quotes,
        @Nullable BillView settled,
        @Nullable LengthView distance) {

    /** A stage that was reached. */
    public record Stage(String stage, String at) {

        static Stage of(StageEntry entry) {
            return new Stage(entry.stage().name(), entry.at().toString());
        }
    }

    /** A price that was told, and whether the customer agreed; open while that is absent. */
    public record Told(
            BillView bill, String toldAt, @Nullable Boolean agreed) {

        static Told of(Quote quote) {
            return new Told(
                    BillView.of(quote.bill()),
                    quote.toldAt().toString(),
                    quote.answer().map(Quote.Answer::agreed).orElse(null));
        }
    }

    /** The view of {@code visit}. */
    public static OwnVisitView of(Visit visit) {
        return new OwnVisitView(
                visit.id().toString(),
                visit.number().toString(),
                visit.reception().vehicle().toString(),
                visit.reception().kind().name(),
                visit.stage().name(),
                visit.path().stream().map(Stage::of).toList(),
                visit.quotes().stream().map(Told::of).toList(),
                visit.settlement().map(Settlement::bill).map(BillView::of).orElse(null),
                LengthView.of(visit.reception().distance().orElse(null)));
    }
}
