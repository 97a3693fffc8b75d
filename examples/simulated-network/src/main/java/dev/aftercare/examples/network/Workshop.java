package dev.aftercare.examples.network;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.visit.Payer;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.domain.visit.VisitKind;
import dev.aftercare.domain.visit.VisitStage;
import dev.aftercare.domain.visit.WorkLine;
import dev.aftercare.usecase.call.ReferenceInput;
import dev.aftercare.usecase.visit.AnswerEstimate;
import dev.aftercare.usecase.visit.BillInput;
import dev.aftercare.usecase.visit.BillInput.Line;
import dev.aftercare.usecase.visit.EstimateWork;
import dev.aftercare.usecase.visit.MoveVisitOn;
import dev.aftercare.usecase.visit.OpenVisit;
import dev.aftercare.usecase.visit.ReceiveCar;
import dev.aftercare.usecase.visit.ReportVisit;
import dev.aftercare.usecase.visit.SettleVisit;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Leads cars through the house, from reception to leaving; or reports them from a system of the dealer's own. */
final class Workshop {

    private final Chance chance;
    private final Aftermath aftermath;

    Workshop(Chance chance, Aftermath aftermath) {
        this.chance = chance;
        this.aftermath = aftermath;
    }

    /** Receives a car and its order, or takes note of it where the dealer's own system leads the visit. */
    void takeIn(Shift shift, Motorist motorist, Optional<AppointmentId> appointment, VisitKind wanted) {
        VisitKind kind = aftermath.kindOf(shift, motorist, wanted);
        if (shift.dealership().habits().reportsVisits()) {
            report(shift, motorist, kind);
            return;
        }
        @Nullable UUID booked = appointment.map(AppointmentId::value).orElse(null);
        Outcome<Visit> opened = shift.does(
                Role.SERVICE_ADVISOR,
                "open visit",
                (crm, call) -> crm.visits()
                        .open(
                                call,
                                new OpenVisit(
                                        motorist.car().value(),
                                        motorist.customer().value(),
                                        booked,
                                        kind)));
        opened.fold(visit -> received(shift, motorist, visit), refusal -> false);
    }

    private boolean received(Shift shift, Motorist motorist, Visit visit) {
        UUID id = visit.id().value();
        VisitKind kind = visit.reception().kind();
        shift.does(
                Role.SERVICE_ADVISOR,
                "receive car",
                (crm, call) -> crm.visits()
                        .receive(call, new ReceiveCar(id, words(kind), motorist.km(shift.today()), null))
                        .orElseThrow());
        shift.does(
                Role.SERVICE_ADVISOR,
                "estimate",
                (crm, call) -> crm.visits()
                        .estimate(call, new EstimateWork(id, bill(kind)))
                        .orElseThrow());
        Visit ordered = shift.does(
                Role.SERVICE_ADVISOR,
                "order",
                (crm, call) ->
                        crm.visits().answer(call, new AnswerEstimate(id, true)).orElseThrow());
        int moments = kind == VisitKind.BODY_AND_PAINT ? chance.between(8, 16) : chance.between(1, 3);
        return shift.dealership().house().add(new Stay(motorist, ordered, moments));
    }

    /** Works on the cars in the house; those that are done are shown, paid and driven away. */
    void work(Shift shift) {
        List<Stay> still = new ArrayList<>();
        for (Stay stay : shift.dealership().house()) {
            if (stay.visit().stage() == VisitStage.ORDERED) {
                still.add(stay.worked(move(shift, stay.visit(), VisitStage.IN_WORK)));
            } else if (stay.momentsLeft() > 0) {
                still.add(stay.worked(stay.visit()));
            } else {
                handBack(shift, stay);
            }
        }
        shift.dealership().house().clear();
        shift.dealership().house().addAll(still);
    }

