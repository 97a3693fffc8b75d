package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.desk.CareDeskRules.careOf;
import static dev.aftercare.testkit.desk.CareDeskRules.delivered;
import static dev.aftercare.testkit.desk.CareDeskRules.read;
import static dev.aftercare.testkit.desk.MeterRules.correct;
import static dev.aftercare.testkit.desk.MeterRules.replace;
import static dev.aftercare.testkit.desk.MeterRules.replacements;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.care.CareDue;
import dev.aftercare.domain.care.CareTrigger;
import dev.aftercare.domain.care.DueService;
import dev.aftercare.domain.odometer.MeterReading;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.warranty.CoverageDecision;
import dev.aftercare.domain.warranty.CoverageReason;
import dev.aftercare.domain.warranty.CoverageVerdict;
import dev.aftercare.domain.warranty.FaultCause;
import dev.aftercare.domain.warranty.FirstServiceVoucher;
import dev.aftercare.text.Texts;
import dev.aftercare.usecase.visit.NextServiceInput;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** After another meter, care and warranty go by how far the car has gone, and its driver is told what the meter will show (hard case 23). It is 2 March 2026. */
interface MeterCareRules extends OnStage {

    LocalDate TODAY = LocalDate.of(2026, 3, 2);

    LocalDate REPLACED = LocalDate.of(2026, 2, 10);

    @Test
    @Tag("VEH-3")
    @Tag("NET-2")
    @Tag("CARE-1")
    default void whatAnotherDealerPutsRightMovesTheCareOfWhoseReadingItIs() {
        DealerStage one = stage().openDealer("SH01", 1);
        DealerStage two = stage().openDealer("SH02", 1);
        DealerVehicle mistyped = delivered(one, "2025-10-01");
        DealerVehicle twin = delivered(one, "2025-10-01");
        for (DealerVehicle car : List.of(mistyped, twin)) {
            OdometerDeskRules.read(one, car, LocalDate.of(2026, 1, 5), 3_000);
            OdometerDeskRules.read(one, car, LocalDate.of(2026, 2, 5), 4_000);
        }
        OdometerDeskRules.read(one, twin, LocalDate.of(2026, 2, 20), 4_550);
        MeterReading wrong = OdometerDeskRules.read(one, mistyped, LocalDate.of(2026, 2, 20), 45_550);
        WarrantyRules.show(two, mistyped);
        correct(two, wrong, 4_550, null).orElseThrow();
        assertThat(careOf(one, mistyped).due())
                .as("another dealer does not decide")
                .isNotEqualTo(careOf(one, twin).due());
        stage().crm().jobs().runDue(1_000);
        assertThat(careOf(one, mistyped).due()).isEqualTo(careOf(one, twin).due());
    }

    @Test
    @Tag("HC-23")
    @Tag("WAR-2")
    @Tag("WAR-3")
    default void coverageGoesByTheTotalWhateverTheNewMeterShows() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle fresh = delivered(dealer, "2025-03-01");
        read(dealer, fresh, "2026-02-01", 48_000);
        replace(dealer, fresh, REPLACED, 48_200, 0, null).orElseThrow();
        CoverageDecision low = WarrantyRules.ask(dealer, fresh, TODAY, 500L, FaultCause.DEFECT);
        assertThat(low.verdict()).isEqualTo(CoverageVerdict.COVERED);
        assertThat(low.fault().distance()).contains(Distance.km(48_700));

