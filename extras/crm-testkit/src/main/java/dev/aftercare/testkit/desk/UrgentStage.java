package dev.aftercare.testkit.desk;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.policy.PolicyKind;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.RefusalCode;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.urgent.PromiseFigures;
import dev.aftercare.domain.urgent.UrgentRequest;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.usecase.appointment.SeeAppointmentFigures;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.journal.SeeTimeline;
import dev.aftercare.usecase.network.HoursInput;
import dev.aftercare.usecase.policy.RecordPolicy;
import dev.aftercare.usecase.staff.AssignAccount;
import dev.aftercare.usecase.urgent.HandUrgentRequest;
import dev.aftercare.usecase.urgent.RequestUrgentRepair;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A dealer and short words for its urgent requests. It opens at 8, which is midnight UTC, and promises a response within 30 minutes. */
record UrgentStage(Stage stage, DealerStage dealer) {

    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    /** With so many bays, advisors and technicians. */
    static UrgentStage on(Stage stage, int bays) {
        return new UrgentStage(stage, stage.openDealer("SH01", bays).staffed(bays, bays));
    }

    static RequestUrgentRepair wish(DealerVehicle car) {
        return RequestUrgentRepair.of(
                car.id().value(), car.owner().orElseThrow().value(), "maintenance");
    }

    Outcome<UrgentRequest> ask(RequestUrgentRepair command) {
        return dealer.crm().urgent().request(dealer.clerk(), command);
    }

    RefusalCode refused(RequestUrgentRepair command) {
        return BookingRules.codeOf(ask(command));
    }

    /** A new car is urgent. */
    UrgentRequest taken() {
        return ask(wish(dealer.aCar())).orElseThrow();
    }

    UrgentRequest now(UrgentRequest request) {
        return dealer.crm().urgent().find(dealer.clerk(), request.id().value());
    }

    Appointment placeOf(UrgentRequest request) {
        UUID id = request.appointment().orElseThrow().value();
        return dealer.crm().appointments().find(dealer.clerk(), id);
    }

    Outcome<UrgentRequest> answer(UrgentRequest request) {
        return dealer.crm()
                .urgent()
                .answer(dealer.as(Role.SERVICE_ADVISOR), request.id().value());
    }

    Outcome<UrgentRequest> hand(UrgentRequest request, StaffId person) {
        return dealer.crm()
                .urgent()
                .hand(dealer.clerk(), new HandUrgentRequest(request.id().value(), person.value()));
    }

    Outcome<UrgentRequest> place(UrgentRequest request) {
        return dealer.crm().urgent().place(dealer.clerk(), request.id().value());
    }

    Outcome<UrgentRequest> withdraw(UrgentRequest request) {
        return dealer.crm().urgent().withdraw(dealer.clerk(), request.id().value());
    }

    List<UrgentRequest> open() {
        return dealer.crm().urgent().open(dealer.clerk(), PageOf.first(20)).items();
    }

    /** Books all that is left of today, where there is one bay, and an urgent request has the first hour. */
    List<Appointment> fill() {
        return Stream.of("09", "10", "11", "13", "14", "15", "16", "17")
                .map(hour -> dealer.booked(dealer.aCar(), "2026-03-02T" + hour + ":00"))
                .toList();
    }

    /** Somebody who works there all day, and acts under an account where one is named. */
    StaffMember hire(Role role, String account) {
        StaffMember hired = dealer.hire("Somebody", role, HoursInput.everyDay("06:00-22:00"));
        return account.isEmpty()
                ? hired
                : dealer.crm()
                        .staff()
                        .assignAccount(
                                dealer.as(Role.DEALER_MANAGER),
                                new AssignAccount(hired.id().value(), account))
                        .orElseThrow();
    }

    <P extends Record> void policy(PolicyKind<P> kind, P body) {
        dealer.crm()
                .policies()
                .record(dealer.as(Role.DEALER_MANAGER), RecordPolicy.of(kind, MONDAY, body))
                .orElseThrow();
    }

    void run() {
        if (!dealer.crm().jobs().runDue(100).failed().isEmpty()) {
            throw new AssertionError("a job failed");
        }
    }

    PromiseFigures figures(LocalDate first, LocalDate last) {
        return dealer.crm().urgent().figures(dealer.as(Role.DEALER_MANAGER), new SeeAppointmentFigures(first, last));
    }

    /** The types of its events, the oldest first. */
    List<String> events(UrgentRequest request) {
        SeeTimeline question =
                new SeeTimeline(SubjectKind.URGENT_REQUEST, request.id().value(), PageOf.first(20));
        return dealer.crm().journal().timeline(dealer.as(Role.DEALER_MANAGER), question).items().stream()
                .map(entry -> entry.type())
                .toList();
    }
}
