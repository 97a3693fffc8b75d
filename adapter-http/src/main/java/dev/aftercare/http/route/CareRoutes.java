package dev.aftercare.http.route;

import static dev.aftercare.http.route.RouteBuilder.get;

import dev.aftercare.http.json.CareView;
import dev.aftercare.http.json.DueCountsView;
import dev.aftercare.http.json.MessageView;
import dev.aftercare.http.json.PaperDueView;
import dev.aftercare.http.json.WarrantyEndView;
import dev.aftercare.usecase.call.Ask;
import dev.aftercare.usecase.call.ById;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.care.SeeDue;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.message.SeeMessages;
import java.util.List;

/** Care, and messages to customers. */
final class CareRoutes {

    private CareRoutes() {}

    static List<Route> all() {
        return List.of(
                get("/care/due", UseCase.CARE_SEE, SeeDue.class)
                        .pages((crm, call, c) -> crm.care().due(call, c), CareView.class, CareView::of),
                get("/care/warranties-ending", UseCase.CARE_SEE, PageOf.class)
                        .pages(
                                (crm, call, c) -> crm.care().warrantiesEnding(call, c),
                                WarrantyEndView.class,
                                WarrantyEndView::of),
                get("/care/papers", UseCase.CARE_SEE, PageOf.class)
                        .pages((crm, call, c) -> crm.care().papers(call, c), PaperDueView.class, PaperDueView::of),
                get("/care/counts", UseCase.CARE_SEE, Ask.class)
                        .answers((crm, call, c) -> crm.care().counts(call), DueCountsView.class, DueCountsView::of),
                get("/vehicles/{id}/care", UseCase.CARE_SEE, ById.class)
                        .answers((crm, call, c) -> crm.care().of(call, c.id()), CareView.class, CareView::of),
                get("/messages", UseCase.MESSAGE_SEE, SeeMessages.class)
                        .pages((crm, call, c) -> crm.messages().list(call, c), MessageView.class, MessageView::of));
    }
}
