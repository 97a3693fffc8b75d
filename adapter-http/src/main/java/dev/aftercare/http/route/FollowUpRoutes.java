package dev.aftercare.http.route;

import static dev.aftercare.http.route.RouteBuilder.get;
import static dev.aftercare.http.route.RouteBuilder.post;

import dev.aftercare.http.json.CallFiguresView;
import dev.aftercare.http.json.FollowUpView;
import dev.aftercare.usecase.call.ById;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.followup.FindDueCalls;
import dev.aftercare.usecase.followup.NextCall;
import dev.aftercare.usecase.followup.RecordCall;
import dev.aftercare.usecase.followup.SeeCallFigures;
import java.util.List;

/** Follow-up calls. */
final class FollowUpRoutes {

    private FollowUpRoutes() {}

    static List<Route> all() {
        return List.of(
                get("/follow-ups", UseCase.FOLLOW_UP_LIST, FindDueCalls.class)
                        .pages((crm, call, c) -> crm.followUps().due(call, c), FollowUpView.class, FollowUpView::of),
                get("/follow-ups/figures", UseCase.FOLLOW_UP_COUNT, SeeCallFigures.class)
                        .answers(
                                (crm, call, c) -> crm.followUps().figures(call, c),
                                CallFiguresView.class,
                                CallFiguresView::of),
                post("/follow-ups/next", UseCase.FOLLOW_UP_NEXT, NextCall.class)
                        .bodyOptional()
                        .decides((crm, call, c) -> crm.followUps().next(call, c), FollowUpView.class, FollowUpView::of),
                get("/follow-ups/{id}", UseCase.FOLLOW_UP_SEE, ById.class)
                        .answers(
                                (crm, call, c) -> crm.followUps().find(call, c.id()),
                                FollowUpView.class,
                                FollowUpView::of),
                post("/follow-ups/{followUp}/attempts", UseCase.FOLLOW_UP_RECORD, RecordCall.class)
                        .changing()
                        .decides(
                                (crm, call, c) -> crm.followUps().record(call, c),
                                FollowUpView.class,
                                FollowUpView::of));
    }
}
