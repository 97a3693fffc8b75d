package dev.aftercare.testkit.isolation;

import static dev.aftercare.testkit.isolation.Kind.ACCESS_CODE;
import static dev.aftercare.testkit.isolation.Kind.APPOINTMENT;
import static dev.aftercare.testkit.isolation.Kind.BAY;
import static dev.aftercare.testkit.isolation.Kind.CAR;
import static dev.aftercare.testkit.isolation.Kind.COLLEAGUE;
import static dev.aftercare.testkit.isolation.Kind.CUSTOMER;
import static dev.aftercare.testkit.isolation.Kind.FREE_CAR;
import static dev.aftercare.testkit.isolation.Kind.FRIEND;
import static dev.aftercare.testkit.isolation.Kind.FRIENDS_APPOINTMENT;
import static dev.aftercare.testkit.isolation.Kind.GATE_ENTRY;
import static dev.aftercare.testkit.isolation.Kind.NEW_CAR;
import static dev.aftercare.testkit.isolation.Kind.PAST_VISIT;
import static dev.aftercare.testkit.isolation.Kind.READING;
import static dev.aftercare.testkit.isolation.Kind.STAFF;
import static dev.aftercare.testkit.isolation.Kind.VEHICLE_END;
import static dev.aftercare.testkit.isolation.Kind.VISIT;

import dev.aftercare.domain.accesscode.AccessCodeRefusal;
import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.appointment.AppointmentRefusal;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.domain.lifecycle.EndKind;
import dev.aftercare.domain.lifecycle.LifeCycleRefusal;
import dev.aftercare.domain.lifecycle.WithdrawalReason;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.vehicle.ReadingSource;
import dev.aftercare.domain.vehicle.VehicleRefusal;
import dev.aftercare.domain.visit.VisitKind;
import dev.aftercare.domain.visit.VisitRefusal;
import dev.aftercare.domain.visit.VisitStage;
import dev.aftercare.domain.warranty.FaultCause;
import dev.aftercare.usecase.accesscode.AskAccessCode;
import dev.aftercare.usecase.accesscode.EnterAccessCode;
import dev.aftercare.usecase.appointment.BookAppointment;
import dev.aftercare.usecase.appointment.ChangeWaiting;
import dev.aftercare.usecase.appointment.FindOffers;
import dev.aftercare.usecase.appointment.LogArrival;
import dev.aftercare.usecase.appointment.MoveAppointment;
import dev.aftercare.usecase.appointment.QuoteParts;
import dev.aftercare.usecase.appointment.ReassignAppointment;
import dev.aftercare.usecase.appointment.SeeAppointmentFigures;
import dev.aftercare.usecase.appointment.SeeCalendar;
import dev.aftercare.usecase.appointment.SeeDay;
import dev.aftercare.usecase.appointment.SeePartsByHand;
import dev.aftercare.usecase.appointment.SeeUnsettled;
import dev.aftercare.usecase.appointment.SwapAppointments;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.call.ReferenceInput;
import dev.aftercare.usecase.gate.CorrectGateEntry;
import dev.aftercare.usecase.gate.LogAtGate;
import dev.aftercare.usecase.gate.SeeGate;
import dev.aftercare.usecase.journal.SeeTimeline;
import dev.aftercare.usecase.lifecycle.BringBack;
import dev.aftercare.usecase.lifecycle.EndVehicle;
import dev.aftercare.usecase.lifecycle.SeeStage;
import dev.aftercare.usecase.lifecycle.WithdrawEnd;
import dev.aftercare.usecase.timeline.SeeVehicleTimeline;
import dev.aftercare.usecase.vehicle.AcceptReading;
import dev.aftercare.usecase.vehicle.AskMileage;
import dev.aftercare.usecase.vehicle.ChangeOwner;
import dev.aftercare.usecase.vehicle.ConfirmVin;
import dev.aftercare.usecase.vehicle.CorrectReading;
import dev.aftercare.usecase.vehicle.CorrectVin;
import dev.aftercare.usecase.vehicle.DeliverVehicle;
import dev.aftercare.usecase.vehicle.FindVehicles;
import dev.aftercare.usecase.vehicle.ReadVin;
import dev.aftercare.usecase.vehicle.RecordPlate;
import dev.aftercare.usecase.vehicle.RecordReading;
import dev.aftercare.usecase.vehicle.RecordReadings;
import dev.aftercare.usecase.vehicle.RegisterVehicle;
import dev.aftercare.usecase.vehicle.ReplaceMeter;
import dev.aftercare.usecase.vehicle.ShowPapers;
import dev.aftercare.usecase.visit.AnswerEstimate;
import dev.aftercare.usecase.visit.CorrectVisit;
import dev.aftercare.usecase.visit.EstimateWork;
import dev.aftercare.usecase.visit.MoveVisitOn;
import dev.aftercare.usecase.visit.OpenVisit;
import dev.aftercare.usecase.visit.ReceiveCar;
import dev.aftercare.usecase.visit.ReleaseCar;
import dev.aftercare.usecase.visit.ReportVisit;
import dev.aftercare.usecase.visit.SettleVisit;
import dev.aftercare.usecase.visit.VoidVisit;
import dev.aftercare.usecase.warranty.AskCoverage;
import dev.aftercare.usecase.warranty.DoFirstService;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The desks for cars: what they are, what they are booked for, and their visits. */
final class CarRows {

