package dev.aftercare.http.route;

import static dev.aftercare.http.route.RouteBuilder.get;
import static dev.aftercare.http.route.RouteBuilder.post;

import dev.aftercare.http.json.ListView;
import dev.aftercare.http.json.WaitingEntryView;
import dev.aftercare.http.route.Route.Reach;
import dev.aftercare.usecase.call.Ask;
import dev.aftercare.usecase.call.ById;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.portal.WaitOwn;
import dev.aftercare.usecase.waitinglist.AnswerOffer;
import dev.aftercare.usecase.waitinglist.WaitForPlace;
import java.util.List;
import java.util.stream.Stream;

/** The waiting list, for the desk and for who waits (APT-7). */
final class WaitingListRoutes {

    private WaitingListRoutes() {}

    static List<Route> all() {
        return Stream.of(desk(), own()).flatMap(List::stream).toList();
    }

    private static List<Route> desk() {
        return List.of(
                get("/waiting-list", UseCase.WAITING_LIST_SEE, PageOf.class)
                        .pages(
                                (crm, call, c) -> crm.waitingList().list(call, c),
                                WaitingEntryView.class,
                                WaitingEntryView::of),
                post("/waiting-list", UseCase.WAITING_LIST_PUT, WaitForPlace.class)
                        .creating("/waiting-list")
                        .decides(
                                (crm, call, c) -> crm.waitingList().put(call, c),
                                WaitingEntryView.class,
                                WaitingEntryView::of),
                get("/waiting-list/{id}", UseCase.WAITING_LIST_SEE, ById.class)
                        .answers(
                                (crm, call, c) -> crm.waitingList().find(call, c.id()),
                                WaitingEntryView.class,
                                WaitingEntryView::of),
                get("/customers/{id}/waiting-list", UseCase.WAITING_LIST_SEE, ById.class)
                        .lists(
                                (crm, call, c) ->
                                        ListView.all(crm.waitingList().ofCustomer(call, c.id()), WaitingEntryView::of),
                                WaitingEntryView.class),
                post("/waiting-list/{entry}/accept", UseCase.WAITING_LIST_ANSWER, AnswerOffer.class)
                        .decides(
                                (crm, call, c) -> crm.waitingList().accept(call, c),
                                WaitingEntryView.class,
                                WaitingEntryView::of),
                post("/waiting-list/{entry}/decline", UseCase.WAITING_LIST_ANSWER, AnswerOffer.class)
                        .decides(
                                (crm, call, c) -> crm.waitingList().decline(call, c),
                                WaitingEntryView.class,
                                WaitingEntryView::of),
                post("/waiting-list/{id}/withdraw", UseCase.WAITING_LIST_PUT, ById.class)
                        .bodyOptional()
                        .changing()
                        .decides(
                                (crm, call, c) -> crm.waitingList().withdraw(call, c.id()),
                                WaitingEntryView.class,
                                WaitingEntryView::of));
    }

    private static List<Route> own() {
        return List.of(
                get("/my/waiting-list", UseCase.PORTAL_SEE, Ask.class)
                        .in(Reach.PERSON)
                        .lists(
                                (crm, call, c) ->
                                        ListView.all(crm.selfService().waitingList(call), WaitingEntryView::of),
                                WaitingEntryView.class),
                post("/my/waiting-list", UseCase.WAITING_LIST_PUT, WaitOwn.class)
                        .in(Reach.PERSON)
                        .creating("")
                        .decides(
                                (crm, call, c) -> crm.selfService().waitFor(call, c),
                                WaitingEntryView.class,
                                WaitingEntryView::of),
                post("/my/waiting-list/{entry}/accept", UseCase.WAITING_LIST_ANSWER, AnswerOffer.class)
                        .in(Reach.PERSON)
                        .decides(
                                (crm, call, c) -> crm.selfService().accept(call, c),
                                WaitingEntryView.class,
                                WaitingEntryView::of),
                post("/my/waiting-list/{entry}/decline", UseCase.WAITING_LIST_ANSWER, AnswerOffer.class)
                        .in(Reach.PERSON)
                        .decides(
                                (crm, call, c) -> crm.selfService().decline(call, c),
                                WaitingEntryView.class,
                                WaitingEntryView::of),
                post("/my/waiting-list/{id}/withdraw", UseCase.WAITING_LIST_PUT, ById.class)
                        .in(Reach.PERSON)
                        .changing()
                        .bodyOptional()
                        .decides(
                                (crm, call, c) -> crm.selfService().waitNoMore(call, c.id()),
                                WaitingEntryView.class,
                                WaitingEntryView::of));
    }
}
