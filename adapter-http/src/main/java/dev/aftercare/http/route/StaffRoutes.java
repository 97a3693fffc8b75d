package dev.aftercare.http.route;

import static dev.aftercare.http.route.RouteBuilder.get;
import static dev.aftercare.http.route.RouteBuilder.post;
import static dev.aftercare.http.route.RouteBuilder.put;

import dev.aftercare.http.json.AnsweringView;
import dev.aftercare.http.json.AwayView;
import dev.aftercare.http.json.DepartureView;
import dev.aftercare.http.json.PlacedView;
import dev.aftercare.http.json.StaffView;
import dev.aftercare.usecase.call.ById;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.staff.AssignAccount;
import dev.aftercare.usecase.staff.BeAway;
import dev.aftercare.usecase.staff.BeAwayForHours;
import dev.aftercare.usecase.staff.ComeBack;
import dev.aftercare.usecase.staff.LeaveStaff;
import dev.aftercare.usecase.staff.PlaceStaff;
import dev.aftercare.usecase.staff.SeeDeparture;
import dev.aftercare.usecase.staff.SeeWhoAnswers;
import java.util.List;

/** Who acts as whom, and who leaves. */
final class StaffRoutes {

    private static final String DEPARTURE = "/staff/{staff}/departure";

    private StaffRoutes() {}

    static List<Route> all() {
        return List.of(
                put("/staff/{staff}/account", UseCase.STAFF_ASSIGN_ACCOUNT, AssignAccount.class)
                        .changing()
                        .decides((crm, call, c) -> crm.staff().assignAccount(call, c), StaffView.class, StaffView::of),
                put("/staff/{staff}/post", UseCase.STAFF_PLACE, PlaceStaff.class)
                        .changing()
                        .decides((crm, call, c) -> crm.staff().place(call, c), PlacedView.class, PlacedView::of),
                post("/staff/{staff}/absences", UseCase.STAFF_BE_AWAY, BeAway.class)
                        .creating("/absences")
                        .decides((crm, call, c) -> crm.staff().beAway(call, c), AwayView.class, AwayView::of),
                post("/staff/{staff}/hours-away", UseCase.STAFF_BE_AWAY, BeAwayForHours.class)
                        .creating("/absences")
                        .decides((crm, call, c) -> crm.staff().beAwayForHours(call, c), AwayView.class, AwayView::of),
                get("/absences/{id}", UseCase.STAFF_BE_AWAY, ById.class)
                        .answers((crm, call, c) -> crm.staff().absence(call, c.id()), AwayView.class, AwayView::of),
                post("/absences/{id}/hand-over", UseCase.STAFF_BE_AWAY, ById.class)
                        .bodyOptional()
                        .changing()
                        .decides(
                                (crm, call, c) -> crm.staff().handOverAgain(call, c.id()),
                                AwayView.class,
                                AwayView::of),
                post("/absences/{absence}/back", UseCase.STAFF_BE_AWAY, ComeBack.class)
                        .bodyOptional()
                        .changing()
                        .decides((crm, call, c) -> crm.staff().comeBack(call, c), AwayView.class, AwayView::of),
                get("/staff/{staff}/answering", UseCase.NETWORK_LIST_STAFF, SeeWhoAnswers.class)
                        .answers(
                                (crm, call, c) -> crm.staff().whoAnswers(call, c),
                                AnsweringView.class,
                                AnsweringView::of),
                post(DEPARTURE, UseCase.STAFF_LEAVE, LeaveStaff.class)
                        .changing()
                        .decides((crm, call, c) -> crm.staff().leave(call, c), DepartureView.class, DepartureView::of),
                get(DEPARTURE, UseCase.STAFF_SEE_DEPARTURE, SeeDeparture.class)
                        .answers(
                                (crm, call, c) -> crm.staff().departure(call, c),
                                DepartureView.class,
                                DepartureView::of),
                get(DEPARTURE + "/preview", UseCase.STAFF_LEAVE, LeaveStaff.class)
                        .refusing()
                        .decides(
                                (crm, call, c) -> crm.staff().previewLeaving(call, c),
                                DepartureView.class,
                                DepartureView::of));
    }
}
