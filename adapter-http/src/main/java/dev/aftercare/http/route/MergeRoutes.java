package dev.aftercare.http.route;

import static dev.aftercare.http.route.RouteBuilder.get;
import static dev.aftercare.http.route.RouteBuilder.post;

import dev.aftercare.http.json.CustomerPairView;
import dev.aftercare.http.json.DuplicateScanView;
import dev.aftercare.http.json.MergePreviewView;
import dev.aftercare.http.json.MergeView;
import dev.aftercare.http.route.Route.Reach;
import dev.aftercare.usecase.call.Ask;
import dev.aftercare.usecase.call.ById;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.merge.FindPairs;
import dev.aftercare.usecase.merge.JudgePair;
import dev.aftercare.usecase.merge.MergeCustomers;
import dev.aftercare.usecase.merge.PreviewMerge;
import dev.aftercare.usecase.merge.UndoMerge;
import java.util.List;

/** Customers who are one, and who look like it. */
final class MergeRoutes {

    private MergeRoutes() {}

    static List<Route> all() {
        return List.of(
                post("/customers/{survivor}/merges/preview", UseCase.CUSTOMER_PREVIEW_MERGE, PreviewMerge.class)
                        .in(Reach.EITHER)
                        .unkeyed()
                        .answers(
                                (crm, call, c) -> crm.merges().preview(call, c),
                                MergePreviewView.class,
                                MergePreviewView::of),
                post("/customers/{survivor}/merges", UseCase.CUSTOMER_MERGE, MergeCustomers.class)
                        .in(Reach.EITHER)
                        .changing()
                        .decides((crm, call, c) -> crm.merges().merge(call, c), MergeView.class, MergeView::of),
                get("/customer-merges/{id}", UseCase.CUSTOMER_SEE_MERGE, ById.class)
                        .in(Reach.EITHER)
                        .answers((crm, call, c) -> crm.merges().find(call, c.id()), MergeView.class, MergeView::of),
                post("/customer-merges/{merge}/undo", UseCase.CUSTOMER_UNDO_MERGE, UndoMerge.class)
                        .in(Reach.EITHER)
                        .bodyOptional()
                        .changing()
                        .decides((crm, call, c) -> crm.merges().undo(call, c), MergeView.class, MergeView::of),
                get("/customer-pairs", UseCase.CUSTOMER_LIST_PAIRS, FindPairs.class)
                        .in(Reach.EITHER)
                        .pages(
                                (crm, call, c) -> crm.merges().pairs(call, c),
                                CustomerPairView.class,
                                CustomerPairView::of),
                post("/customer-pairs/{pair}/two", UseCase.CUSTOMER_JUDGE_PAIR, JudgePair.class)
                        .in(Reach.EITHER)
                        .bodyOptional()
                        .changing()
                        .decides(
                                (crm, call, c) -> crm.merges().judgeTwo(call, c),
                                CustomerPairView.class,
                                CustomerPairView::of),
                post("/duplicate-scans", UseCase.CUSTOMER_SCAN, Ask.class)
                        .in(Reach.NETWORK)
                        .bodyOptional()
                        .unkeyed()
                        .decides(
                                (crm, call, c) -> crm.merges().startScan(call),
                                DuplicateScanView.class,
                                DuplicateScanView::of),
                get("/duplicate-scans/{id}", UseCase.CUSTOMER_SEE_SCAN, ById.class)
                        .in(Reach.NETWORK)
                        .answers(
                                (crm, call, c) -> crm.merges().scan(call, c.id()),
                                DuplicateScanView.class,
                                DuplicateScanView::of));
    }
}
