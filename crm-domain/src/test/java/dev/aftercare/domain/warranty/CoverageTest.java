package dev.aftercare.domain.warranty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.vehicle.VehicleDescription;
import dev.aftercare.domain.vehicle.VehicleUse;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("WAR-3")
class CoverageTest {

    private static final LocalDate DELIVERED = LocalDate.of(2024, 2, 29);
    private static final WarrantyPolicy THREE_YEARS_OR_60_000 =
            new WarrantyPolicy(List.of(WarrantyTerm.forAll("basic", 36, 60_000)));
    private static final VehicleDescription FOCUS =
            new VehicleDescription("Ford", "Focus", OptionalInt.of(2024), "", VehicleUse.PRIVATE);

    @Tag("HC-20")
    @Tag("WAR-2")
    @ParameterizedTest
    @CsvSource({
        "2027-02-27, 59999, COVERED, 0, 0",
        "2027-02-28, 60000, COVERED, 0, 0",
        "2027-02-28, 60001, NOT_COVERED, 0, 1",
        "2027-03-01, 60000, NOT_COVERED, 1, 0",
        "2027-03-03, 61000, NOT_COVERED, 3, 1000"
    })
    void whicheverComesFirstBothLimitsIncluded(
            LocalDate reportedOn, long km, CoverageVerdict verdict, long daysOver, long kilometresOver) {
        CoverageDecision decision = decide(THREE_YEARS_OR_60_000, reportedOn, Optional.of(Distance.km(km)));

        assertThat(decision.verdict()).isEqualTo(verdict);
        assertThat(decision.findings())
                .singleElement()
                .returns(daysOver, CoverageDecision.Finding::daysOver)
                .returns(kilometresOver, CoverageDecision.Finding::kilometresOver);
    }

