package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.desk.GateStage.arrives;
import static dev.aftercare.testkit.desk.GateStage.comes;
import static dev.aftercare.testkit.desk.GateStage.desk;
import static dev.aftercare.testkit.desk.GateStage.guard;
import static dev.aftercare.testkit.desk.GateStage.seen;
import static dev.aftercare.testkit.desk.GateStage.visit;
import static dev.aftercare.testkit.desk.GateStage.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentState;
import dev.aftercare.domain.appointment.Progress;
import dev.aftercare.domain.appointment.Promptness;
import dev.aftercare.domain.appointment.Punctuality;
import dev.aftercare.domain.gate.GateEntry;
import dev.aftercare.domain.gate.GateRefusal;
import dev.aftercare.domain.gate.GateState;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.visit.Entitlement;
import dev.aftercare.domain.visit.EntitlementKind;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.usecase.gate.CorrectGateEntry;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Mistakes at the gate, and how soon who came is received (APT-6b, APT-9). Appointments are on Tuesday, 3 March 2026. */
interface GateCorrectionRules extends OnStage {

    @Test
    @Tag("APT-6a")
    @Tag("APT-9")
    default void anArrivalThatNeverWasIsTakenBackAndTheCarIsWaitedForAsBefore() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        DealerVehicle car = dealer.aCar();
        Appointment booked = dealer.booked(car, "2026-03-03T09:00");
        stage().itIs("2026-03-03T01:00:00Z");
        arrives(dealer, booked);
        GateEntry entry = waiting(dealer).get(0).entry();
        GateEntry back = takenBack(dealer, entry).orElseThrow();
        assertThat(back.state()).isEqualTo(GateState.TAKEN_BACK);
        assertThat(takenBack(dealer, entry).orElseThrow()).isEqualTo(back);
        Appointment again = seen(dealer, booked);
        assertThat(again.progress()).isEqualTo(booked.progress());
        assertThat(again.placement()).isEqualTo(booked.placement());
        assertThat(waiting(dealer)).isEmpty();
        stage().itIs("2026-03-03T02:00:00.000001Z");
        dealer.crm().jobs().runDue(100);
        assertThat(seen(dealer, booked).progress().state()).isEqualTo(AppointmentState.NO_SHOW);
        GateEntry late = comes(dealer, GateStage.plate(car)).orElseThrow();
        assertThat(late.appointment())
                .as("who comes after the no-show becomes late")
                .contains(booked.id());
        assertThat(seen(dealer, booked).progress().arrival().orElseThrow().punctuality())
                .isEqualTo(Punctuality.LATE);
        visit(dealer, car, booked);
        GateEntry received = desk(dealer).find(guard(dealer), late.id().value());
        assertThat(BookingRules.codeOf(takenBack(dealer, received)))
                .as("what was received was here")
                .isEqualTo(GateRefusal.NOT_IN_THIS_STATE);
    }

    @Test
    @Tag("APT-6b")
    default void effectiveIsWhoCameOnTimeAndWasReceivedWithinTheMinutes() {
        DealerStage dealer = stage().openDealer("SH01", 3).staffed(3, 3);
        DealerVehicle[] cars = {dealer.aCar(), dealer.aCar(), dealer.aCar()};
        Appointment[] booked = new Appointment[cars.length];
        for (int i = 0; i < cars.length; i++) {
            booked[i] = dealer.booked(cars[i], "2026-03-03T09:00");
        }
        stage().itIs("2026-03-03T01:15:00Z");
        arrives(dealer, booked[0]);
        arrives(dealer, booked[1]);
        stage().pass(Duration.ofMillis(1));
        arrives(dealer, booked[2]);
        visit(dealer, cars[2], booked[2]);
        stage().itIs("2026-03-03T01:20:00Z");
        visit(dealer, cars[0], booked[0]);
        stage().pass(Duration.ofMillis(1));
        visit(dealer, cars[1], booked[1]);
        Progress atOnce = seen(dealer, booked[0]).progress();
        assertThat(atOnce.isEffective())
                .as("the last instants of both are in time")
                .isTrue();
        Progress waited = seen(dealer, booked[1]).progress();
        assertThat(waited.isEffective()).isFalse();
        assertThat(waited.isKept()).isTrue();
        assertThat(waited.promptness()).as("the dealer's failure").contains(Promptness.WAITED);
        Progress late = seen(dealer, booked[2]).progress();
        assertThat(late.isEffective()).isFalse();
        assertThat(late.isKept()).isFalse();
    }

    @Test
    @Tag("APT-6b")
    @Tag("APT-6c")
    @Tag("APT-9")
    default void aTimeThatIsCorrectedChangesAllThatFollowedFromItUntilTheVisitIsSettled() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        DealerVehicle car = dealer.aCar();
        Appointment booked = dealer.booked(car, "2026-03-03T09:00");
        stage().itIs("2026-03-03T01:20:00Z");
        arrives(dealer, booked);
        GateEntry entry = waiting(dealer).get(0).entry();
        Visit visit = visit(dealer, car, booked);
        assertThat(visit.reception().entitlement()).contains(Entitlement.gift());
        GateEntry received = desk(dealer).find(guard(dealer), entry.id().value());
        assertThat(BookingRules.codeOf(corrected(dealer, received, "2026-03-03T09:20:01")))
                .isEqualTo(GateRefusal.IN_THE_FUTURE);
        stage().pass(Duration.ofMinutes(10));
        assertThat(BookingRules.codeOf(corrected(dealer, received, "2026-03-03T09:20:01")))
                .isEqualTo(GateRefusal.AFTER_RECEPTION);
        GateEntry earlier = corrected(dealer, received, "2026-03-03T09:14").orElseThrow();
        assertThat(earlier.cameAt()).isEqualTo(dealer.at("2026-03-03T09:14"));
        assertThat(corrected(dealer, earlier, "2026-03-03T09:14").orElseThrow()).isEqualTo(earlier);
        Progress progress = seen(dealer, booked).progress();
        assertThat(progress.state()).isEqualTo(AppointmentState.BEGUN);
        assertThat(progress.isKept()).isTrue();
        assertThat(progress.promptness()).as("six minutes until reception").contains(Promptness.WAITED);
        Visit onTime = dealer.crm()
                .visits()
                .find(HouseStage.advisor(dealer), visit.id().value());
        assertThat(onTime.arrivedAt()).isEqualTo(earlier.cameAt());
        assertThat(onTime.reception().entitlement()).contains(new Entitlement(EntitlementKind.LABOUR_DISCOUNT, 5));
        HouseStage.receive(dealer, onTime, 12_000).orElseThrow();
        HouseStage.done(dealer, HouseStage.ordered(dealer, onTime, "100.00"));
        HouseStage.settle(dealer, onTime, "100.00", false).orElseThrow();
        assertThat(BookingRules.codeOf(corrected(dealer, earlier, "2026-03-03T09:00")))
                .isEqualTo(GateRefusal.VISIT_SETTLED);
    }

    @Test
    @Tag("APT-9")
    default void theTimeOfAWalkInIsCorrectedWithItsVisit() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        DealerVehicle car = dealer.aCar();
        GateEntry entry = comes(dealer, GateStage.plate(car)).orElseThrow();
        stage().pass(Duration.ofMinutes(3));
        Visit visit = HouseStage.open(dealer, car, null).orElseThrow();
        GateEntry earlier = desk(dealer)
                .correct(
                        guard(dealer),
                        new CorrectGateEntry(entry.id().value(), entry.cameAt().minusSeconds(60)))
                .orElseThrow();
        assertThat(dealer.crm()
                        .visits()
                        .find(HouseStage.advisor(dealer), visit.id().value())
                        .arrivedAt())
                .isEqualTo(earlier.cameAt());
        assertThat(earlier.cameAt().plus(Duration.ofMinutes(4)))
                .isEqualTo(earlier.receivedAt().orElseThrow());
        assertThat(visit.reception().entitlement()).isEqualTo(Optional.empty());
    }

    private static Outcome<GateEntry> takenBack(DealerStage dealer, GateEntry entry) {
        return desk(dealer).takeBack(guard(dealer), entry.id().value());
    }

    private static Outcome<GateEntry> corrected(DealerStage dealer, GateEntry entry, String local) {
        return desk(dealer)
                .correct(guard(dealer), new CorrectGateEntry(entry.id().value(), dealer.at(local)));
    }
}