    private void handBack(Shift shift, Stay stay) {
        Visit visit = stay.visit();
        for (VisitStage stage : List.of(VisitStage.QUALITY_CHECK, VisitStage.READY, VisitStage.SHOWN)) {
            move(shift, visit, stage);
        }
        BillInput bill = billed(visit);
        shift.does(
                Role.CASHIER,
                "settle",
                (crm, call) -> crm.visits()
                        .settle(call, new SettleVisit(visit.id().value(), bill, null, null))
                        .orElseThrow());
        move(shift, visit, VisitStage.HANDED_BACK);
        move(shift, visit, VisitStage.LEFT);
        aftermath.left(shift, stay.motorist());
    }

    private Visit move(Shift shift, Visit visit, VisitStage stage) {
        return shift.does(
                Role.TEAM_LEADER,
                "move visit on",
                (crm, call) -> crm.visits()
                        .moveOn(call, new MoveVisitOn(visit.id().value(), stage))
                        .orElseThrow());
    }

    private void report(Shift shift, Motorist motorist, VisitKind kind) {
        Instant left = shift.moment().at();
        String key = motorist.car() + "/" + left;
        shift.does(
                Role.INTEGRATION,
                "report visit",
                (crm, call) -> crm.visits()
                        .report(
                                call,
                                new ReportVisit(
                                        motorist.car().value(),
                                        motorist.customer().value(),
                                        kind,
                                        new ReportVisit.Stay(
                                                left.minus(Duration.ofMinutes(90)),
                                                left,
                                                motorist.km(shift.today()),
                                                null),
                                        words(kind),
                                        bill(kind),
                                        null,
                                        new ReferenceInput("dms", key)))
                        .orElseThrow());
        aftermath.left(shift, motorist);
    }

    private static String words(VisitKind kind) {
        return switch (kind) {
            case FIRST_SERVICE -> "首保";
            case MAINTENANCE -> "做保养";
            case WARRANTY_REPAIR -> "发动机故障灯亮了";
            case REPAIR -> "刹车有异响";
            case BODY_AND_PAINT -> "右前门刮花了";
        };
    }

    private BillInput bill(VisitKind kind) {
        return switch (kind) {
            case FIRST_SERVICE ->
                yuan(labour("0.8", "120.00").paidBy(Payer.MANUFACTURER), oil().paidBy(Payer.MANUFACTURER));
            case MAINTENANCE -> yuan(labour("1", "120.00"), oil());
            case WARRANTY_REPAIR ->
                yuan(
                        labour("2.5", "120.00").paidBy(Payer.MANUFACTURER),
                        part("P77", "氧传感器", 480).paidBy(Payer.MANUFACTURER));
            case REPAIR -> yuan(labour("1.5", "120.00"), part("P12", "刹车片", chance.between(180, 900)));
            case BODY_AND_PAINT -> yuan(labour("12", "95.00"), part("P90", "车门漆", chance.between(400, 2_500)));
        };
    }

    private static Line oil() {
        return Line.of(WorkLine.Kind.PART, "P01", "机油", "4.5", "68.00");
    }

    private static Line labour(String hours, String price) {
        return Line.of(WorkLine.Kind.LABOUR, "A1", "工时", hours, price);
    }

    private static Line part(String code, String name, int yuan) {
        return Line.of(WorkLine.Kind.PART, code, name, "1", yuan + ".00");
    }

    private static BillInput yuan(Line... lines) {
        return new BillInput("CNY", List.of(lines));
    }

    /** What was ordered is what is billed. */
    private static BillInput billed(Visit visit) {
        return new BillInput(
                "CNY",
                visit.agreedQuote().orElseThrow().bill().lines().stream()
                        .map(line -> new Line(
                                line.kind(),
                                line.code(),
                                line.text(),
                                line.quantity().toPlainString(),
                                line.unitPrice().amount(),
                                line.percents().entrySet().stream()
                                        .map(share -> new BillInput.Share(share.getKey(), share.getValue()))
                                        .toList()))
                        .toList());
    }
}