        DealerVehicle used = delivered(dealer, "2025-03-01");
        read(dealer, used, "2026-02-01", 48_000);
        replace(dealer, used, REPLACED, 48_200, 120_000, null).orElseThrow();
        CoverageDecision high = WarrantyRules.ask(dealer, used, TODAY, 120_300L, FaultCause.DEFECT);
        assertThat(high.verdict()).as("the car is at 48,500").isEqualTo(CoverageVerdict.COVERED);
        assertThat(WarrantyRules.ask(dealer, used, TODAY, 175_000L, FaultCause.DEFECT)
                        .reason())
                .as("at 103,200 it is beyond")
                .isEqualTo(CoverageReason.OUT_OF_LIMITS);
        assertThat(WarrantyRules.ask(dealer, used, REPLACED.minusDays(1), 48_100L, FaultCause.DEFECT)
                        .fault()
                        .distance())
                .as("a day before, on the old meter")
                .contains(Distance.km(48_100));
    }

    @Test
    @Tag("HC-23")
    @Tag("WAR-1a")
    default void theFirstServiceIsFreeByTheTotal() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = delivered(dealer, "2025-12-01");
        read(dealer, car, "2026-02-01", 3_000);
        replace(dealer, car, REPLACED, 3_200, 0, null).orElseThrow();
        FirstServiceVoucher voucher =
                WarrantyRules.service(dealer, car, TODAY, 300).orElseThrow();
        assertThat(voucher.distance()).isEqualTo(Distance.km(3_500));
        assertThat(careOf(dealer, car).due().distance()).isEqualTo(Distance.km(13_500));

        DealerVehicle used = delivered(dealer, "2025-12-01");
        read(dealer, used, "2026-02-01", 3_000);
        replace(dealer, used, REPLACED, 3_200, 60_000, null).orElseThrow();
        assertThat(WarrantyRules.service(dealer, used, TODAY, 60_300)
                        .orElseThrow()
                        .distance())
                .isEqualTo(Distance.km(3_500));
    }

    @Test
    @Tag("HC-23")
    @Tag("CARE-1")
    default void theNextServiceCountsFromTheTotalOfTheLast() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = delivered(dealer, "2025-03-01");
        read(dealer, car, "2026-02-01", 48_000);
        replace(dealer, car, REPLACED, 48_200, 0, null).orElseThrow();
        PromisedServiceRules.serviced(dealer, car, 500, null);
        assertThat(careOf(dealer, car).basis().lastService().orElseThrow().total())
                .contains(Distance.km(48_700));
        assertThat(careOf(dealer, car).due())
                .returns(Distance.km(58_700), DueService::distance)
                .returns(CareTrigger.DISTANCE, DueService::by);
    }

    @Test
    @Tag("HC-23")
    @Tag("CARE-1")
    @Tag("VIS-8")
    default void aPromiseOnTheNewMeterIsKeptAndTheDriverReadsItAsItWasWritten() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = delivered(dealer, "2025-03-01");
        read(dealer, car, "2026-02-01", 48_000);
        replace(dealer, car, REPLACED, 48_200, 0, null).orElseThrow();
        PromisedServiceRules.serviced(dealer, car, 500, new NextServiceInput(LocalDate.of(2026, 3, 20), 10_501L, null));
        CareDue due = careOf(dealer, car);
        assertThat(due.due().distance()).isEqualTo(Distance.km(58_701));
        assertThat(due.due().date()).as("not at once").isEqualTo("2026-03-20");
        stage().itIs("2026-03-05T02:00:00Z");
        runJobs();
        assertThat(stage().delivered()).hasSize(1);
        assertThat(Texts.of(stage().delivered().get(0)))
                .as("as the meter will show it")
                .contains("10501 km")
                .doesNotContain("58701");
    }

    @Test
    @Tag("HC-23")
    @Tag("CARE-1")
    @Tag("VIS-8")
    default void theNextServiceCountsAsIfTheReplacementHadBeenToldRightAndInTime() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        NextServiceInput promised = new NextServiceInput(null, 10_500L, null);
        DealerVehicle inTime = readAt42000(dealer);
        replace(dealer, inTime, REPLACED, 42_800, 0, null).orElseThrow();
        PromisedServiceRules.serviced(dealer, inTime, 500, promised);
        assertThat(careOf(dealer, inTime).due().distance()).isEqualTo(Distance.km(53_300));

        DealerVehicle mistyped = readAt42000(dealer);
        replace(dealer, mistyped, REPLACED, 48_200, 0, null).orElseThrow();
        PromisedServiceRules.serviced(dealer, mistyped, 500, promised);
        assertThat(careOf(dealer, mistyped).due().distance()).isEqualTo(Distance.km(58_700));
        correct(dealer, replacements(this, dealer, mistyped).get(0), 42_800, null)
                .orElseThrow();
        assertThat(careOf(dealer, mistyped).basis())
                .isEqualTo(careOf(dealer, inTime).basis());
        assertThat(careOf(dealer, mistyped).due())
                .isEqualTo(careOf(dealer, inTime).due());

        DealerVehicle late = readAt42000(dealer);
        PromisedServiceRules.serviced(dealer, late, 500, promised);
        assertThat(careOf(dealer, late).due().distance())
                .as("at once, by the old meter")
                .isEqualTo(Distance.km(10_500));
        replace(dealer, late, REPLACED, 42_800, 0, null).orElseThrow();
        assertThat(careOf(dealer, late).basis())
                .isEqualTo(careOf(dealer, inTime).basis());
        assertThat(careOf(dealer, late).due()).isEqualTo(careOf(dealer, inTime).due());
    }

    @Test
    @Tag("HC-23")
    @Tag("CARE-1")
    @Tag("NET-2")
    default void aServiceIsCountedAnewByItsDealersRunWhereAnotherPutTheReplacementRight() {
        DealerStage one = stage().openDealer("SH01", 1);
        DealerStage two = stage().openDealer("SH02", 1);
        DealerVehicle inTime = readAt42000(one);
        replace(one, inTime, REPLACED, 42_800, 0, null).orElseThrow();
        PromisedServiceRules.serviced(one, inTime, 500, null);
        DealerVehicle mistyped = readAt42000(one);
        replace(one, mistyped, REPLACED, 48_200, 0, null).orElseThrow();
        PromisedServiceRules.serviced(one, mistyped, 500, null);
        WarrantyRules.show(two, mistyped);
        correct(two, replacements(this, one, mistyped).get(0), 42_800, null).orElseThrow();
        assertThat(careOf(one, mistyped).due().distance())
                .as("another dealer does not decide")
                .isEqualTo(Distance.km(58_700));
        runJobs();
        assertThat(careOf(one, mistyped).basis()).isEqualTo(careOf(one, inTime).basis());
        assertThat(careOf(one, mistyped).due()).isEqualTo(careOf(one, inTime).due());
    }

    @Test
    @Tag("HC-23")
    @Tag("WAR-1a")
    @Tag("CARE-1")
    default void theFirstServiceMovesWithItsMeter() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle mistyped = delivered(dealer, "2025-12-01");
        read(dealer, mistyped, "2026-02-01", 3_000);
        replace(dealer, mistyped, REPLACED, 3_900, 0, null).orElseThrow();
        WarrantyRules.service(dealer, mistyped, TODAY, 300).orElseThrow();
        assertThat(careOf(dealer, mistyped).due().distance()).isEqualTo(Distance.km(14_200));
        correct(dealer, replacements(this, dealer, mistyped).get(0), 3_200, null)
                .orElseThrow();
        DealerVehicle late = delivered(dealer, "2025-12-01");
        WarrantyRules.service(dealer, late, TODAY, 300).orElseThrow();
        replace(dealer, late, REPLACED, 3_200, 0, null).orElseThrow();
        for (DealerVehicle car : List.of(mistyped, late)) {
            assertThat(dealer.crm()
                            .warranty()
                            .firstService(dealer.clerk(), car.id().value())
                            .distance())
                    .isEqualTo(Distance.km(3_500));
            assertThat(careOf(dealer, car).due().distance()).isEqualTo(Distance.km(13_500));
        }
    }

    private static DealerVehicle readAt42000(DealerStage dealer) {
        DealerVehicle car = delivered(dealer, "2025-03-01");
        read(dealer, car, "2026-02-01", 42_000);
        return car;
    }

    @Test
    @Tag("HC-23")
    @Tag("CUS-11")
    default void theOwnerSeesTheNextServiceAsTheMeterWillShowIt() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = delivered(dealer, "2025-03-01");
        DealerVehicle other = delivered(dealer, "2025-03-01");
        read(dealer, car, "2026-02-01", 48_000);
        read(dealer, other, "2026-02-01", 48_000);
        replace(dealer, car, REPLACED, 48_200, 60_000, null).orElseThrow();
        PromisedServiceRules.serviced(dealer, other, 48_400, null);
        PromisedServiceRules.serviced(dealer, car, 60_200, new NextServiceInput(null, 66_001L, null));
        assertThat(careOf(dealer, car).due().distance()).isEqualTo(Distance.km(54_201));
        assertThat(SelfServiceRules.ownCars(dealer, car))
                .singleElement()
                .satisfies(own -> assertThat(own.dueAt()).contains(Distance.km(66_001)));
        assertThat(SelfServiceRules.ownCars(dealer, other))
                .singleElement()
                .satisfies(own -> assertThat(own.dueAt()).contains(Distance.km(58_400)));
    }
}
