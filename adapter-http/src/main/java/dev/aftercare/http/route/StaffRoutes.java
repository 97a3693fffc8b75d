package dev.aftercare.http.route;

import static dev.aftercare.http.route.RouteBuilder.get;
import static dev.aftercare.http.route.RouteBuilder.post;
import static dev.aftercare.http.route.RouteBuilder.put;

import dev.aftercare.http.json.DepartureView;
import dev.aftercare.http.json.StaffView;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.staff.AssignAccount;
import dev.aftercare.usecase.staff.LeaveStaff;
import dev.aftercare.usecase.staff.SeeDeparture;
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
