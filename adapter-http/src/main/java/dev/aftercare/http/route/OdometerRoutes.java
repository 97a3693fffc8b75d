package dev.aftercare.http.route;

import static dev.aftercare.http.route.RouteBuilder.get;
import static dev.aftercare.http.route.RouteBuilder.post;

import dev.aftercare.http.json.ReadingView;
import dev.aftercare.http.json.ReadingsView;
import dev.aftercare.usecase.call.ById;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.vehicle.AcceptReading;
import dev.aftercare.usecase.vehicle.CorrectReading;
import dev.aftercare.usecase.vehicle.RecordReading;
import dev.aftercare.usecase.vehicle.RecordReadings;
import dev.aftercare.usecase.vehicle.ReplaceMeter;
import java.util.List;

/** What cars' meters showed. */
final class OdometerRoutes {

    private OdometerRoutes() {}

    static List<Route> all() {
        return List.of(
                post("/vehicles/{vehicle}/readings", UseCase.VEHICLE_RECORD_READING, RecordReading.class)
                        .creating("")
                        .decides(
                                (crm, call, c) -> crm.vehicles().recordReading(call, c),
                                ReadingView.class,
                                ReadingView::of),
                post("/vehicles/{vehicle}/reading-series", UseCase.VEHICLE_RECORD_READING, RecordReadings.class)
                        .unkeyed()
                        .decides(
                                (crm, call, c) -> crm.odometer().recordAll(call, c),
                                ReadingsView.class,
                                ReadingsView::of),
                post("/vehicles/{vehicle}/meter", UseCase.VEHICLE_REPLACE_METER, ReplaceMeter.class)
                        .decides(
                                (crm, call, c) -> crm.odometer().replaceMeter(call, c),
                                ReadingView.class,
                                ReadingView::of),
                get("/held-readings", UseCase.VEHICLE_JUDGE_READING, PageOf.class)
                        .pages((crm, call, c) -> crm.odometer().held(call, c), ReadingView.class, ReadingView::of),
                get("/readings/{id}", UseCase.VEHICLE_JUDGE_READING, ById.class)
                        .answers(
                                (crm, call, c) -> crm.odometer().find(call, c.id()),
                                ReadingView.class,
                                ReadingView::of),
                post("/readings/{reading}/accept", UseCase.VEHICLE_JUDGE_READING, AcceptReading.class)
                        .changing()
                        .bodyOptional()
                        .decides((crm, call, c) -> crm.odometer().accept(call, c), ReadingView.class, ReadingView::of),
                post("/readings/{reading}/correct", UseCase.VEHICLE_JUDGE_READING, CorrectReading.class)
                        .changing()
                        .decides(
                                (crm, call, c) -> crm.odometer().correct(call, c), ReadingView.class, ReadingView::of));
    }
}
