package dev.aftercare.http.route;

import static dev.aftercare.http.route.RouteBuilder.get;
import static dev.aftercare.http.route.RouteBuilder.post;

import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.http.json.ComplaintView;
import dev.aftercare.http.json.OpenComplaintView;
import dev.aftercare.http.route.Route.Reach;
import dev.aftercare.http.route.RouteBuilder.Asked;
import dev.aftercare.usecase.call.ById;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.complaint.AdvanceComplaint;
import dev.aftercare.usecase.complaint.CloseComplaint;
import dev.aftercare.usecase.complaint.GradeComplaint;
import dev.aftercare.usecase.complaint.HandComplaint;
import dev.aftercare.usecase.complaint.PauseComplaint;
import dev.aftercare.usecase.complaint.PreventRecurrence;
import dev.aftercare.usecase.complaint.ReceiveComplaint;
import dev.aftercare.usecase.door.UseCase;
import java.util.List;

/** Complaints. */
final class ComplaintRoutes {

    private static final String ONE = "/complaints/{complaint}";

    private ComplaintRoutes() {}

    static List<Route> all() {
        return List.of(
                decides(
                        post("/complaints", UseCase.COMPLAINT_RECEIVE, ReceiveComplaint.class)
                                .creating("/complaints"),
                        (crm, call, c) -> crm.complaints().receive(call, c)),
                get("/complaints", UseCase.COMPLAINT_SEE, PageOf.class)
                        .pages(
                                (crm, call, c) -> crm.complaints().open(call, c),
                                OpenComplaintView.class,
                                OpenComplaintView::of),
                get("/complaints/{id}", UseCase.COMPLAINT_SEE, ById.class)
                        .in(Reach.EITHER)
                        .answers(
                                (crm, call, c) -> crm.complaints().find(call, c.id()),
                                ComplaintView.class,
                                ComplaintView::of),
                changing(
                        post(ONE + "/take", UseCase.COMPLAINT_TAKE, HandComplaint.class),
                        (crm, call, c) -> crm.complaints().take(call, c)),
                changing(
                        post(ONE + "/offer", UseCase.COMPLAINT_TAKE, HandComplaint.class),
                        (crm, call, c) -> crm.complaints().offer(call, c)),
                changing(
                        post(ONE + "/accept", UseCase.COMPLAINT_TAKE, HandComplaint.class),
                        (crm, call, c) -> crm.complaints().accept(call, c)),
                changing(
                        post(ONE + "/step", UseCase.COMPLAINT_STEP, AdvanceComplaint.class),
                        (crm, call, c) -> crm.complaints().advance(call, c)),
                changing(
                        post(ONE + "/severity", UseCase.COMPLAINT_STEP, GradeComplaint.class),
                        (crm, call, c) -> crm.complaints().grade(call, c)),
                changing(
                        post(ONE + "/pause", UseCase.COMPLAINT_STEP, PauseComplaint.class),
                        (crm, call, c) -> crm.complaints().pause(call, c)),
                changing(
                        post("/complaints/{id}/resume", UseCase.COMPLAINT_STEP, ById.class)
                                .bodyOptional(),
                        (crm, call, c) -> crm.complaints().resume(call, c.id())),
                changing(
                        post(ONE + "/close", UseCase.COMPLAINT_CLOSE, CloseComplaint.class),
                        (crm, call, c) -> crm.complaints().close(call, c)),
                changing(
                        post("/complaints/{id}/reopen", UseCase.COMPLAINT_CLOSE, ById.class)
                                .bodyOptional(),
                        (crm, call, c) -> crm.complaints().reopen(call, c.id())),
                changing(
                        post(ONE + "/prevention", UseCase.COMPLAINT_CLOSE, PreventRecurrence.class),
                        (crm, call, c) -> crm.complaints().prevent(call, c)));
    }

    private static <C extends Record> Route changing(RouteBuilder<C> route, Asked<C, Outcome<Complaint>> decision) {
        return decides(route.changing(), decision);
    }

    private static <C extends Record> Route decides(RouteBuilder<C> route, Asked<C, Outcome<Complaint>> decision) {
        return route.decides(decision, ComplaintView.class, ComplaintView::of);
    }
}
