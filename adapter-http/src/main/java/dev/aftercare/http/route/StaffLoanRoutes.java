package dev.aftercare.http.route;

import static dev.aftercare.http.route.RouteBuilder.get;
import static dev.aftercare.http.route.RouteBuilder.post;

import dev.aftercare.http.json.ListView;
import dev.aftercare.http.json.StaffLoanView;
import dev.aftercare.usecase.call.ById;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.staff.EndStaffLoan;
import dev.aftercare.usecase.staff.LendStaff;
import dev.aftercare.usecase.staff.LendStaffForHours;
import dev.aftercare.usecase.staff.SeeStaffLoans;
import java.util.List;

/** Whom dealers lend to each other (NET-5). */
final class StaffLoanRoutes {

    private StaffLoanRoutes() {}

    static List<Route> all() {
        return List.of(
                post("/staff/{staff}/loans", UseCase.STAFF_LEND, LendStaff.class)
                        .creating("/staff-loans")
                        .decides(
                                (crm, call, c) -> crm.staffLoans().lend(call, c),
                                StaffLoanView.class,
                                StaffLoanView::of),
                post("/staff/{staff}/hours-lent", UseCase.STAFF_LEND, LendStaffForHours.class)
                        .creating("/staff-loans")
                        .decides(
                                (crm, call, c) -> crm.staffLoans().lendForHours(call, c),
                                StaffLoanView.class,
                                StaffLoanView::of),
                get("/staff-loans", UseCase.STAFF_SEE_LOANS, SeeStaffLoans.class)
                        .lists(
                                (crm, call, c) -> ListView.all(crm.staffLoans().list(call, c), StaffLoanView::of),
                                StaffLoanView.class),
                get("/staff-loans/{id}", UseCase.STAFF_SEE_LOANS, ById.class)
                        .answers(
                                (crm, call, c) -> crm.staffLoans().find(call, c.id()),
                                StaffLoanView.class,
                                StaffLoanView::of),
                post("/staff-loans/{id}/agreement", UseCase.STAFF_LEND, ById.class)
                        .bodyOptional()
                        .changing()
                        .decides(
                                (crm, call, c) -> crm.staffLoans().agree(call, c.id()),
                                StaffLoanView.class,
                                StaffLoanView::of),
                post("/staff-loans/{loan}/end", UseCase.STAFF_LEND, EndStaffLoan.class)
                        .bodyOptional()
                        .changing()
                        .decides(
                                (crm, call, c) -> crm.staffLoans().end(call, c),
                                StaffLoanView.class,
                                StaffLoanView::of));
    }
}
