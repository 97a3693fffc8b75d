package dev.aftercare.domain.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.lifecycle.StageFacts.LastDay;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.vehicle.VehicleId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stages of a car that was delivered on 29 February 2024, with its boundaries (VEH-6, WAR-2b). */
class StageRulesTest {

    private static final StagePolicy POLICY = StagePolicy.standard();

    private static final StageFacts FACTS = new StageFacts(
            Optional.of(day("2024-02-29")),
            Optional.empty(),
            Optional.empty(),
            Optional.of(day("2024-08-29")),
            Optional.of(new LastDay(day("2027-02-28"), false)),
            List.of());

    @ParameterizedTest
    @Tag("VEH-6")
    @Tag("WAR-2b")
    @CsvSource({
        "2024-02-28, ORDERED, NOT_DELIVERED, 2024-02-29",
        "2024-02-29, NEW, DELIVERED_LATELY, 2024-02-29",
        "2024-05-29, NEW, DELIVERED_LATELY, 2024-02-29",
        "2024-05-30, FIRST_SERVICE_DUE, FIRST_SERVICE_OPEN, 2024-08-29",
        "2024-08-29, FIRST_SERVICE_DUE, FIRST_SERVICE_OPEN, 2024-08-29",
        "2024-08-30, IN_WARRANTY, WARRANTY_BY_DATE, 2027-02-28",
        "2026-11-30, IN_WARRANTY, WARRANTY_BY_DATE, 2027-02-28",
        "2026-12-01, WARRANTY_ENDING, WARRANTY_BY_DATE, 2027-02-28",
        "2027-02-28, WARRANTY_ENDING, WARRANTY_BY_DATE, 2027-02-28",
        "2027-03-01, OUT_OF_WARRANTY, WARRANTY_BY_DATE, 2027-02-28"
    })
    void eachStageBeginsAndEndsOnItsDay(String day, LifeStage stage, StageReason reason, String restsOn) {
        assertThat(StageRules.stage(FACTS, POLICY, day(day)))
                .isEqualTo(new StageOnDay(stage, reason, Optional.of(day(restsOn))));
    }

    @Test
    @Tag("VEH-6")
    @Tag("WAR-1a")
    void theFirstServiceEndsItsStageOnTheDayOnWhichItWasDone() {
        StageFacts done = new StageFacts(
                FACTS.delivered(),
                Optional.of(day("2024-07-01")),
                Optional.of(day("2024-07-01")),
                FACTS.firstServiceUntil(),
                FACTS.warranty(),
                List.of());
        assertThat(stage(done, "2024-06-30")).isEqualTo(LifeStage.FIRST_SERVICE_DUE);
        assertThat(stage(done, "2024-07-01")).isEqualTo(LifeStage.IN_WARRANTY);
    }

    @Test
    @Tag("VEH-6")
    @Tag("HC-27")
    void anEndHoldsFromItsDayToTheDayBeforeTheCarIsBack() {
        StageFacts stolen = ended(end(EndKind.STOLEN, "2024-04-01", Optional.of(day("2024-04-10"))));
        assertThat(stage(stolen, "2024-03-31")).isEqualTo(LifeStage.NEW);
        assertThat(stage(stolen, "2024-04-01")).isEqualTo(LifeStage.ENDED);
        assertThat(stage(stolen, "2024-04-09")).isEqualTo(LifeStage.ENDED);
        assertThat(stage(stolen, "2024-04-10")).isEqualTo(LifeStage.NEW);
        VehicleEnd scrapped = end(EndKind.SCRAPPED, "2024-01-01", Optional.empty());
        assertThat(stage(ended(scrapped), "2030-01-01")).isEqualTo(LifeStage.ENDED);
        VehicleEnd withdrawn = scrapped.withdrawn(
                        WithdrawalReason.NOT_TRUE, scrapped.statedBy(), false, day("2024-01-02"))
                .orElseThrow();
        assertThat(stage(ended(withdrawn), "2024-03-01")).isEqualTo(LifeStage.NEW);
    }

    @Test
    @Tag("VEH-6")
    void withoutADeliveryACarIsOrderedUntilItIsKnownToBeDriven() {
        StageFacts unknown = new StageFacts(
                Optional.empty(),
                Optional.of(day("2024-05-01")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        assertThat(stage(unknown, "2024-04-30")).isEqualTo(LifeStage.ORDERED);
        assertThat(stage(unknown, "2024-05-01")).isEqualTo(LifeStage.UNDETERMINED);
    }

    @Test
    @Tag("VEH-6")
    void whatNoTermIsForIsOutOfWarranty() {
        StageFacts none = new StageFacts(
                FACTS.delivered(),
                Optional.empty(),
                Optional.empty(),
                FACTS.firstServiceUntil(),
                Optional.empty(),
                List.of());
        assertThat(StageRules.stage(none, POLICY, day("2025-01-01")).reason()).isEqualTo(StageReason.NO_WARRANTY);
        assertThat(stage(none, "2025-01-01")).isEqualTo(LifeStage.OUT_OF_WARRANTY);
    }

    @Test
    @Tag("VEH-6")
    void theChangesAreExactlyTheDaysOnWhichTheStageIsAnotherOne() {
        StageFacts facts = ended(end(EndKind.STOLEN, "2025-04-01", Optional.of(day("2025-04-10"))));
        LocalDate first = day("2024-01-01");
        LocalDate last = day("2028-01-01");
        List<LocalDate> changes = StageRules.changes(facts, POLICY, first, last).stream()
                .map(StageChange::on)
                .toList();
        List<LocalDate> found = first.datesUntil(last)
                .map(day -> day.plusDays(1))
                .filter(day -> StageRules.stage(facts, POLICY, day).stage()
                        != StageRules.stage(facts, POLICY, day.minusDays(1)).stage())
                .toList();
        assertThat(changes).isEqualTo(found).hasSize(7);
        assertThat(StageRules.changesOn(facts, POLICY, first)).contains(day("2024-02-29"));
        assertThat(StageRules.changesOn(facts, POLICY, day("2027-03-01"))).isEmpty();
    }

    @Test
    @Tag("VEH-6")
    void theThresholdsOfThePolicyAreLimited() {
        assertThatThrownBy(() -> new StagePolicy(0, 90, 500)).hasMessageContaining("newMonths is 0");
        assertThatThrownBy(() -> new StagePolicy(3, 367, 500)).hasMessageContaining("endingDays is 367");
        assertThatThrownBy(() -> new StagePolicy(3, 90, -1)).hasMessageContaining("undeliveredKilometres is -1");
    }

    private static StageFacts ended(VehicleEnd end) {
        return new StageFacts(
                FACTS.delivered(),
                FACTS.drivenSince(),
                FACTS.firstServiceDone(),
                FACTS.firstServiceUntil(),
                FACTS.warranty(),
                List.of(end));
    }

    private static VehicleEnd end(EndKind kind, String since, Optional<LocalDate> backOn) {
        return new VehicleEnd(
                new VehicleEndId(new UUID(1, 1)),
                new VehicleId(new UUID(2, 1)),
                new OrganisationId(new UUID(3, 1)),
                kind,
                day(since),
                backOn,
                Optional.empty(),
                1);
    }

    private static LifeStage stage(StageFacts facts, String day) {
        return StageRules.stage(facts, POLICY, day(day)).stage();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
