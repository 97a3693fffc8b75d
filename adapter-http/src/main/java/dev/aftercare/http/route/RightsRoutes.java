package dev.aftercare.http.route;

import static dev.aftercare.http.route.RouteBuilder.get;
import static dev.aftercare.http.route.RouteBuilder.post;

import dev.aftercare.http.json.CustomerView;
import dev.aftercare.http.json.PersonalExportView;
import dev.aftercare.http.json.ReappliedView;
import dev.aftercare.http.route.Route.Reach;
import dev.aftercare.usecase.call.ById;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.rights.EraseCustomer;
import dev.aftercare.usecase.rights.ReapplyErasures;
import java.util.List;

/** What a person may ask (CUS-9). */
final class RightsRoutes {

    private RightsRoutes() {}

    static List<Route> all() {
        return List.of(
                get("/customers/{id}/data", UseCase.CUSTOMER_EXPORT, ById.class)
                        .in(Reach.EITHER)
                        .answers(
                                (crm, call, c) -> crm.rights().export(call, c.id()),
                                PersonalExportView.class,
                                PersonalExportView::of),
                post("/customers/{customer}/erasure", UseCase.CUSTOMER_ERASE, EraseCustomer.class)
                        .in(Reach.EITHER)
                        .changing()
                        .decides((crm, call, c) -> crm.rights().erase(call, c), CustomerView.class, CustomerView::of),
                post("/erasures/reapplied", UseCase.ERASURE_REAPPLY, ReapplyErasures.class)
                        .in(Reach.NETWORK)
                        .unkeyed()
                        .decides(
                                (crm, call, c) -> crm.rights().reapply(call, c),
                                ReappliedView.class,
                                ReappliedView::of));
    }
}