    private static final PageOf PAGE = PageOf.first(50);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Instant THURSDAY = Instant.parse("2026-03-05T01:00:00Z");
    private static final Instant SUNDAY = Instant.parse("2026-03-01T01:00:00Z");

    private CarRows() {}

    static void addTo(Rows rows) {
        vehicles(rows);
        lives(rows);
        warranty(rows);
        appointments(rows);
        visits(rows);
        gate(rows);
    }

    private static void vehicles(Rows rows) {
        rows.dealer(
                        "vehicles.register",
                        things -> RegisterVehicle.car("1M8GDM9AXKP042788", "MCI", "102", "沪B12345")
                                .ownedBy(things.id(CUSTOMER)))
                .dealer(
                        "vehicles.deliver",
                        things -> new DeliverVehicle(things.id(NEW_CAR), things.id(FRIEND), TODAY, null))
                .dealer("vehicles.changeOwner", things -> ChangeOwner.to(things.id(CAR), things.id(FRIEND), TODAY))
                .dealer(
                        "vehicles.recordReading",
                        things -> new RecordReading(things.id(CAR), TODAY, 1_000L, null, ReadingSource.VISIT))
                .dealer("odometer.recordAll", things -> readings(things.id(FREE_CAR)))
                .dealer("odometer.find", things -> things.id(READING))
                .dealer("odometer.held", things -> PAGE)
                .dealer("odometer.correct", things -> new CorrectReading(things.id(READING), 1_000L, null))
                .dealer("odometer.accept", things -> new AcceptReading(things.id(READING)))
                .dealer(
                        "odometer.replaceMeter",
                        things -> new ReplaceMeter(things.id(FREE_CAR), TODAY, 4_000L, null, 0L, null))
                .dealer("vehicles.recordPlate", things -> new RecordPlate(things.id(CAR), "沪A54321", TODAY))
                .dealer("vehicles.plates", things -> things.id(CAR))
                .dealer("vehicles.readVin", things -> new ReadVin("1M8GDM9AXKP042788"))
                .dealer("vehicles.vinsToConfirm", things -> PAGE)
                .refused(
                        "vehicles.confirmVin",
                        VehicleRefusal.VIN_NOT_IN_DOUBT,
                        things -> new ConfirmVin(things.id(CAR)))
                .dealer("vehicles.correctVin", things -> CorrectVin.mistyped(things.id(CAR), "1M8GDM9A1KP042788"))
                .dealer("vehicles.vinCorrections", things -> things.id(CAR))
                .refused(
                        "vehicles.showPapers",
                        VehicleRefusal.PAPERS_DO_NOT_MATCH,
                        things -> new ShowPapers("1M8GDM9AXKP042788", "沪B12345"))
                .dealer("vehicles.find", things -> things.id(CAR))
                .dealer("vehicles.search", things -> new FindVehicles(FindVehicles.By.PLATE, "沪A", PAGE))
                .dealer("vehicles.history", things -> things.id(CAR))
                .dealer("timelines.ofVehicle", things -> SeeVehicleTimeline.of(things.id(CAR), PAGE))
                .dealer("vehicles.mileage", things -> new AskMileage(things.id(CAR), TODAY, 10_000L, null))
                .dealer("accessCodes.ask", things -> AskAccessCode.ofVin("1M8GDM9AXKP042788"))
                .refused(
                        "accessCodes.enter",
                        AccessCodeRefusal.NOT_VALID,
                        things -> new EnterAccessCode(things.id(ACCESS_CODE), "000000"))
                .dealer("journal.timeline", things -> new SeeTimeline(SubjectKind.VEHICLE, things.id(CAR), PAGE));
    }

