package dev.aftercare.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.Money;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.shared.ShortNumber;
import dev.aftercare.domain.vehicle.VehicleId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A visit goes through its stages, keeps what was told, and is settled for what was agreed (VIS-1, VIS-4, VIS-12). */
class VisitTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    @Test
    @Tag("VIS-1")
    void eachStageKeepsTimeAndPerson() {
        Visit visit = ordered("300.00");
        assertThat(visit.path())
                .extracting(StageEntry::stage)
                .containsExactly(VisitStage.ARRIVED, VisitStage.RECEIVED, VisitStage.ESTIMATED, VisitStage.ORDERED);
        assertThat(visit.path().get(1)).isEqualTo(entry(VisitStage.RECEIVED));
        assertThat(visit.version()).isEqualTo(4);
    }

    @ParameterizedTest
    @Tag("VIS-1")
    @CsvSource({
        "QUALITY_CHECK, IN_WORK, true",
        "IN_WORK, WAITING, true",
        "IN_WORK, ESTIMATED, true",
        "WAITING, ESTIMATED, true",
        "READY, IN_WORK, true",
        "SHOWN, IN_WORK, false",
        "ARRIVED, IN_WORK, false",
        "ORDERED, RECEIVED, false",
        "SHOWN, HANDED_BACK, false",
        "SETTLED, LEFT, false",
        "LEFT, ARRIVED, false",
        "BROKEN_OFF, LEFT, true",
    })
    void theWayBackIsShortAndKeysComeAfterTheSettlement(VisitStage from, VisitStage to, boolean possible) {
        assertThat(from.leadsTo(to)).isEqualTo(possible);
    }

    @Test
    @Tag("VIS-1")
    void aStageOutOfOrderIsRefused() {
        Refusal refusal = refusalOf(arrived().movedOn(entry(VisitStage.IN_WORK)));
        assertThat(refusal.code()).isEqualTo(VisitRefusal.NOT_IN_THIS_STAGE);
        assertThat(refusal.arguments()).containsEntry("stage", "ARRIVED").containsEntry("next", "IN_WORK");
        assertThat(refusalOf(arrived().movedOn(entry(VisitStage.RECEIVED))).code())
                .isEqualTo(VisitRefusal.STAGE_HAS_FORM);
    }

    @Test
    @Tag("VIS-4")
    void refusedExtraWorkLeavesTheOrderAsItWas() {
        Visit working = ordered("300.00").movedOn(entry(VisitStage.IN_WORK)).orElseThrow();
        Visit asked =
                working.estimated(bill("900.00"), entry(VisitStage.ESTIMATED)).orElseThrow();
        Visit refused = asked.answered(false, NOW, "advisor").orElseThrow();

        assertThat(refused.stage()).isEqualTo(VisitStage.ORDERED);
        assertThat(refused.agreedQuote().orElseThrow().bill().total()).hasToString("300.00 CNY");
        assertThat(refused.quotes().get(1).answer().orElseThrow().agreed()).isFalse();
        assertThat(asked.answered(true, NOW, "advisor")
                        .orElseThrow()
                        .agreedQuote()
                        .orElseThrow()
                        .bill()
                        .total())
                .hasToString("900.00 CNY");
    }

    @Test
    @Tag("VIS-4")
    void aRefusedFirstEstimateIsKeptAndEstimatedAnew() {
        Visit estimated = received()
                .estimated(bill("300.00"), entry(VisitStage.ESTIMATED))
                .orElseThrow();
        Visit refused = estimated.answered(false, NOW, "advisor").orElseThrow();
        assertThat(refused.stage()).isEqualTo(VisitStage.ESTIMATED);
        assertThat(refused.quotes().get(0).answer().orElseThrow().agreed()).isFalse();

        Visit cheaper = refused.estimated(bill("200.00"), entry(VisitStage.ESTIMATED))
                .orElseThrow()
                .answered(true, NOW, "advisor")
                .orElseThrow();
        assertThat(cheaper.agreedQuote().orElseThrow().bill().total()).hasToString("200.00 CNY");
    }

    @Test
    @Tag("VIS-1")
    void atTheMostStagesAVisitGoesNotBackAnyMoreButOnToItsEnd() {
        Visit visit = ordered("300.00");
        while (visit.path().size() < Visit.MOST_STAGES) {
            visit = visit.movedOn(entry(visit.stage() == VisitStage.IN_WORK ? VisitStage.WAITING : VisitStage.IN_WORK))
                    .orElseThrow();
        }
        assertThat(visit.stage()).as("it went back on its last step").isEqualTo(VisitStage.WAITING);
        Visit working = visit.movedOn(entry(VisitStage.IN_WORK)).orElseThrow();
        Refusal refusal = refusalOf(working.movedOn(entry(VisitStage.WAITING)));
        assertThat(refusal.code()).isEqualTo(VisitRefusal.TOO_MANY_STAGES);
        assertThat(refusal.arguments()).containsEntry("most", "100");
        assertThat(working.movedOn(entry(VisitStage.QUALITY_CHECK)).isAccepted())
                .isTrue();
        assertThat(working.movedOn(entry(VisitStage.BROKEN_OFF))
                        .orElseThrow()
                        .settled(settlement("300.00", false))
                        .isAccepted())
                .isTrue();
    }

    @Test
    @Tag("VIS-12")
    void fiftyPricesAreToldAndNotOneMore() {
        Visit visit = received();
        for (int told = 0; told < Visit.MOST_QUOTES; told++) {
            visit = visit.estimated(bill("300.00"), entry(VisitStage.ESTIMATED)).orElseThrow();
        }
        Refusal refusal = refusalOf(visit.estimated(bill("300.00"), entry(VisitStage.ESTIMATED)));
        assertThat(refusal.code()).isEqualTo(VisitRefusal.TOO_MANY_QUOTES);
        assertThat(refusal.arguments()).containsEntry("most", "50");
        assertThat(visit.answered(true, NOW, "advisor").isAccepted()).isTrue();
    }

    @Test
    @Tag("VIS-3")
    void anAnswerNeedsAnEstimate() {
        assertThat(refusalOf(received().answered(true, NOW, "advisor")).code()).isEqualTo(VisitRefusal.NOTHING_ORDERED);
        assertThat(refusalOf(ordered("300.00").answered(true, NOW, "advisor")).code())
                .isEqualTo(VisitRefusal.NOT_IN_THIS_STAGE);
    }

    @Test
    @Tag("VIS-12")
    void billedAboveWhatWasAgreedNeedsTheCustomersWord() {
        Visit shown = shown("300.00");
        Refusal refusal = refusalOf(shown.settled(settlement("300.01", false)));
        assertThat(refusal.code()).isEqualTo(VisitRefusal.ABOVE_AGREED);
        assertThat(refusal.arguments()).containsEntry("billed", "300.01 CNY").containsEntry("agreed", "300.00 CNY");

        assertThat(shown.settled(settlement("300.00", false)).isAccepted()).isTrue();
        Visit settled = shown.settled(settlement("300.01", true)).orElseThrow();
        assertThat(settled.settlement().orElseThrow().bill().total()).hasToString("300.01 CNY");
        assertThat(settled.agreedQuote().orElseThrow().bill().total()).hasToString("300.00 CNY");
    }

    @Test
    @Tag("VIS-12")
    void whatOthersPayDoesNotCountAgainstTheCustomersWord() {
        Settlement byMaker = new Settlement(
                new Bill(List.of(
                        BillTest.line("1", "300.00", Map.of(Payer.CUSTOMER, 100)),
                        BillTest.line("1", "500.00", Map.of(Payer.MANUFACTURER, 100)))),
                NOW,
                "cashier",
                false,
                new NextService(Optional.empty(), Optional.empty()));
        assertThat(shown("300.00").settled(byMaker).isAccepted()).isTrue();
    }

    @Test
    @Tag("VIS-12")
    void oneVisitIsPaidInOneCurrency() {
        Bill euro = new Bill(List.of(new WorkLine(
                WorkLine.Kind.PART,
                "P",
                "part",
                BigDecimal.ONE,
                Money.of("1", "EUR"),
                bill("1").lines().get(0).percents())));
        NextService next = new NextService(Optional.empty(), Optional.empty());
        assertThat(refusalOf(shown("300.00").settled(new Settlement(euro, NOW, "cashier", true, next)))
                        .code())
                .isEqualTo(VisitRefusal.OTHER_CURRENCY);
        assertThat(refusalOf(ordered("300.00")
                                .movedOn(entry(VisitStage.WAITING))
                                .orElseThrow()
                                .estimated(euro, entry(VisitStage.ESTIMATED)))
                        .code())
                .isEqualTo(VisitRefusal.OTHER_CURRENCY);
    }

    @Test
    @Tag("VIS-1")
    void aVisitBrokenOffWithoutAnOrderLeavesUnsettled() {
        Visit broken = received().movedOn(entry(VisitStage.BROKEN_OFF)).orElseThrow();
        assertThat(refusalOf(broken.settled(settlement("1.00", true))).code()).isEqualTo(VisitRefusal.NOTHING_ORDERED);
        Visit left = broken.movedOn(entry(VisitStage.LEFT)).orElseThrow();
        assertThat(left.isBrokenOff()).isTrue();
        assertThat(left.leftAt()).contains(NOW);
        assertThat(broken.leftAt()).isEmpty();
    }

    @Test
    @Tag("VIS-1")
    void eventsTellNoWordsAndNoPrices() {
        Outcome.Accepted<Visit> accepted = (Outcome.Accepted<Visit>)
                arrived().received("it squeaks", Distance.km(9_000), entry(VisitStage.RECEIVED));
        assertThat(accepted.events().get(0).facts())
                .containsOnlyKeys("number", "kind", "stage", "distance")
                .containsEntry("distance", "9000 km");
    }

    private static Visit arrived() {
        return Visit.arrived(
                        new VisitId(new UUID(1, 1)),
                        new ShortNumber('V', 2026, 1),
                        new OrganisationId(new UUID(1, 2)),
                        Reception.atTheGate(
                                new VehicleId(new UUID(1, 3)),
                                new CustomerId(new UUID(1, 4)),
                                Optional.empty(),
                                VisitKind.REPAIR),
                        entry(VisitStage.ARRIVED))
                .orElseThrow();
    }

    private static Visit received() {
        return arrived()
                .received("it squeaks", Distance.km(9_000), entry(VisitStage.RECEIVED))
                .orElseThrow();
    }

    private static Visit ordered(String price) {
        return received()
                .estimated(bill(price), entry(VisitStage.ESTIMATED))
                .orElseThrow()
                .answered(true, NOW, "advisor")
                .orElseThrow();
    }

    private static Visit shown(String price) {
        return Stream.of(VisitStage.IN_WORK, VisitStage.QUALITY_CHECK, VisitStage.READY, VisitStage.SHOWN)
                .reduce(
                        ordered(price),
                        (visit, stage) -> visit.movedOn(entry(stage)).orElseThrow(),
                        (earlier, later) -> later);
    }

    private static Settlement settlement(String price, boolean agreedAbove) {
        return new Settlement(
                bill(price), NOW, "cashier", agreedAbove, new NextService(Optional.empty(), Optional.empty()));
    }

    private static Bill bill(String price) {
        return new Bill(List.of(BillTest.line("1", price, Map.of(Payer.CUSTOMER, 100))));
    }

    private static StageEntry entry(VisitStage stage) {
        return new StageEntry(stage, NOW, "advisor");
    }

    private static Refusal refusalOf(Outcome<Visit> outcome) {
        return outcome.fold(
                accepted -> {
                    throw new AssertionError("accepted");
                },
                refusal -> refusal);
    }
}
