package dev.aftercare.testkit.desk;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.domain.visit.VisitKind;
import dev.aftercare.domain.visit.VisitStage;
import dev.aftercare.domain.visit.WorkLine;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.visit.AnswerEstimate;
import dev.aftercare.usecase.visit.BillInput;
import dev.aftercare.usecase.visit.EstimateWork;
import dev.aftercare.usecase.visit.MoveVisitOn;
import dev.aftercare.usecase.visit.OpenVisit;
import dev.aftercare.usecase.visit.ReceiveCar;
import dev.aftercare.usecase.visit.SettleVisit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Short words for what an advisor does with a car in the house. */
final class HouseStage {

    private HouseStage() {}

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

    /** A call of the advisor. */
    static Call advisor(DealerStage dealer) {
        return dealer.as(Role.SERVICE_ADVISOR);
    }
}
