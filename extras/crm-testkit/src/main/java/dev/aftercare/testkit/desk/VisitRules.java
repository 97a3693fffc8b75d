package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.desk.HouseStage.advisor;
import static dev.aftercare.testkit.desk.HouseStage.bill;
import static dev.aftercare.testkit.desk.HouseStage.done;
import static dev.aftercare.testkit.desk.HouseStage.moveOn;
import static dev.aftercare.testkit.desk.HouseStage.open;
import static dev.aftercare.testkit.desk.HouseStage.ordered;
import static dev.aftercare.testkit.desk.HouseStage.receive;
import static dev.aftercare.testkit.desk.HouseStage.settle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentRefusal;
import dev.aftercare.domain.appointment.AppointmentState;
import dev.aftercare.domain.journal.JournalEntry;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.VehicleHistory;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.domain.visit.VisitRefusal;
import dev.aftercare.domain.visit.VisitStage;
import dev.aftercare.usecase.appointment.LogArrival;
import dev.aftercare.usecase.call.ForbiddenException;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.call.VersionMismatchException;
import dev.aftercare.usecase.journal.SeeTimeline;
import dev.aftercare.usecase.visit.MoveVisitOn;
import dev.aftercare.usecase.visit.SettleVisit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A car in the house, from the gate to the gate (VIS-1 to VIS-12). It is Monday, 2 March 2026, 8 o'clock. */
interface VisitRules extends OnStage {

    @Test
    @Tag("VIS-1")
    @Tag("VIS-9")
    @Tag("APT-7")
    default void anAppointmentBecomesAVisitAndLeavesPaid() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        DealerVehicle car = dealer.aCar();
        Appointment kept = dealer.booked(car, "2026-03-03T09:00");
        stage().itIs("2026-03-03T00:50:00Z");
        Instant came = stage().now();
        dealer.crm()
                .appointments()
                .arrive(dealer.as(Role.GUARD), LogArrival.now(kept.id().value()))
                .orElseThrow();
        stage().pass(Duration.ofMinutes(4));
        Visit visit = open(dealer, car, kept.id().value()).orElseThrow();
        assertThat(visit.number()).hasToString("V-2026-000001");
        assertThat(visit.arrivedAt()).isEqualTo(came);
        assertThat(dealer.crm()
                        .appointments()
                        .find(dealer.clerk(), kept.id().value())
                        .progress()
                        .state())
                .isEqualTo(AppointmentState.BEGUN);
        visit = receive(dealer, visit, 12_000).orElseThrow();
        assertThat(visit.reception().words()).isEqualTo("机油灯亮了");

        visit = ordered(dealer, visit, "300.00");
        stage().pass(Duration.ofHours(1));
        visit = done(dealer, visit);
        visit = settle(dealer, visit, "280.00", false).orElseThrow();
        visit = moveOn(dealer, visit, VisitStage.HANDED_BACK).orElseThrow();
        visit = moveOn(dealer, visit, VisitStage.LEFT).orElseThrow();

