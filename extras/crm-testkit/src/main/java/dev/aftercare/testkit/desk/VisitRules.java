package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentRefusal;
import dev.aftercare.domain.appointment.AppointmentState;
import dev.aftercare.domain.followup.FollowUp;
import dev.aftercare.domain.followup.Occasion;
import dev.aftercare.domain.followup.Topic;
import dev.aftercare.domain.journal.JournalEntry;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.VehicleHistory;
import dev.aftercare.domain.visit.Payer;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.domain.visit.VisitKind;
import dev.aftercare.domain.visit.VisitRefusal;
import dev.aftercare.domain.visit.VisitStage;
import dev.aftercare.domain.visit.WorkLine;
import dev.aftercare.usecase.appointment.LogArrival;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.ForbiddenException;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.call.ReferenceInput;
import dev.aftercare.usecase.call.VersionMismatchException;
import dev.aftercare.usecase.journal.SeeTimeline;
import dev.aftercare.usecase.visit.AnswerEstimate;
import dev.aftercare.usecase.visit.BillInput;
import dev.aftercare.usecase.visit.EstimateWork;
import dev.aftercare.usecase.visit.MoveVisitOn;
import dev.aftercare.usecase.visit.OpenVisit;
import dev.aftercare.usecase.visit.ReceiveCar;
import dev.aftercare.usecase.visit.ReportVisit;
import dev.aftercare.usecase.visit.ReportVisit.Stay;
import dev.aftercare.usecase.visit.SettleVisit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
        assertThat(visit.settlement().orElseThrow().bill().total()).hasToString("280.00 CNY");
        assertThat(dealer.crm().visits().inHouse(advisor(dealer))).isEmpty();
        assertThat(dealer.crm().visits().find(advisor(dealer), visit.id().value()))
                .isEqualTo(visit);
        assertThat(timeline(dealer, visit))
                .startsWith("visit.arrived", "visit.stage-reached", "visit.stage-reached", "visit.ordered")
                .endsWith("visit.settled", "visit.stage-reached", "visit.left", "follow-up.planned");
    }

    @Test
    @Tag("FUP-1a")
    @Tag("CARE-1")
    default void aServiceThatWasPaidIsWhereTheNextOneCountsFromAndIsCalledAbout() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        Visit visit =
                receive(dealer, open(dealer, car, null).orElseThrow(), 12_000).orElseThrow();
        visit = settle(dealer, done(dealer, ordered(dealer, visit, "300.00")), "300.00", false)
                .orElseThrow();
        assertThat(dealer.crm()
                        .care()
                        .of(advisor(dealer), car.id().value())
                        .due()
                        .distance())
                .isEqualTo(Distance.km(22_000));

        moveOn(dealer, visit, VisitStage.HANDED_BACK).orElseThrow();
        moveOn(dealer, visit, VisitStage.LEFT).orElseThrow();
        stage().itIs("2026-03-03T00:00:00Z");
        FollowUp call = FollowUpStage.next(dealer, FollowUpStage.agent(dealer, 1));
        assertThat(call.topics())
                .singleElement()
                .returns(Occasion.MAINTENANCE, Topic::occasion)
                .returns(visit.id().subject(), Topic::about);
    }

    @Test
    @Tag("CARE-1")
    default void aServiceBrokenOffIsPaidForButDoesNotCount() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        Visit visit =
                receive(dealer, open(dealer, car, null).orElseThrow(), 12_000).orElseThrow();
        ordered(dealer, visit, "300.00");
        moveOn(dealer, visit, VisitStage.BROKEN_OFF).orElseThrow();
        settle(dealer, visit, "50.00", false).orElseThrow();
        assertThatThrownBy(
                        () -> dealer.crm().care().of(advisor(dealer), car.id().value()))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @Tag("VIS-1")
    default void aVisitThatWasBrokenOffIsNotCalledAbout() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Visit visit = open(dealer, dealer.aCar(), null).orElseThrow();
        moveOn(dealer, visit, VisitStage.BROKEN_OFF).orElseThrow();
        moveOn(dealer, visit, VisitStage.LEFT).orElseThrow();
        stage().pass(Duration.ofDays(5));
        assertThat(FollowUpStage.due(dealer)).isEmpty();
    }

    @Test
    @Tag("VIS-1")
    default void aCarIsInTheHouseOnce() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        Visit first = open(dealer, car, null).orElseThrow();

        assertThat(BookingRules.refusalOf(open(dealer, car, null)).arguments())
                .containsEntry("visit", first.number().toString());
        assertThat(dealer.crm().visits().inHouse(advisor(dealer))).containsExactly(first);
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

    @Test
    @Tag("VIS-1")
    @Tag("VIS-9")
    default void aVisitReportedTwiceIsOne() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        Instant left = stage().now().minusSeconds(3_600);
        ReportVisit report = report(car, left, "4711");
        Visit first = dealer.crm().visits().report(machine(dealer), report).orElseThrow();
        assertThat(first.stage()).isEqualTo(VisitStage.LEFT);
        assertThat(first.leftAt()).contains(left);
        assertThat(first.settlement().orElseThrow().bill().amounts().keySet()).containsExactly(Payer.MANUFACTURER);

        stage().pass(Duration.ofDays(1));
        assertThat(dealer.crm().visits().report(machine(dealer), report).orElseThrow())
                .isEqualTo(first);
        assertThat(FollowUpStage.next(dealer, FollowUpStage.agent(dealer, 1)).topics())
                .extracting(Topic::about)
                .containsExactly(first.id().subject());
        assertThat(dealer.crm()
                        .visits()
                        .report(machine(dealer), report(car, left, "4712"))
                        .orElseThrow()
                        .id())
                .isNotEqualTo(first.id());
        assertThat(dealer.crm().visits().inHouse(advisor(dealer))).isEmpty();
        assertThat(BookingRules.codeOf(dealer.crm()
                        .visits()
                        .report(machine(dealer), report(car, stage().now().plusSeconds(1), "4713"))))
                .isEqualTo(VisitRefusal.IN_THE_FUTURE);
    }

    private static ReportVisit report(DealerVehicle car, Instant left, String key) {
        BillInput free = new BillInput(
                "CNY",
                List.of(BillInput.Line.of(WorkLine.Kind.LABOUR, "A1", "Oil", "1", "99.00")
                        .paidBy(Payer.MANUFACTURER)));
        return new ReportVisit(
                car.id().value(),
                car.owner().orElseThrow().value(),
                VisitKind.FIRST_SERVICE,
                new Stay(left.minusSeconds(7_200), left, 4_800L, null),
                null,
                free,
                null,
                new ReferenceInput("dms", key));
    }

    /** The car has come, for maintenance. */
    static Outcome<Visit> open(DealerStage dealer, DealerVehicle car, @Nullable UUID appointment) {
        OpenVisit command =
                new OpenVisit(car.id().value(), car.owner().orElseThrow().value(), appointment, VisitKind.MAINTENANCE);
        return dealer.crm().visits().open(advisor(dealer), command);
    }

    /** The walk-around. */
    static Outcome<Visit> receive(DealerStage dealer, Visit visit, long km) {
        return dealer.crm()
                .visits()
                .receive(advisor(dealer), new ReceiveCar(visit.id().value(), " 机油灯亮了", km, null));
    }

    /** Told a price and agreed. */
    static Visit ordered(DealerStage dealer, Visit visit, String price) {
        dealer.crm()
                .visits()
                .estimate(advisor(dealer), new EstimateWork(visit.id().value(), bill(price)))
                .orElseThrow();
        return dealer.crm()
                .visits()
                .answer(advisor(dealer), new AnswerEstimate(visit.id().value(), true))
                .orElseThrow();
    }

    /** Worked on, checked and shown. */
    static Visit done(DealerStage dealer, Visit visit) {
        moveOn(dealer, visit, VisitStage.IN_WORK).orElseThrow();
        moveOn(dealer, visit, VisitStage.QUALITY_CHECK).orElseThrow();
        moveOn(dealer, visit, VisitStage.READY).orElseThrow();
        return moveOn(dealer, visit, VisitStage.SHOWN).orElseThrow();
    }

    /** The next stage. */
    static Outcome<Visit> moveOn(DealerStage dealer, Visit visit, VisitStage stage) {
        return dealer.crm()
                .visits()
                .moveOn(advisor(dealer), new MoveVisitOn(visit.id().value(), stage));
    }

    /** The bill. */
    static Outcome<Visit> settle(DealerStage dealer, Visit visit, String price, boolean agreedAbove) {
        return dealer.crm()
                .visits()
                .settle(dealer.as(Role.CASHIER), new SettleVisit(visit.id().value(), bill(price), agreedAbove, null));
    }

    /** One line that the customer pays. */
    static BillInput bill(String price) {
        return new BillInput("CNY", List.of(BillInput.Line.of(WorkLine.Kind.LABOUR, "A1", "Oil change", "1", price)));
    }

    private static Call advisor(DealerStage dealer) {
        return dealer.as(Role.SERVICE_ADVISOR);
    }

    private static Call machine(DealerStage dealer) {
        return dealer.as(Role.INTEGRATION);
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
