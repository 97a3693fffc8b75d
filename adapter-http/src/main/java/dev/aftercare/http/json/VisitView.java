package dev.aftercare.http.json;

import dev.aftercare.domain.visit.Quote;
import dev.aftercare.domain.visit.Settlement;
import dev.aftercare.domain.visit.StageEntry;
import dev.aftercare.domain.visit.Visit;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A visit. */
public record VisitView(
        String id,
        String number,
        String stage,
        Received reception,
        List<Stage> path,
        List<Told> quotes,
        @Nullable Settled settlement,
        long version)
        implements Versioned, Located {

    /** Who came with which car, for what, in the customer's own words; {@code offTheRoad} warns of what is said of the car. */
    public record Received(
            String vehicle,
            String customer,
            @Nullable String appointment,
            String kind,
            String words,
            @Nullable LengthView distance,
            @Nullable String offTheRoad,
            @Nullable Given entitlement) {}

    /** What the customer gets for how they came: percent off their labour, or a gift with none. */
    public record Given(String kind, int percent) {}

    /** A stage that was reached; {@code reason} says why where a rule stood against it. */
    public record Stage(
            String stage, String at, String by, @Nullable String reason) {

        static Stage of(StageEntry entry) {
            return new Stage(
                    entry.stage().name(),
                    entry.at().toString(),
                    entry.by(),
                    entry.reason().orElse(null));
        }
    }

    /** A price that was told, and whether the customer agreed; open while that is absent. */
    public record Told(
            BillView bill,
            String toldAt,
            String toldBy,
            @Nullable Boolean agreed) {

        static Told of(Quote quote) {
            return new Told(
                    BillView.of(quote.bill()),
                    quote.toldAt().toString(),
                    quote.toldBy(),
                    quote.answer().map(Quote.Answer::agreed).orElse(null));
        }
    }

    /** What was billed, and when the car is due again where that was told. */
    public record Settled(
            BillView bill,
            String at,
            String by,
            boolean agreedAbove,
            @Nullable String nextServiceOn,
            @Nullable LengthView nextServiceAt) {

        static Settled of(Settlement settlement) {
            return new Settled(
                    BillView.of(settlement.bill()),
                    settlement.at().toString(),
                    settlement.by(),
                    settlement.agreedAbove(),
                    settlement.nextService().on().map(LocalDate::toString).orElse(null),
                    LengthView.of(settlement.nextService().at().orElse(null)));
        }
    }

    /** The view of {@code visit}. */
    public static VisitView of(Visit visit) {
        return new VisitView(
                visit.id().toString(),
                visit.number().toString(),
                visit.stage().name(),
                new Received(
                        visit.reception().vehicle().toString(),
                        visit.reception().customer().toString(),
                        visit.reception().appointment().map(Object::toString).orElse(null),
                        visit.reception().kind().name(),
                        visit.reception().words(),
                        LengthView.of(visit.reception().distance().orElse(null)),
                        visit.reception().offTheRoad().map(Enum::name).orElse(null),
                        visit.reception()
                                .entitlement()
                                .map(given -> new Given(given.kind().name(), given.percent()))
                                .orElse(null)),
                visit.path().stream().map(Stage::of).toList(),
                visit.quotes().stream().map(Told::of).toList(),
                visit.settlement().map(Settled::of).orElse(null),
                visit.version());
    }
}