        assertThat(visit.leftAt()).contains(stage().now());
        assertThat(visit.settlement().orElseThrow().bill().total())
                .as("less 5 % for who came on time (APT-6c)")
                .hasToString("266.00 CNY");
        assertThat(dealer.crm()
                        .visits()
                        .inHouse(advisor(dealer), PageOf.first(9))
                        .items())
                .isEmpty();
        assertThat(dealer.crm().visits().find(advisor(dealer), visit.id().value()))
                .isEqualTo(visit);
        assertThat(timeline(dealer, visit))
                .startsWith("visit.arrived", "visit.stage-reached", "visit.stage-reached", "visit.ordered")
                .endsWith("visit.settled", "visit.stage-reached", "visit.left", "follow-up.planned");
    }

    @Test
    @Tag("VIS-1")
    default void aCarIsInTheHouseOnce() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        Visit first = open(dealer, car, null).orElseThrow();

        assertThat(BookingRules.refusalOf(open(dealer, car, null)).arguments())
                .containsEntry("visit", first.number().toString());
        assertThat(dealer.crm()
                        .visits()
                        .inHouse(advisor(dealer), PageOf.first(9))
                        .items())
                .containsExactly(first);
        moveOn(dealer, first, VisitStage.BROKEN_OFF).orElseThrow();
        assertThat(BookingRules.codeOf(open(dealer, car, null))).isEqualTo(VisitRefusal.CAR_IN_HOUSE);
        moveOn(dealer, first, VisitStage.LEFT).orElseThrow();
        assertThat(open(dealer, car, null).isAccepted()).isTrue();
    }

    @Test
    @Tag("APT-7")
    default void aVisitBeginsWithAnArrivalAndOnce() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        DealerVehicle car = dealer.aCar();
        Appointment kept = dealer.booked(car, "2026-03-03T09:00");
        UUID id = kept.id().value();
        assertThat(BookingRules.codeOf(open(dealer, car, id))).isEqualTo(VisitRefusal.APPOINTMENT_NOT_ARRIVED);

        stage().itIs("2026-03-03T01:00:00Z");
        dealer.crm()
                .appointments()
                .arrive(dealer.as(Role.GUARD), LogArrival.now(id))
                .orElseThrow();
        assertThatThrownBy(() -> open(dealer, dealer.aCar(), id)).isInstanceOf(NotFoundException.class);
        Visit visit = open(dealer, car, id).orElseThrow();
        assertThat(BookingRules.codeOf(dealer.crm().appointments().cancel(dealer.clerk(), id)))
                .isEqualTo(AppointmentRefusal.NOT_IN_THIS_STATE);
        moveOn(dealer, visit, VisitStage.BROKEN_OFF).orElseThrow();
        moveOn(dealer, visit, VisitStage.LEFT).orElseThrow();
        assertThat(BookingRules.codeOf(open(dealer, car, id))).isEqualTo(VisitRefusal.APPOINTMENT_HAS_VISIT);
        stage().pass(Duration.ofDays(30));
        assertThatThrownBy(() -> dealer.crm()
                        .vehicles()
                        .history(advisor(dealer), car.id().value()))
                .as("neither appointment nor visit opens the history any more")
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @Tag("VIS-12")
    default void aRefusedSettlementWritesNothing() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Visit visit = receive(dealer, open(dealer, dealer.aCar(), null).orElseThrow(), 12_000)
                .orElseThrow();
        Visit shown = done(dealer, ordered(dealer, visit, "300.00"));

        assertThat(BookingRules.codeOf(settle(dealer, shown, "301.00", false))).isEqualTo(VisitRefusal.ABOVE_AGREED);
        assertThat(dealer.crm().visits().find(advisor(dealer), visit.id().value()))
                .isEqualTo(shown);
        assertThat(settle(dealer, shown, "301.00", true).isAccepted()).isTrue();
    }

    @Test
    @Tag("VIS-1")
    default void aStepOnAnOldVersionIsRefused() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Visit visit = open(dealer, dealer.aCar(), null).orElseThrow();
        receive(dealer, visit, 12_000).orElseThrow();
        assertThatThrownBy(() -> dealer.crm()
                        .visits()
                        .moveOn(
                                advisor(dealer).expecting(visit.version()),
                                new MoveVisitOn(visit.id().value(), VisitStage.BROKEN_OFF)))
                .isInstanceOf(VersionMismatchException.class);
    }

    @Test
    @Tag("VIS-2")
    @Tag("VEH-3")
    default void receptionReadsTheMeter() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        receive(dealer, open(dealer, car, null).orElseThrow(), 12_000).orElseThrow();
        VehicleHistory history =
                dealer.crm().vehicles().history(advisor(dealer), car.id().value());
        assertThat(history.readings())
                .singleElement()
                .returns(LocalDate.of(2026, 3, 2), VehicleHistory.PastReading::readOn);
        assertThat(history.visits()).singleElement().returns("MAINTENANCE", VehicleHistory.PastVisit::kind);
    }

    @Test
    @Tag("NET-2")
    default void aVisitOpensTheHistoryUntilDaysAfterItsEnd() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        UUID id = car.id().value();
        assertThatThrownBy(() -> dealer.crm().vehicles().history(advisor(dealer), id))
                .isInstanceOf(NotFoundException.class);
        Visit visit = open(dealer, car, null).orElseThrow();
        assertThat(dealer.crm().vehicles().history(advisor(dealer), id).visits())
                .hasSize(1);
        moveOn(dealer, visit, VisitStage.BROKEN_OFF).orElseThrow();
        stage().pass(Duration.ofDays(400));
        assertThat(dealer.crm().vehicles().history(advisor(dealer), id).visits())
                .hasSize(1);
        moveOn(dealer, visit, VisitStage.LEFT).orElseThrow();
        stage().pass(Duration.ofDays(30));
        assertThatThrownBy(() -> dealer.crm().vehicles().history(advisor(dealer), id))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @Tag("NET-2")
    @Tag("HC-42")
    default void aVisitOfAnotherDealerIsNotThere() {
        DealerStage one = stage().openDealer("SH01", 1);
        DealerStage two = stage().openDealer("SH02", 1);
        Visit visit = open(one, one.aCar(), null).orElseThrow();
        assertThatThrownBy(
                        () -> two.crm().visits().find(advisor(two), visit.id().value()))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> receive(two, visit, 5)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> one.crm()
                        .visits()
                        .settle(
                                one.as(Role.TECHNICIAN),
                                new SettleVisit(visit.id().value(), bill("1.00"), null, null)))
                .isInstanceOf(ForbiddenException.class);
    }

    private static List<String> timeline(DealerStage dealer, Visit visit) {
        return dealer
                .crm()
                .journal()
                .timeline(
                        advisor(dealer),
                        new SeeTimeline(SubjectKind.VISIT, visit.id().value(), PageOf.first(50)))
                .items()
                .stream()
                .map(JournalEntry::type)
                .toList();
    }
}
