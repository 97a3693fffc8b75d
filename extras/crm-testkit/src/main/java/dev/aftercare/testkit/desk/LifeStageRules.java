package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.desk.CareDeskRules.delivered;
import static dev.aftercare.testkit.desk.CareDeskRules.read;
import static dev.aftercare.testkit.desk.LifeCycleStage.back;
import static dev.aftercare.testkit.desk.LifeCycleStage.end;
import static dev.aftercare.testkit.desk.LifeCycleStage.events;
import static dev.aftercare.testkit.desk.LifeCycleStage.stageOf;
import static dev.aftercare.testkit.desk.LifeCycleStage.told;
import static dev.aftercare.testkit.desk.LifeCycleStage.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.journal.JournalEntry;
import dev.aftercare.domain.lifecycle.EndKind;
import dev.aftercare.domain.lifecycle.LifeCycleEvent;
import dev.aftercare.domain.lifecycle.LifeStage;
import dev.aftercare.domain.lifecycle.StageReason;
import dev.aftercare.domain.lifecycle.VehicleEnd;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.lifecycle.Recomputed;
import dev.aftercare.usecase.lifecycle.SeeStage;
import dev.aftercare.usecase.lifecycle.VehicleStage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The stage of a car on a day, and that each change is told once (VEH-6). It is 2 March 2026. */
interface LifeStageRules extends OnStage {

