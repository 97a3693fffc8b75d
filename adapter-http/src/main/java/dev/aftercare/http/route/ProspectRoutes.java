package dev.aftercare.http.route;

import static dev.aftercare.http.route.RouteBuilder.get;
import static dev.aftercare.http.route.RouteBuilder.post;
import static dev.aftercare.http.route.RouteBuilder.put;

import dev.aftercare.domain.prospect.ProspectCard;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.http.json.DealerProspectsView;
import dev.aftercare.http.json.ListView;
import dev.aftercare.http.json.OpenCardView;
import dev.aftercare.http.json.ProspectFiguresView;
import dev.aftercare.http.json.ProspectView;
import dev.aftercare.http.route.Route.Reach;
import dev.aftercare.http.route.RouteBuilder.Asked;
import dev.aftercare.usecase.call.ById;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.prospect.AssignProspect;
import dev.aftercare.usecase.prospect.FindProspects;
import dev.aftercare.usecase.prospect.LoseProspect;
import dev.aftercare.usecase.prospect.OpenProspect;
import dev.aftercare.usecase.prospect.SeeDealerProspects;
import dev.aftercare.usecase.prospect.SeeProspectFigures;
import java.util.List;

/** Cards of prospects and owners (CUS-4a); a delivery makes an A card a C card. */
final class ProspectRoutes {

    private ProspectRoutes() {}

    static List<Route> all() {
        return List.of(
                decides(
                        post("/prospects", UseCase.PROSPECT_OPEN, OpenProspect.class)
                                .creating("/prospects"),
                        (crm, call, c) -> crm.prospects().open(call, c)),
                get("/prospects", UseCase.PROSPECT_SEE, FindProspects.class)
                        .pages((crm, call, c) -> crm.prospects().list(call, c), OpenCardView.class, OpenCardView::of),
                get("/prospects/figures", UseCase.PROSPECT_COUNT, SeeProspectFigures.class)
                        .answers(
                                (crm, call, c) -> crm.prospects().figures(call, c),
                                ProspectFiguresView.class,
                                ProspectFiguresView::of),
                get("/prospect-figures", UseCase.PROSPECT_COUNT, SeeDealerProspects.class)
                        .in(Reach.EITHER)
                        .pages(
                                (crm, call, c) -> crm.prospects().figuresByDealer(call, c),
                                DealerProspectsView.class,
                                DealerProspectsView::of),
                get("/prospects/{id}", UseCase.PROSPECT_SEE, ById.class)
                        .in(Reach.EITHER)
                        .answers(
                                (crm, call, c) -> crm.prospects().find(call, c.id()),
                                ProspectView.class,
                                ProspectView::of),
                get("/customers/{id}/prospects", UseCase.PROSPECT_SEE, ById.class)
                        .in(Reach.EITHER)
                        .lists(
                                (crm, call, c) ->
                                        ListView.all(crm.prospects().ofCustomer(call, c.id()), ProspectView::of),
                                ProspectView.class),
                decides(
                        put("/prospects/{prospect}/consultant", UseCase.PROSPECT_CHANGE, AssignProspect.class)
                                .changing(),
                        (crm, call, c) -> crm.prospects().assign(call, c)),
                decides(
                        post("/prospects/{prospect}/loss", UseCase.PROSPECT_CHANGE, LoseProspect.class)
                                .changing(),
                        (crm, call, c) -> crm.prospects().lose(call, c)));
    }

    private static <C extends Record> Route decides(RouteBuilder<C> route, Asked<C, Outcome<ProspectCard>> decision) {
        return route.decides(decision, ProspectView.class, ProspectView::of);
    }
}
