package dev.aftercare.http.route;

import static dev.aftercare.http.route.RouteBuilder.get;
import static dev.aftercare.http.route.RouteBuilder.post;
import static dev.aftercare.http.route.RouteBuilder.put;

import dev.aftercare.http.json.CorrectionFiguresView;
import dev.aftercare.http.json.CorrectionView;
import dev.aftercare.http.json.CustomerView;
import dev.aftercare.http.json.DealerQualityView;
import dev.aftercare.http.json.ListView;
import dev.aftercare.http.json.QualityView;
import dev.aftercare.http.json.RegionQualityView;
import dev.aftercare.http.json.RelationView;
import dev.aftercare.http.route.Route.Reach;
import dev.aftercare.usecase.call.ById;
import dev.aftercare.usecase.customer.EndRelation;
import dev.aftercare.usecase.customer.FindCorrections;
import dev.aftercare.usecase.customer.RecordConsent;
import dev.aftercare.usecase.customer.RecordVerdicts;
import dev.aftercare.usecase.customer.RelateCustomers;
import dev.aftercare.usecase.customer.SeeCorrectionFigures;
import dev.aftercare.usecase.customer.SetPreferences;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.quality.SeeDataQuality;
import dev.aftercare.usecase.quality.SeeRegionDataQuality;
import java.util.List;

/** How customers want to be contacted, what they are to each other, and how right their data is. */
final class CustomerDataRoutes {

    private CustomerDataRoutes() {}

    static List<Route> all() {
        return List.of(
                put("/customers/{customer}/preferences", UseCase.CUSTOMER_PREFER, SetPreferences.class)
                        .changing()
                        .decides(
                                (crm, call, c) -> crm.customers().prefer(call, c),
                                CustomerView.class,
                                CustomerView::of),
                post("/customers/{customer}/consents", UseCase.CUSTOMER_CONSENT, RecordConsent.class)
                        .changing()
                        .decides(
                                (crm, call, c) -> crm.customers().recordConsent(call, c),
                                CustomerView.class,
                                CustomerView::of),
                post("/customers/{customer}/verdicts", UseCase.CUSTOMER_JUDGE, RecordVerdicts.class)
                        .changing()
                        .decides(
                                (crm, call, c) -> crm.customers().recordVerdicts(call, c),
                                CustomerView.class,
                                CustomerView::of),
                get("/customers/{id}/quality", UseCase.CUSTOMER_SEE_QUALITY, ById.class)
                        .answers(
                                (crm, call, c) -> crm.customers().quality(call, c.id()),
                                QualityView.class,
                                QualityView::of),
                post("/customers/{customer}/relations", UseCase.CUSTOMER_RELATE, RelateCustomers.class)
                        .creating("")
                        .decides(
                                (crm, call, c) -> crm.customers().relate(call, c),
                                RelationView.class,
                                RelationView::of),
                get("/customers/{id}/relations", UseCase.CUSTOMER_SEE_RELATIONS, ById.class)
                        .lists(
                                (crm, call, c) ->
                                        ListView.all(crm.customers().relations(call, c.id()), RelationView::of),
                                RelationView.class),
                post("/customer-relations/{relation}/end", UseCase.CUSTOMER_END_RELATION, EndRelation.class)
                        .changing()
                        .bodyOptional()
                        .decides(
                                (crm, call, c) -> crm.customers().endRelation(call, c),
                                RelationView.class,
                                RelationView::of),
                get("/corrections", UseCase.CUSTOMER_SEE_CORRECTIONS, FindCorrections.class)
                        .pages(
                                (crm, call, c) -> crm.customers().corrections(call, c),
                                CorrectionView.class,
                                CorrectionView::of),
                get("/corrections/figures", UseCase.CUSTOMER_SEE_CORRECTIONS, SeeCorrectionFigures.class)
                        .answers(
                                (crm, call, c) -> crm.customers().correctionFigures(call, c),
                                CorrectionFiguresView.class,
                                CorrectionFiguresView::of),
                get("/data-quality", UseCase.QUALITY_REPORT, SeeDataQuality.class)
                        .answers(
                                (crm, call, c) -> crm.dataQuality().ofDealer(call, c),
                                DealerQualityView.class,
                                DealerQualityView::of),
                get("/region-data-quality", UseCase.QUALITY_REPORT_REGION, SeeRegionDataQuality.class)
                        .in(Reach.NETWORK)
                        .answers(
                                (crm, call, c) -> crm.dataQuality().ofRegion(call, c),
                                RegionQualityView.class,
                                RegionQualityView::of));
    }
}
