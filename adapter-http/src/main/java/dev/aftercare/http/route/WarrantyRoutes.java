package dev.aftercare.http.route;

import static dev.aftercare.http.route.RouteBuilder.get;
import static dev.aftercare.http.route.RouteBuilder.post;

import dev.aftercare.http.json.CoverageView;
import dev.aftercare.http.json.FirstServiceView;
import dev.aftercare.http.json.WarrantyOutlookView;
import dev.aftercare.http.route.Route.Reach;
import dev.aftercare.usecase.call.ById;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.warranty.AskCoverage;
import dev.aftercare.usecase.warranty.DoFirstService;
import java.util.List;

/** Warranty. */
final class WarrantyRoutes {

    private WarrantyRoutes() {}

    static List<Route> all() {
        return List.of(
                get("/vehicles/{vehicle}/coverage", UseCase.WARRANTY_COVERAGE, AskCoverage.class)
                        .in(Reach.EITHER)
                        .answers(
                                (crm, call, c) -> crm.warranty().coverage(call, c),
                                CoverageView.class,
                                CoverageView::of),
                get("/vehicles/{id}/warranty-end", UseCase.WARRANTY_SEE_END, ById.class)
                        .in(Reach.EITHER)
                        .answers(
                                (crm, call, c) ->
                                        WarrantyOutlookView.of(crm.warranty().end(call, c.id()), call.language()),
                                WarrantyOutlookView.class,
                                view -> view),
                post("/vehicles/{vehicle}/first-service", UseCase.WARRANTY_FIRST_SERVICE, DoFirstService.class)
                        .creating("")
                        .decides(
                                (crm, call, c) -> crm.warranty().doFirstService(call, c),
                                FirstServiceView.class,
                                FirstServiceView::of),
                get("/vehicles/{id}/first-service", UseCase.WARRANTY_SEE_FIRST_SERVICE, ById.class)
                        .in(Reach.EITHER)
                        .answers(
                                (crm, call, c) -> crm.warranty().firstService(call, c.id()),
                                FirstServiceView.class,
                                FirstServiceView::of));
    }
}
