package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.ReadingSource;
import dev.aftercare.domain.vehicle.VehicleUse;
import dev.aftercare.domain.warranty.CoverageDecision;
import dev.aftercare.domain.warranty.CoverageReason;
import dev.aftercare.domain.warranty.CoverageVerdict;
import dev.aftercare.domain.warranty.FaultCause;
import dev.aftercare.domain.warranty.FirstServiceVoucher;
import dev.aftercare.domain.warranty.WarrantyPolicy;
import dev.aftercare.domain.warranty.WarrantyRefusal;
import dev.aftercare.domain.warranty.WarrantyTerm;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.policy.RecordPolicy;
import dev.aftercare.usecase.vehicle.DeliverVehicle;
import dev.aftercare.usecase.vehicle.RecordReading;
import dev.aftercare.usecase.vehicle.RegisterVehicle;
import dev.aftercare.usecase.vehicle.ShowPapers;
import dev.aftercare.usecase.warranty.AskCoverage;
import dev.aftercare.usecase.warranty.DoFirstService;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What warranty pays for (WAR-2, WAR-3). It is 2 March 2026. */
interface WarrantyRules extends OnStage {

    LocalDate DELIVERED = LocalDate.of(2026, 2, 1);
    LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    @Tag("WAR-2")
    @Tag("WAR-3")
    @Tag("HC-20")
    default void aFaultIsDecidedByTheTermsOfTheDeliveryAndTheDayItWasReported() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = delivered(dealer);
        stage().crm()
                .policies()
                .record(
                        Stage.administrator(),
                        RecordPolicy.of(
                                WarrantyPolicy.KIND,
                                DELIVERED.plusDays(1),
                                new WarrantyPolicy(List.of(WarrantyTerm.forAll("short", 1, 1)))))
                .orElseThrow();

