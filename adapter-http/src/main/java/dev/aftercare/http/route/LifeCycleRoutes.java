package dev.aftercare.http.route;

import static dev.aftercare.http.route.RouteBuilder.get;
import static dev.aftercare.http.route.RouteBuilder.post;

import dev.aftercare.http.json.AppointmentView;
import dev.aftercare.http.json.ListView;
import dev.aftercare.http.json.VehicleEndView;
import dev.aftercare.http.json.VehicleStageView;
import dev.aftercare.http.route.Route.Reach;
import dev.aftercare.usecase.call.Ask;
import dev.aftercare.usecase.call.ById;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.lifecycle.BringBack;
import dev.aftercare.usecase.lifecycle.EndVehicle;
import dev.aftercare.usecase.lifecycle.SeeStage;
import dev.aftercare.usecase.lifecycle.WithdrawEnd;
import java.util.List;

/** The life of cars: their ends and their stages. */
final class LifeCycleRoutes {

    private LifeCycleRoutes() {}

    static List<Route> all() {
        return List.of(
                post("/vehicles/{vehicle}/ends", UseCase.LIFE_CYCLE_END, EndVehicle.class)
                        .in(Reach.EITHER)
                        .creating("/vehicle-ends")
                        .decides(
                                (crm, call, c) -> crm.lifeCycle().end(call, c),
                                VehicleEndView.class,
                                VehicleEndView::of),
                get("/vehicles/{id}/ends", UseCase.LIFE_CYCLE_SEE, ById.class)
                        .in(Reach.EITHER)
                        .lists(
                                (crm, call, c) -> ListView.all(crm.lifeCycle().ends(call, c.id()), VehicleEndView::of),
                                VehicleEndView.class),
                get("/vehicle-ends/{id}", UseCase.LIFE_CYCLE_SEE, ById.class)
                        .in(Reach.EITHER)
                        .answers(
                                (crm, call, c) -> crm.lifeCycle().find(call, c.id()),
                                VehicleEndView.class,
                                VehicleEndView::of),
                post("/vehicle-ends/{end}/back", UseCase.LIFE_CYCLE_END, BringBack.class)
                        .in(Reach.EITHER)
                        .changing()
                        .decides(
                                (crm, call, c) -> crm.lifeCycle().bringBack(call, c),
                                VehicleEndView.class,
                                VehicleEndView::of),
                post("/vehicle-ends/{end}/withdrawal", UseCase.LIFE_CYCLE_END, WithdrawEnd.class)
                        .in(Reach.EITHER)
                        .changing()
                        .decides(
                                (crm, call, c) -> crm.lifeCycle().withdraw(call, c),
                                VehicleEndView.class,
                                VehicleEndView::of),
                get("/vehicles/{vehicle}/stage", UseCase.LIFE_CYCLE_SEE, SeeStage.class)
                        .in(Reach.EITHER)
                        .answers(
                                (crm, call, c) -> crm.lifeCycle().stageOf(call, c),
                                VehicleStageView.class,
                                VehicleStageView::of),
                get("/appointments-off-the-road", UseCase.LIFE_CYCLE_SEE_APPOINTMENTS, Ask.class)
                        .lists(
                                (crm, call, c) ->
                                        ListView.all(crm.lifeCycle().appointmentsOffTheRoad(call), AppointmentView::of),
                                AppointmentView.class));
    }
}
