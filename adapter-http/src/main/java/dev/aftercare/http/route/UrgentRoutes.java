package dev.aftercare.http.route;

import static dev.aftercare.http.route.RouteBuilder.get;
import static dev.aftercare.http.route.RouteBuilder.post;

import dev.aftercare.http.json.ListView;
import dev.aftercare.http.json.PromiseFiguresView;
import dev.aftercare.http.json.UrgentRequestView;
import dev.aftercare.usecase.appointment.SeeAppointmentFigures;
import dev.aftercare.usecase.call.ById;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.urgent.HandUrgentRequest;
import dev.aftercare.usecase.urgent.MoveUrgentPlace;
import dev.aftercare.usecase.urgent.RequestUrgentRepair;
import java.util.List;

/** Urgent requests and the response promised to them (APT-10). */
final class UrgentRoutes {

    private UrgentRoutes() {}

    static List<Route> all() {
        return List.of(
                get("/urgent-requests", UseCase.URGENT_SEE, PageOf.class)
                        .pages(
                                (crm, call, c) -> crm.urgent().open(call, c),
                                UrgentRequestView.class,
                                UrgentRequestView::of),
                post("/urgent-requests", UseCase.URGENT_REQUEST, RequestUrgentRepair.class)
                        .creating("/urgent-requests")
                        .decides(
                                (crm, call, c) -> crm.urgent().request(call, c),
                                UrgentRequestView.class,
                                UrgentRequestView::of),
                get("/urgent-requests/{id}", UseCase.URGENT_SEE, ById.class)
                        .answers(
                                (crm, call, c) -> crm.urgent().find(call, c.id()),
                                UrgentRequestView.class,
                                UrgentRequestView::of),
                get("/customers/{id}/urgent-requests", UseCase.URGENT_SEE, ById.class)
                        .lists(
                                (crm, call, c) -> new ListView(
                                        crm.urgent().ofCustomer(call, c.id()).stream()
                                                .map(UrgentRequestView::of)
                                                .toList(),
                                        null),
                                UrgentRequestView.class),
                post("/urgent-requests/{id}/place", UseCase.URGENT_REQUEST, ById.class)
                        .bodyOptional()
                        .changing()
                        .decides(
                                (crm, call, c) -> crm.urgent().place(call, c.id()),
                                UrgentRequestView.class,
                                UrgentRequestView::of),
                post("/urgent-requests/{request}/move", UseCase.URGENT_ANSWER, MoveUrgentPlace.class)
                        .changing()
                        .decides(
                                (crm, call, c) -> crm.urgent().move(call, c),
                                UrgentRequestView.class,
                                UrgentRequestView::of),
                post("/urgent-requests/{request}/advisor", UseCase.URGENT_HAND, HandUrgentRequest.class)
                        .changing()
                        .decides(
                                (crm, call, c) -> crm.urgent().hand(call, c),
                                UrgentRequestView.class,
                                UrgentRequestView::of),
                post("/urgent-requests/{id}/answer", UseCase.URGENT_ANSWER, ById.class)
                        .bodyOptional()
                        .changing()
                        .decides(
                                (crm, call, c) -> crm.urgent().answer(call, c.id()),
                                UrgentRequestView.class,
                                UrgentRequestView::of),
                post("/urgent-requests/{id}/withdraw", UseCase.URGENT_REQUEST, ById.class)
                        .bodyOptional()
                        .changing()
                        .decides(
                                (crm, call, c) -> crm.urgent().withdraw(call, c.id()),
                                UrgentRequestView.class,
                                UrgentRequestView::of),
                get("/urgent-figures", UseCase.APPOINTMENT_FIGURES, SeeAppointmentFigures.class)
                        .answers(
                                (crm, call, c) -> crm.urgent().figures(call, c),
                                PromiseFiguresView.class,
                                PromiseFiguresView::of));
    }
}
