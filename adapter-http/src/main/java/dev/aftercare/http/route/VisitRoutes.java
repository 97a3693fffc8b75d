package dev.aftercare.http.route;

import static dev.aftercare.http.route.RouteBuilder.get;
import static dev.aftercare.http.route.RouteBuilder.post;

import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.http.json.AmendmentView;
import dev.aftercare.http.json.ListView;
import dev.aftercare.http.json.VisitView;
import dev.aftercare.http.route.Route.Reach;
import dev.aftercare.http.route.RouteBuilder.Asked;
import dev.aftercare.usecase.call.ById;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.door.UseCase;
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
import java.util.List;

/** Visits. */
final class VisitRoutes {

    private VisitRoutes() {}

    static List<Route> all() {
        return List.of(
                post("/visits", UseCase.VISIT_OPEN, OpenVisit.class)
                        .creating("/visits")
                        .decides((crm, call, c) -> crm.visits().open(call, c), VisitView.class, VisitView::of),
                post("/visits/reported", UseCase.VISIT_REPORT, ReportVisit.class)
                        .creating("/visits")
                        .decides((crm, call, c) -> crm.visits().report(call, c), VisitView.class, VisitView::of),
                get("/visits/in-house", UseCase.VISIT_SEE, PageOf.class)
                        .pages((crm, call, c) -> crm.visits().inHouse(call, c), VisitView.class, VisitView::of),
                get("/visits/{id}", UseCase.VISIT_SEE, ById.class)
                        .in(Reach.EITHER)
                        .answers((crm, call, c) -> crm.visits().find(call, c.id()), VisitView.class, VisitView::of),
                step(
                        "reception",
                        UseCase.VISIT_RECEIVE,
                        ReceiveCar.class,
                        (crm, call, c) -> crm.visits().receive(call, c)),
                step(
                        "estimate",
                        UseCase.VISIT_ESTIMATE,
                        EstimateWork.class,
                        (crm, call, c) -> crm.visits().estimate(call, c)),
                step(
                        "answer",
                        UseCase.VISIT_ORDER,
                        AnswerEstimate.class,
                        (crm, call, c) -> crm.visits().answer(call, c)),
                step(
                        "stage",
                        UseCase.VISIT_MOVE_ON,
                        MoveVisitOn.class,
                        (crm, call, c) -> crm.visits().moveOn(call, c)),
                step(
                        "settlement",
                        UseCase.VISIT_SETTLE,
                        SettleVisit.class,
                        (crm, call, c) -> crm.visits().settle(call, c)),
                step(
                        "release",
                        UseCase.VISIT_RELEASE,
                        ReleaseCar.class,
                        (crm, call, c) -> crm.visits().release(call, c)),
                step(
                        "correction",
                        UseCase.VISIT_CORRECT,
                        CorrectVisit.class,
                        (crm, call, c) -> crm.visits().correct(call, c)),
                step(
                        "voiding",
                        UseCase.VISIT_VOID,
                        VoidVisit.class,
                        (crm, call, c) -> crm.visits().voidVisit(call, c)),
                get("/visits/{id}/amendments", UseCase.VISIT_SEE, ById.class)
                        .lists(
                                (crm, call, c) ->
                                        ListView.all(crm.visits().amendments(call, c.id()), AmendmentView::of),
                                AmendmentView.class));
    }

    private static <C extends Record> Route step(
            String name, UseCase useCase, Class<C> command, Asked<C, Outcome<Visit>> step) {
        return post("/visits/{visit}/" + name, useCase, command)
                .changing()
                .decides(step, VisitView.class, VisitView::of);
    }
}
