package dev.aftercare.http.route;

import static dev.aftercare.http.route.RouteBuilder.get;
import static dev.aftercare.http.route.RouteBuilder.post;
import static dev.aftercare.http.route.RouteBuilder.put;

import dev.aftercare.http.json.CustomerView;
import dev.aftercare.http.json.SegmentFiguresView;
import dev.aftercare.http.json.SegmentView;
import dev.aftercare.http.route.Route.Reach;
import dev.aftercare.usecase.call.ById;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.segment.ChangeSegment;
import dev.aftercare.usecase.segment.SeeSegment;
import dev.aftercare.usecase.segment.SeeSegmentFigures;
import dev.aftercare.usecase.segment.SegmentInput;
import java.util.List;

/** Segments and personas (CUS-12). */
final class SegmentRoutes {

    private SegmentRoutes() {}

    static List<Route> all() {
        return List.of(
                post("/segments", UseCase.SEGMENT_DEFINE, SegmentInput.class)
                        .in(Reach.EITHER)
                        .creating("/segments")
                        .decides((crm, call, c) -> crm.segments().define(call, c), SegmentView.class, SegmentView::of),
                get("/segments", UseCase.SEGMENT_SEE, PageOf.class)
                        .in(Reach.EITHER)
                        .pages((crm, call, c) -> crm.segments().list(call, c), SegmentView.class, SegmentView::of),
                get("/segments/{id}", UseCase.SEGMENT_SEE, ById.class)
                        .in(Reach.EITHER)
                        .answers(
                                (crm, call, c) -> crm.segments().find(call, c.id()),
                                SegmentView.class,
                                SegmentView::of),
                put("/segments/{segment}", UseCase.SEGMENT_DEFINE, ChangeSegment.class)
                        .into("definition")
                        .in(Reach.EITHER)
                        .changing()
                        .decides((crm, call, c) -> crm.segments().change(call, c), SegmentView.class, SegmentView::of),
                get("/segments/{segment}/versions", UseCase.SEGMENT_SEE, SeeSegment.class)
                        .in(Reach.EITHER)
                        .pages((crm, call, c) -> crm.segments().versions(call, c), SegmentView.class, SegmentView::of),
                get("/segments/{segment}/members", UseCase.SEGMENT_MEMBERS, SeeSegment.class)
                        .in(Reach.EITHER)
                        .pages((crm, call, c) -> crm.segments().members(call, c), CustomerView.class, CustomerView::of),
                get("/segments/{segment}/figures", UseCase.SEGMENT_SEE, SeeSegmentFigures.class)
                        .in(Reach.EITHER)
                        .answers(
                                (crm, call, c) -> crm.segments().figures(call, c),
                                SegmentFiguresView.class,
                                SegmentFiguresView::of));
    }
}
