package dev.aftercare.http.route;

import static dev.aftercare.http.route.RouteBuilder.get;
import static dev.aftercare.http.route.RouteBuilder.post;

import dev.aftercare.http.json.ApprovalView;
import dev.aftercare.usecase.authority.DecideApproval;
import dev.aftercare.usecase.call.ById;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.complaint.AskCompensation;
import dev.aftercare.usecase.door.UseCase;
import java.util.List;

/** What is asked for above somebody's authority. */
final class ApprovalRoutes {

    private static final String ALL = "/approvals";

    private ApprovalRoutes() {}

    static List<Route> all() {
        return List.of(
                post("/complaints/{complaint}/compensation-approvals", UseCase.COMPLAINT_CLOSE, AskCompensation.class)
                        .creating(ALL)
                        .decides(
                                (crm, call, c) -> crm.complaints().askCompensation(call, c),
                                ApprovalView.class,
                                ApprovalView::of),
                get(ALL, UseCase.APPROVAL_SEE, PageOf.class)
                        .pages(
                                (crm, call, c) -> crm.authority().waiting(call, c),
                                ApprovalView.class,
                                ApprovalView::of),
                get("/asked-approvals", UseCase.APPROVAL_SEE_ASKED, PageOf.class)
                        .pages((crm, call, c) -> crm.authority().asked(call, c), ApprovalView.class, ApprovalView::of),
                get(ALL + "/{id}", UseCase.APPROVAL_SEE, ById.class)
                        .answers(
                                (crm, call, c) -> crm.authority().find(call, c.id()),
                                ApprovalView.class,
                                ApprovalView::of),
                post(ALL + "/{approval}/approve", UseCase.APPROVAL_DECIDE, DecideApproval.class)
                        .changing()
                        .decides(
                                (crm, call, c) -> crm.authority().approve(call, c),
                                ApprovalView.class,
                                ApprovalView::of),
                post(ALL + "/{approval}/refuse", UseCase.APPROVAL_DECIDE, DecideApproval.class)
                        .changing()
                        .decides(
                                (crm, call, c) -> crm.authority().refuse(call, c),
                                ApprovalView.class,
                                ApprovalView::of),
                post(ALL + "/{id}/withdraw", UseCase.APPROVAL_WITHDRAW, ById.class)
                        .bodyOptional()
                        .changing()
                        .decides(
                                (crm, call, c) -> crm.authority().withdraw(call, c.id()),
                                ApprovalView.class,
                                ApprovalView::of));
    }
}