        CoverageDecision covered = ask(dealer, car, TODAY, 100_000L, FaultCause.DEFECT);
        assertThat(covered.verdict()).isEqualTo(CoverageVerdict.COVERED);
        assertThat(covered.findings())
                .singleElement()
                .returns("basic", CoverageDecision.Finding::term)
                .returns(LocalDate.of(2029, 2, 1), finding -> finding.period().lastDay());
        assertThat(ask(dealer, car, TODAY, 100_001L, FaultCause.DEFECT).reason())
                .isEqualTo(CoverageReason.OUT_OF_LIMITS);
        assertThat(ask(dealer, car, LocalDate.of(2029, 2, 2), 5L, FaultCause.DEFECT)
                        .reason())
                .isEqualTo(CoverageReason.OUT_OF_LIMITS);
        assertThat(ask(dealer, car, TODAY, 5L, FaultCause.WEAR).reason()).isEqualTo(CoverageReason.CAUSE_EXCLUDED);
        assertThat(ask(dealer, car, TODAY, null, FaultCause.DEFECT).verdict()).isEqualTo(CoverageVerdict.UNDETERMINED);
    }

    @Test
    @Tag("WAR-3")
    @Tag("HC-22")
    default void aMeterInDoubtLeavesItOpen() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = delivered(dealer);
        read(dealer, car, LocalDate.of(2026, 2, 20), 3_000);

        assertThat(ask(dealer, car, TODAY, 2_000L, FaultCause.DEFECT).reason())
                .as("lower than what was read before")
                .isEqualTo(CoverageReason.DISTANCE_UNKNOWN);
        assertThat(ask(dealer, car, TODAY, 3_100L, FaultCause.DEFECT).reason()).isEqualTo(CoverageReason.WITHIN_LIMITS);
        read(dealer, car, LocalDate.of(2026, 2, 25), 1_000);
        assertThat(ask(dealer, car, TODAY, 3_100L, FaultCause.DEFECT).reason())
                .as("the last reading waits for a person's look")
                .isEqualTo(CoverageReason.DISTANCE_UNKNOWN);
        assertThat(BookingRules.codeOf(service(dealer, car, TODAY, 3_100)))
                .isEqualTo(WarrantyRefusal.FIRST_SERVICE_DISTANCE);
        assertThat(ask(dealer, car, LocalDate.of(2026, 2, 22), 3_100L, FaultCause.DEFECT)
                        .reason())
                .as("what was typed wrongly later does not touch an earlier report")
                .isEqualTo(CoverageReason.WITHIN_LIMITS);
    }

    @Test
    @Tag("WAR-3")
    @Tag("HC-22")
    default void aReadingOfTheSameDayIsEvidenceToo() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = delivered(dealer);
        read(dealer, car, TODAY, 100_400);

        assertThat(ask(dealer, car, TODAY, 99_900L, FaultCause.DEFECT).reason())
                .isEqualTo(CoverageReason.OUT_OF_LIMITS);
        assertThat(ask(dealer, car, TODAY, null, FaultCause.DEFECT).reason()).isEqualTo(CoverageReason.OUT_OF_LIMITS);
        assertThat(BookingRules.codeOf(service(dealer, car, TODAY, 4_900)))
                .isEqualTo(WarrantyRefusal.FIRST_SERVICE_DISTANCE);
    }

    @Test
    @Tag("WAR-3")
    @Tag("HC-21")
    default void theDayOfTheReportDecidesAlsoMonthsLater() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = delivered(dealer);
        stage().pass(Duration.ofDays(1_500));

        assertThat(ask(dealer, car, LocalDate.of(2029, 2, 1), 90_000L, FaultCause.DEFECT)
                        .verdict())
                .isEqualTo(CoverageVerdict.COVERED);
        assertThat(ask(dealer, car, LocalDate.of(2029, 2, 2), 90_000L, FaultCause.DEFECT)
                        .verdict())
                .isEqualTo(CoverageVerdict.NOT_COVERED);
    }

    /** A slip of the finger in the year, which a delivery does not give a second chance to. */
    @Test
    @Tag("WAR-2")
    default void aDeliveryBeforeAllPoliciesIsJudgedByTheFirst() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = deliveredOn(dealer, LocalDate.of(1026, 3, 1));

        assertThat(ask(dealer, car, TODAY, 10L, FaultCause.DEFECT).reason()).isEqualTo(CoverageReason.OUT_OF_LIMITS);
        assertThat(BookingRules.codeOf(service(dealer, car, TODAY, 3_000)))
                .isEqualTo(WarrantyRefusal.FIRST_SERVICE_LATE);
    }

    @Test
    @Tag("WAR-2")
    default void whoSoldTheCarCorrectsWhatTermsRestOn() {
        DealerStage one = stage().openDealer("SH01", 1);
        DealerStage two = stage().openDealer("SH02", 1);
        stage().crm()
                .policies()
                .record(
                        Stage.administrator(),
                        RecordPolicy.of(
                                WarrantyPolicy.KIND,
                                DELIVERED,
                                new WarrantyPolicy(List.of(new WarrantyTerm(
                                        "taxi", 12, 0, List.of(), List.of(), List.of(VehicleUse.TAXI), List.of())))))
                .orElseThrow();
        DealerVehicle car = delivered(one);
        assertThat(ask(one, car, TODAY, 10L, FaultCause.DEFECT).reason()).isEqualTo(CoverageReason.NO_TERM);

        registerAsTaxi(two, car);
        assertThat(ask(one, car, TODAY, 10L, FaultCause.DEFECT).reason())
                .as("the word of a dealer without a ground is his own")
                .isEqualTo(CoverageReason.NO_TERM);
        registerAsTaxi(one, car);
        assertThat(ask(one, car, TODAY, 10L, FaultCause.DEFECT).verdict()).isEqualTo(CoverageVerdict.COVERED);
    }

    @Test
    @Tag("NET-2")
    @Tag("HC-42")
    default void warrantyTellsNothingWithoutAGroundAndEachQuestionIsALook() {
        DealerStage one = stage().openDealer("SH01", 1);
        DealerStage two = stage().openDealer("SH02", 1);
        DealerVehicle car = delivered(one);
        service(one, car, TODAY, 3_200).orElseThrow();

        assertThatThrownBy(() -> ask(two, car, TODAY, 10L, FaultCause.DEFECT)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> service(two, car, TODAY, 3_300)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() ->
                        two.crm().warranty().firstService(two.clerk(), car.id().value()))
                .isInstanceOf(NotFoundException.class);
        show(two, car);
        assertThat(ask(two, car, TODAY, 10L, FaultCause.DEFECT).verdict()).isEqualTo(CoverageVerdict.COVERED);
        two.crm().warranty().firstService(two.clerk(), car.id().value());
        try (UnitOfWork unit = storage().begin(Scope.network(), stage().now())) {
            assertThat(unit.looks()
                            .at(car.id().subject(), PageRequest.first(10))
                            .items())
                    .extracting(look -> look.dealer())
                    .containsExactly(two.dealer().id(), two.dealer().id());
        }
    }

    /** A car that this dealer has delivered, which opens its history. */
    static DealerVehicle delivered(DealerStage dealer) {
        return deliveredOn(dealer, DELIVERED);
    }

    private static DealerVehicle deliveredOn(DealerStage dealer, LocalDate day) {
        DealerVehicle car = dealer.aCar();
        return dealer.crm()
                .vehicles()
                .deliver(
                        dealer.as(Role.SALES_CONSULTANT),
                        new DeliverVehicle(
                                car.id().value(), car.owner().orElseThrow().value(), day, null))
                .orElseThrow();
    }

    private static void registerAsTaxi(DealerStage dealer, DealerVehicle car) {
        RegisterVehicle taxi = new RegisterVehicle(
                car.vin().toString(),
                new RegisterVehicle.Model("VW", "Golf", null, null),
                VehicleUse.TAXI,
                null,
                null,
                null,
                null);
        dealer.crm().vehicles().register(dealer.clerk(), taxi).orElseThrow();
    }

    static void show(DealerStage dealer, DealerVehicle car) {
        dealer.crm()
                .vehicles()
                .showPapers(
                        dealer.clerk(),
                        new ShowPapers(
                                car.vin().toString(), car.plate().orElseThrow().toString()))
                .orElseThrow();
    }

    private static void read(DealerStage dealer, DealerVehicle car, LocalDate day, long km) {
        dealer.crm()
                .vehicles()
                .recordReading(
                        dealer.as(Role.TECHNICIAN),
                        new RecordReading(car.id().value(), day, km, null, ReadingSource.VISIT))
                .orElseThrow();
    }

    static CoverageDecision ask(
            DealerStage dealer, DealerVehicle car, LocalDate reportedOn, @Nullable Long km, FaultCause cause) {
        return dealer.crm()
                .warranty()
                .coverage(
                        dealer.as(Role.CLAIMS_CLERK),
                        new AskCoverage(car.id().value(), reportedOn, km, null, "engine", cause));
    }

    /** The advisor gives the car its first service. */
    static Outcome<FirstServiceVoucher> service(DealerStage dealer, DealerVehicle car, LocalDate day, long km) {
        return dealer.crm()
                .warranty()
                .doFirstService(
                        dealer.as(Role.SERVICE_ADVISOR),
                        new DoFirstService(car.id().value(), day, km, null));
    }
}