    @Test
    @Tag("HC-19")
    @Tag("WAR-2b")
    void threeYearsFromALeapDayIncludeThe28th() {
        assertThat(decide(THREE_YEARS_OR_60_000, LocalDate.of(2027, 2, 28), Optional.of(Distance.km(1)))
                        .findings()
                        .get(0)
                        .period()
                        .lastDay())
                .isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @Test
    void milesAreComparedExactly() {
        // 60,000 km are 37,282.27 miles
        assertThat(decide(THREE_YEARS_OR_60_000, DELIVERED, Optional.of(Distance.miles(37_282)))
                        .verdict())
                .isEqualTo(CoverageVerdict.COVERED);
        CoverageDecision beyond = decide(THREE_YEARS_OR_60_000, DELIVERED, Optional.of(Distance.miles(37_283)));
        assertThat(beyond.verdict()).isEqualTo(CoverageVerdict.NOT_COVERED);
        assertThat(beyond.findings().get(0).kilometresOver()).isEqualTo(2);
    }

    @Test
    void anUnknownDistanceLeavesItOpenUnlessTheDaysAreOver() {
        assertThat(decide(THREE_YEARS_OR_60_000, LocalDate.of(2025, 1, 1), Optional.empty()))
                .returns(CoverageReason.DISTANCE_UNKNOWN, CoverageDecision::reason)
                .returns(CoverageVerdict.UNDETERMINED, CoverageDecision::verdict);
        assertThat(decide(THREE_YEARS_OR_60_000, LocalDate.of(2027, 3, 1), Optional.empty())
                        .reason())
                .isEqualTo(CoverageReason.OUT_OF_LIMITS);
        WarrantyPolicy rust = new WarrantyPolicy(List.of(WarrantyTerm.forAll("rust", 120, 0)));
        assertThat(decide(rust, LocalDate.of(2030, 1, 1), Optional.empty()).reason())
                .isEqualTo(CoverageReason.WITHIN_LIMITS);
    }

    @Test
    void oneTermThatCoversIsEnough() {
        WarrantyPolicy policy = new WarrantyPolicy(List.of(
                WarrantyTerm.forAll("basic", 36, 60_000),
                new WarrantyTerm("powertrain", 60, 120_000, List.of(), List.of(), List.of(), List.of("Engine"))));

        CoverageDecision engine = decide(policy, LocalDate.of(2028, 1, 1), Optional.of(Distance.km(80_000)));
        CoverageDecision seat = Coverage.decide(
                policy,
                FOCUS,
                DELIVERED,
                new Fault(
                        LocalDate.of(2028, 1, 1),
                        Optional.of(Distance.km(80_000)),
                        Optional.empty(),
                        "seat",
                        FaultCause.DEFECT));

        assertThat(engine.verdict()).isEqualTo(CoverageVerdict.COVERED);
        assertThat(engine.findings())
                .extracting(CoverageDecision.Finding::covers)
                .containsExactly(false, true);
        assertThat(seat.reason()).isEqualTo(CoverageReason.OUT_OF_LIMITS);
    }

    @Test
    @Tag("WAR-2")
    void termsDifferByModelUseAndPart() {
        WarrantyPolicy policy = new WarrantyPolicy(List.of(new WarrantyTerm(
                "taxi-engine", 12, 100_000, List.of("focus"), List.of(), List.of(VehicleUse.TAXI), List.of("engine"))));
        VehicleDescription taxi = new VehicleDescription("Ford", "FOCUS", OptionalInt.empty(), "", VehicleUse.TAXI);
        VehicleDescription other = new VehicleDescription("Ford", "Kuga", OptionalInt.empty(), "", VehicleUse.TAXI);
        Fault fault = fault(DELIVERED, Optional.of(Distance.km(10)), FaultCause.DEFECT);

        assertThat(Coverage.decide(policy, taxi, DELIVERED, fault).verdict()).isEqualTo(CoverageVerdict.COVERED);
        assertThat(Coverage.decide(policy, FOCUS, DELIVERED, fault).reason()).isEqualTo(CoverageReason.NO_TERM);
        assertThat(Coverage.decide(policy, other, DELIVERED, fault).reason()).isEqualTo(CoverageReason.NO_TERM);
    }

    @ParameterizedTest
    @EnumSource(FaultCause.class)
    @Tag("WAR-2")
    void onlyADefectIsCovered(FaultCause cause) {
        Fault fault = fault(DELIVERED, Optional.of(Distance.km(10)), cause);
        CoverageReason reason =
                Coverage.decide(THREE_YEARS_OR_60_000, FOCUS, DELIVERED, fault).reason();
        assertThat(reason)
                .isEqualTo(
                        switch (cause) {
                            case DEFECT -> CoverageReason.WITHIN_LIMITS;
                            case UNKNOWN -> CoverageReason.CAUSE_UNKNOWN;
                            case WEAR, ACCIDENT, MISUSE, UNAUTHORISED_CHANGE -> CoverageReason.CAUSE_EXCLUDED;
                        });
    }

    @Test
    void anEarlierReadingCanPutItBeyondALimitButNotWithinIt() {
        Fault beyond = new Fault(
                DELIVERED.plusDays(9), Optional.empty(), Optional.of(Distance.km(60_001)), "engine", FaultCause.DEFECT);
        Fault below = new Fault(
                DELIVERED.plusDays(9), Optional.empty(), Optional.of(Distance.km(60_000)), "engine", FaultCause.DEFECT);

        assertThat(Coverage.decide(THREE_YEARS_OR_60_000, FOCUS, DELIVERED, beyond))
                .returns(CoverageReason.OUT_OF_LIMITS, CoverageDecision::reason)
                .returns(1L, decision -> decision.findings().get(0).kilometresOver());
        assertThat(Coverage.decide(THREE_YEARS_OR_60_000, FOCUS, DELIVERED, below)
                        .reason())
                .isEqualTo(CoverageReason.DISTANCE_UNKNOWN);
    }

    @Test
    @Tag("WAR-2")
    void aTermThatDependsOnWhatIsNotKnownOfTheCarLeavesItOpen() {
        WarrantyPolicy policy = new WarrantyPolicy(
                List.of(new WarrantyTerm("focus-2024", 36, 0, List.of("Focus"), List.of(2024), List.of(), List.of())));
        VehicleDescription nameless = new VehicleDescription("Ford", "", OptionalInt.of(2024), "", VehicleUse.PRIVATE);
        VehicleDescription ageless = new VehicleDescription("Ford", "Focus", OptionalInt.empty(), "", VehicleUse.TAXI);
        VehicleDescription older = new VehicleDescription("Ford", "Focus", OptionalInt.of(2023), "", VehicleUse.TAXI);
        Fault fault = fault(DELIVERED, Optional.of(Distance.km(10)), FaultCause.DEFECT);
        Fault late = fault(LocalDate.of(2030, 1, 1), Optional.of(Distance.km(10)), FaultCause.DEFECT);

        assertThat(List.of(FOCUS, nameless, ageless, older))
                .extracting(
                        car -> Coverage.decide(policy, car, DELIVERED, fault).reason())
                .containsExactly(
                        CoverageReason.WITHIN_LIMITS,
                        CoverageReason.CAR_UNKNOWN,
                        CoverageReason.CAR_UNKNOWN,
                        CoverageReason.NO_TERM);
        assertThat(Coverage.decide(policy, nameless, DELIVERED, late).reason()).isEqualTo(CoverageReason.NO_TERM);
    }

    @Test
    void whatIsOutOfLimitsIsNotLeftOpenForItsCause() {
        Fault fault = fault(LocalDate.of(2030, 1, 1), Optional.empty(), FaultCause.UNKNOWN);
        assertThat(Coverage.decide(THREE_YEARS_OR_60_000, FOCUS, DELIVERED, fault)
                        .reason())
                .isEqualTo(CoverageReason.OUT_OF_LIMITS);
    }

    @Test
    void withoutADeliveryItIsOpenAndBeforeItIsNotCovered() {
        Fault fault = fault(DELIVERED.minusDays(1), Optional.of(Distance.km(1)), FaultCause.DEFECT);
        assertThat(Coverage.undelivered(fault))
                .returns(CoverageReason.NOT_DELIVERED, CoverageDecision::reason)
                .returns(CoverageVerdict.UNDETERMINED, CoverageDecision::verdict);
        assertThat(Coverage.decide(THREE_YEARS_OR_60_000, FOCUS, DELIVERED, fault)
                        .reason())
                .isEqualTo(CoverageReason.BEFORE_DELIVERY);
    }

    /** As JSON has it, where a list may be left out. */
    @Test
    void listsThatWereLeftOutAreEmptyAndEmptyEntriesAreRefused() {
        assertThat(new WarrantyTerm("basic", 36, 0, null, null, null, null))
                .isEqualTo(WarrantyTerm.forAll("basic", 36, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WarrantyTerm("basic", 36, 0, Collections.singletonList(null), null, null, null))
                .withMessageContaining("models");
        assertThatIllegalArgumentException().isThrownBy(() -> new WarrantyTerm(null, 36, 0, null, null, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new WarrantyPolicy(null));
        assertThatIllegalArgumentException().isThrownBy(() -> new WarrantyPolicy(Collections.singletonList(null)));
    }

    @Test
    void whatIsNoTermIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WarrantyTerm.forAll("basic", 0, 1))
                .withMessageContaining("months is 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WarrantyTerm.forAll("basic", 1, -1))
                .withMessageContaining("-1");
        assertThatIllegalArgumentException().isThrownBy(() -> WarrantyTerm.forAll(" ", 1, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WarrantyTerm("x", 1, 1, null, null, null, List.of("engine block")))
                .withMessageContaining("engine block");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WarrantyTerm("x", 1, 1, List.of(" "), null, null, null))
                .withMessageContaining("model");
        assertThatIllegalArgumentException().isThrownBy(() -> new WarrantyPolicy(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WarrantyPolicy(
                        List.of(WarrantyTerm.forAll("basic", 1, 1), WarrantyTerm.forAll("basic", 2, 2))))
                .withMessageContaining("basic");
    }

    private static CoverageDecision decide(WarrantyPolicy policy, LocalDate reportedOn, Optional<Distance> distance) {
        return Coverage.decide(policy, FOCUS, DELIVERED, fault(reportedOn, distance, FaultCause.DEFECT));
    }

    private static Fault fault(LocalDate reportedOn, Optional<Distance> distance, FaultCause cause) {
        return new Fault(reportedOn, distance, Optional.empty(), "engine", cause);
    }
}