    private static void lives(Rows rows) {
        rows.dealer("lifeCycle.end", things -> new EndVehicle(things.id(FREE_CAR), EndKind.SCRAPPED, TODAY))
                .refused(
                        "lifeCycle.bringBack",
                        LifeCycleRefusal.END_NOT_STANDING,
                        things -> new BringBack(things.id(VEHICLE_END), TODAY))
                .dealer(
                        "lifeCycle.withdraw",
                        things -> new WithdrawEnd(things.id(VEHICLE_END), WithdrawalReason.NOT_TRUE))
                .dealer("lifeCycle.find", things -> things.id(VEHICLE_END))
                .dealer("lifeCycle.ends", things -> things.id(FREE_CAR))
                .dealer("lifeCycle.stageOf", things -> SeeStage.today(things.id(CAR)))
                .dealer("lifeCycle.appointmentsOffTheRoad")
                .network("lifeCycle.recompute", things -> PAGE);
    }

    private static RecordReadings readings(UUID car) {
        RecordReadings.One one = new RecordReadings.One(TODAY, null, 4_000L);
        return new RecordReadings(car, ReadingSource.CUSTOMER, null, List.of(one));
    }

    private static void warranty(Rows rows) {
        rows.dealer(
                        "warranty.coverage",
                        things -> new AskCoverage(things.id(CAR), TODAY, 1_000L, null, "engine", FaultCause.DEFECT))
                .dealer("warranty.doFirstService", things -> new DoFirstService(things.id(CAR), TODAY, 3_500L, null))
                .dealer("warranty.end", things -> things.id(CAR))
                .dealer("warranty.firstService", things -> things.id(FREE_CAR));
    }

    private static void appointments(Rows rows) {
        rows.dealer("appointments.offers", things -> offer(things.id(STAFF)))
                .dealer(
                        "appointments.parts",
                        things -> QuoteParts.of("maintenance").with(things.id(CAR)))
                .dealer("appointments.partsOf", things -> things.id(APPOINTMENT))
                .dealer("appointments.partsByHand", things -> new SeePartsByHand(null, PAGE))
                .dealer(
                        "appointments.book",
                        things ->
                                booking(things.id(FREE_CAR), things.id(FRIEND), things.id(STAFF), things.id(COLLEAGUE)))
                .dealer(
                        "appointments.move",
                        things -> new MoveAppointment(things.id(APPOINTMENT), THURSDAY, things.id(STAFF), null))
                .dealer(
                        "appointments.swap",
                        things -> new SwapAppointments(
                                things.id(APPOINTMENT),
                                things.id(FRIENDS_APPOINTMENT),
                                Instant.parse("2026-03-04T02:00:00Z")))
                .dealer(
                        "appointments.reassign",
                        things -> new ReassignAppointment(things.id(APPOINTMENT), HoldKind.BAY, things.id(BAY)))
                .dealer("appointments.settle", things -> things.id(APPOINTMENT))
                .dealer("appointments.unsettled", things -> new SeeUnsettled(null, 20))
                .dealer("appointments.changeWaiting", things -> new ChangeWaiting(things.id(APPOINTMENT), true))
                .dealer("appointments.cancel", things -> things.id(APPOINTMENT))
                .refused(
                        "appointments.arrive",
                        AppointmentRefusal.ARRIVAL_ON_ANOTHER_DAY,
                        things -> LogArrival.now(things.id(APPOINTMENT)))
                .refused("appointments.begin", AppointmentRefusal.NOT_IN_THIS_STATE, things -> things.id(APPOINTMENT))
                .dealer("appointments.missIfDue", things -> new AppointmentId(things.id(APPOINTMENT)))
                .dealer("appointments.find", things -> things.id(APPOINTMENT))
                .dealer("appointments.day", things -> new SeeDay(LocalDate.of(2026, 3, 4)))
                .dealer("appointments.plan", things -> new SeeDay(LocalDate.of(2026, 3, 4)))
                .dealer("appointments.calendar", things -> new SeeCalendar(LocalDate.of(2026, 3, 4), things.id(STAFF)))
                .dealer(
                        "journal.timeline",
                        things -> new SeeTimeline(SubjectKind.APPOINTMENT, things.id(APPOINTMENT), PAGE));
    }