    @Test
    @Tag("VEH-6")
    default void daysLeadACarThroughItsStagesAndEachIsToldOnceWithItsDay() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        VehicleId car = dealer.aCar().id();
        runAll();
        assertThat(told(dealer, car)).containsExactly("ORDERED 2026-03-02");
        DealerVehicle bought = delivered(dealer, "2026-03-02");
        runAll();
        runAll();
        assertThat(told(dealer, bought.id())).containsExactly("NEW 2026-03-02");
        stage().itIs("2026-06-02T15:59:59Z");
        runAll();
        assertThat(told(dealer, bought.id()))
                .as("the last day of the three months")
                .hasSize(1);
        stage().itIs("2026-06-02T16:00:00Z");
        runAll();
        assertThat(told(dealer, bought.id())).last().isEqualTo("FIRST_SERVICE_DUE 2026-06-03");
        stage().itIs("2029-06-01T00:00:00Z"); // nothing ran for three years
        runAll();
        runAll();
        assertThat(told(dealer, bought.id()))
                .containsExactly(
                        "NEW 2026-03-02",
                        "FIRST_SERVICE_DUE 2026-06-03",
                        "IN_WARRANTY 2026-09-03",
                        "WARRANTY_ENDING 2028-12-03",
                        "OUT_OF_WARRANTY 2029-03-03");
        assertThat(stageOf(dealer, bought.id(), "2029-03-02")).isEqualTo(LifeStage.WARRANTY_ENDING);
    }

    @Test
    @Tag("VEH-6")
    @Tag("HC-27")
    default void anEndIsAStageUntilTheCarIsBackOrTheStatementIsWithdrawn() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        VehicleId car = delivered(dealer, "2026-02-01").id();
        runAll();
        VehicleEnd stolen = end(dealer, car, EndKind.STOLEN, "2026-02-20").orElseThrow();
        runAll();
        stage().pass(Duration.ofDays(3));
        back(dealer, stolen, "2026-03-04").orElseThrow();
        runAll();
        VehicleEnd wrong = end(dealer, car, EndKind.EXPORTED, "2026-03-05").orElseThrow();
        runAll();
        withdraw(dealer, wrong).orElseThrow();
        runAll();
        assertThat(told(dealer, car))
                .containsExactly(
                        "NEW 2026-03-02", "ENDED 2026-03-02", "NEW 2026-03-04", "ENDED 2026-03-05", "NEW 2026-03-05");
        assertThat(stageOf(dealer, car, "2026-02-20")).isEqualTo(LifeStage.ENDED);
        assertThat(stageOf(dealer, car, "2026-02-19")).isEqualTo(LifeStage.NEW);
        assertThat(stageOf(dealer, car, "2026-03-04")).isEqualTo(LifeStage.NEW);
    }

    @Test
    @Tag("VEH-6")
    default void aReadingEndsTheWarrantyAndItsCorrectionBringsItBack() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = delivered(dealer, "2024-03-02");
        read(dealer, car, "2024-09-02", 15_000);
        read(dealer, car, "2025-09-02", 45_000);
        runAll();
        assertThat(stageOf(dealer, car.id(), null)).isEqualTo(LifeStage.IN_WARRANTY);
        read(dealer, car, "2026-03-01", 100_001);
        runAll();
        assertThat(told(dealer, car.id())).last().asString().startsWith("OUT_OF_WARRANTY");
        VehicleStage present = dealer.crm()
                .lifeCycle()
                .stageOf(
                        dealer.as(Role.SERVICE_ADVISOR), SeeStage.today(car.id().value()));
        assertThat(present.present().reason()).isEqualTo(StageReason.WARRANTY_BY_DISTANCE);
        assertThat(present.present().restsOn()).contains(LocalDate.of(2026, 2, 28));
    }

    @Test
    @Tag("VEH-6")
    @Tag("WAR-1a")
    default void whoHadTheFirstServiceIsInWarrantyFromThatDayOn() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = delivered(dealer, "2025-11-01");
        runAll();
        WarrantyRules.service(dealer, car, LocalDate.of(2026, 3, 2), 3_500).orElseThrow();
        runAll();
        assertThat(told(dealer, car.id())).containsExactly("FIRST_SERVICE_DUE 2026-03-02", "IN_WARRANTY 2026-03-02");
        assertThat(stageOf(dealer, car.id(), "2026-03-01")).isEqualTo(LifeStage.FIRST_SERVICE_DUE);
    }

    @Test
    @Tag("VEH-6")
    default void aCarThatIsDrivenWithoutAKnownDeliveryIsInNoStageThatRestsOnIt() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        read(dealer, car, "2026-02-01", 500);
        assertThat(stageOf(dealer, car.id(), null)).isEqualTo(LifeStage.ORDERED);
        read(dealer, car, "2026-03-01", 501);
        assertThat(stageOf(dealer, car.id(), null)).isEqualTo(LifeStage.UNDETERMINED);
        assertThat(stageOf(dealer, car.id(), "2026-02-28")).isEqualTo(LifeStage.ORDERED);
    }

    @Test
    @Tag("VEH-6")
    @Tag("NET-2")
    default void theStageIsToldWithAGroundAlone() {
        DealerStage one = stage().openDealer("SH01", 1);
        DealerStage two = stage().openDealer("SH02", 1);
        VehicleId car = delivered(one, "2025-11-01").id();
        assertThat(one.crm()
                        .lifeCycle()
                        .stageOf(one.as(Role.SERVICE_ADVISOR), SeeStage.today(car.value()))
                        .present()
                        .stage())
                .isEqualTo(LifeStage.FIRST_SERVICE_DUE);
        assertThatThrownBy(
                        () -> two.crm().lifeCycle().stageOf(two.as(Role.SERVICE_ADVISOR), SeeStage.today(car.value())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @Tag("VEH-6")
    default void theStageByEventsIsTheOneComputedFromTheFactsInWhateverOrderTheyCome() {
        byEvents(1);
        byEvents(2);
        byEvents(3);
    }

    private void byEvents(long seed) {
        DealerStage dealer = stage().openDealer("R" + seed, 1);
        RandomCarLives lives = new RandomCarLives(stage(), dealer, new SplittableRandom(seed));
        for (int step = 0; step < 80; step++) {
            lives.happen();
        }
        runAll();
        for (VehicleId car : lives.cars()) {
            String before = null;
            for (JournalEntry event : events(dealer, car, LifeCycleEvent.STAGE_CHANGED)) {
                assertThat(event.facts().get("before"))
                        .as("the stage before %s", event)
                        .isEqualTo(before);
                assertThat(event.facts().get("lifeStage")).as("a change").isNotEqualTo(before);
                before = event.facts().get("lifeStage");
            }
            assertThat(before)
                    .as("the last event of %s", car)
                    .isEqualTo(stageOf(dealer, car, null).name());
        }
        assertThat(recomputed(7)).as("rows that were wrong").isZero();
    }

    private int recomputed(int atOnce) {
        Call job = Call.of(Actor.job("recompute"), Scope.job("recompute"));
        int changed = 0;
        Recomputed batch = stage().crm().lifeCycle().recompute(job, PageOf.first(atOnce));
        changed += batch.changed();
        while (batch.next().isPresent()) {
            batch = stage().crm()
                    .lifeCycle()
                    .recompute(job, new PageOf(batch.next().get().text(), atOnce));
            changed += batch.changed();
        }
        return changed;
    }

    private void runAll() {
        assertThat(stage().crm().jobs().runDue(1_000).failed()).isEmpty();
    }
}