    private static FindOffers offer(UUID advisor) {
        return new FindOffers("maintenance", LocalDate.of(2026, 3, 5), advisor);
    }

    private static BookAppointment booking(UUID car, UUID customer, UUID advisor, UUID passedOnBy) {
        return new BookAppointment(car, customer, "maintenance", THURSDAY, null, advisor, passedOnBy, null);
    }

    private static void visits(Rows rows) {
        rows.dealer(
                        "visits.open",
                        things -> new OpenVisit(things.id(FREE_CAR), things.id(FRIEND), null, VisitKind.MAINTENANCE))
                .refused(
                        "visits.open",
                        VisitRefusal.CAR_IN_HOUSE,
                        things -> new OpenVisit(
                                things.id(CAR), things.id(CUSTOMER), things.id(APPOINTMENT), VisitKind.MAINTENANCE))
                .dealer("visits.receive", things -> new ReceiveCar(things.id(VISIT), "rattles", 1_000L, null))
                .refused(
                        "visits.estimate",
                        VisitRefusal.NOT_IN_THIS_STAGE,
                        things -> new EstimateWork(things.id(VISIT), Bills.of("1.00")))
                .refused(
                        "visits.answer",
                        VisitRefusal.NOTHING_ORDERED,
                        things -> new AnswerEstimate(things.id(VISIT), true))
                .dealer("visits.moveOn", things -> new MoveVisitOn(things.id(VISIT), VisitStage.BROKEN_OFF))
                .refused(
                        "visits.settle",
                        VisitRefusal.NOTHING_ORDERED,
                        things -> new SettleVisit(things.id(VISIT), Bills.of("1.00"), null, null))
                .refused(
                        "visits.release",
                        VisitRefusal.NOTHING_TO_RELEASE,
                        things -> new ReleaseCar(things.id(VISIT), "no fault found"))
                .dealer(
                        "visits.correct",
                        things -> new CorrectVisit(
                                things.id(PAST_VISIT), null, null, null, 950L, null, null, null, null, "mistyped"))
                .dealer("visits.voidVisit", things -> new VoidVisit(things.id(PAST_VISIT), "another car"))
                .dealer("visits.amendments", things -> things.id(PAST_VISIT))
                .dealer("visits.report", things -> report(things.id(FREE_CAR), things.id(FRIEND)))
                .dealer("visits.find", things -> things.id(VISIT))
                .dealer("visits.inHouse", things -> PAGE)
                .dealer("journal.timeline", things -> new SeeTimeline(SubjectKind.VISIT, things.id(VISIT), PAGE));
    }

    private static void gate(Rows rows) {
        rows.dealer("gate.expected", things -> new SeeGate(LocalDate.of(2026, 3, 4)))
                .dealer("gate.waiting")
                .dealer("gate.log", things -> new SeeGate(TODAY))
                .dealer("gate.find", things -> things.id(GATE_ENTRY))
                .dealer("gate.arrive", things -> LogAtGate.now("沪D00001"))
                .dealer("gate.leave", things -> things.id(GATE_ENTRY))
                .dealer("gate.takeBack", things -> things.id(GATE_ENTRY))
                .dealer(
                        "gate.correct",
                        things -> new CorrectGateEntry(things.id(GATE_ENTRY), Instant.parse("2026-03-02T00:00:00Z")))
                .dealer("appointments.figures", things -> new SeeAppointmentFigures(TODAY, LocalDate.of(2026, 3, 4)));
    }

    private static ReportVisit report(UUID car, UUID customer) {
        return new ReportVisit(
                car,
                customer,
                VisitKind.MAINTENANCE,
                new ReportVisit.Stay(SUNDAY, SUNDAY.plusSeconds(3_600), 2_000L, null),
                null,
                Bills.of("300.00"),
                null,
                new ReferenceInput("dms", "v-2"));
    }
}
