package dev.aftercare.http.route;

import static dev.aftercare.http.route.RouteBuilder.get;
import static dev.aftercare.http.route.RouteBuilder.post;
import static dev.aftercare.http.route.RouteBuilder.put;

import dev.aftercare.http.json.DrivingView;
import dev.aftercare.http.json.InsuranceCountsView;
import dev.aftercare.http.json.InsuranceView;
import dev.aftercare.http.json.ListView;
import dev.aftercare.http.json.RoadworthinessView;
import dev.aftercare.http.json.WithdrawnView;
import dev.aftercare.http.route.Route.Reach;
import dev.aftercare.usecase.call.ById;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.driver.CorrectDrivingEnd;
import dev.aftercare.usecase.driver.EndDriving;
import dev.aftercare.usecase.driver.RecordDriver;
import dev.aftercare.usecase.inspection.CorrectInspection;
import dev.aftercare.usecase.inspection.RecordInspection;
import dev.aftercare.usecase.inspection.RecordRegistration;
import dev.aftercare.usecase.inspection.SeeDueInspections;
import dev.aftercare.usecase.inspection.WithdrawInspection;
import dev.aftercare.usecase.insurance.CorrectInsurance;
import dev.aftercare.usecase.insurance.CountEndingInsurances;
import dev.aftercare.usecase.insurance.RecordInsurance;
import dev.aftercare.usecase.insurance.SeeEndingInsurances;
import java.util.List;

/** Insurance, registration and inspection of cars (VEH-5), and who drives them (CUS-1). */
final class PaperRoutes {

    private PaperRoutes() {}

    static List<Route> all() {
        return List.of(
                post("/vehicles/{vehicle}/drivers", UseCase.DRIVER_RECORD, RecordDriver.class)
                        .creating("/drivers")
                        .decides((crm, call, c) -> crm.drivers().record(call, c), DrivingView.class, DrivingView::of),
                get("/vehicles/{id}/drivers", UseCase.DRIVER_SEE, ById.class)
                        .lists(
                                (crm, call, c) -> ListView.all(crm.drivers().ofCar(call, c.id()), DrivingView::of),
                                DrivingView.class),
                get("/customers/{id}/driven-cars", UseCase.DRIVER_SEE, ById.class)
                        .lists(
                                (crm, call, c) -> ListView.all(crm.drivers().ofDriver(call, c.id()), DrivingView::of),
                                DrivingView.class),
                get("/drivers/{id}", UseCase.DRIVER_SEE, ById.class)
                        .answers(
                                (crm, call, c) -> crm.drivers().find(call, c.id()), DrivingView.class, DrivingView::of),
                post("/drivers/{id}/end", UseCase.DRIVER_RECORD, EndDriving.class)
                        .changing()
                        .decides((crm, call, c) -> crm.drivers().end(call, c), DrivingView.class, DrivingView::of),
                post("/drivers/{id}/end/correction", UseCase.DRIVER_RECORD, CorrectDrivingEnd.class)
                        .changing()
                        .decides(
                                (crm, call, c) -> crm.drivers().correctEnd(call, c),
                                DrivingView.class,
                                DrivingView::of),
                post("/vehicles/{vehicle}/insurances", UseCase.INSURANCE_RECORD, RecordInsurance.class)
                        .into("insurance")
                        .creating("/insurances")
                        .decides(
                                (crm, call, c) -> crm.insurances().record(call, c),
                                InsuranceView.class,
                                InsuranceView::of),
                get("/vehicles/{id}/insurances", UseCase.INSURANCE_SEE, ById.class)
                        .lists(
                                (crm, call, c) -> ListView.all(crm.insurances().ofCar(call, c.id()), InsuranceView::of),
                                InsuranceView.class),
                get("/insurances/{id}", UseCase.INSURANCE_SEE, ById.class)
                        .answers(
                                (crm, call, c) -> crm.insurances().find(call, c.id()),
                                InsuranceView.class,
                                InsuranceView::of),
                put("/insurances/{id}", UseCase.INSURANCE_RECORD, CorrectInsurance.class)
                        .into("insurance")
                        .changing()
                        .decides(
                                (crm, call, c) -> crm.insurances().correct(call, c),
                                InsuranceView.class,
                                InsuranceView::of),
                post("/insurances/{id}/withdrawal", UseCase.INSURANCE_RECORD, ById.class)
                        .changing()
                        .decides(
                                (crm, call, c) -> crm.insurances().withdraw(call, c.id()),
                                WithdrawnView.class,
                                WithdrawnView::of),
                get("/insurances-ending", UseCase.INSURANCE_SEE, SeeEndingInsurances.class)
                        .pages(
                                (crm, call, c) -> crm.insurances().ending(call, c),
                                InsuranceView.class,
                                InsuranceView::of),
                get("/insurances-ending/counts", UseCase.INSURANCE_SEE, CountEndingInsurances.class)
                        .answers(
                                (crm, call, c) -> crm.insurances().countEnding(call, c),
                                InsuranceCountsView.class,
                                InsuranceCountsView::of),
                post("/vehicles/{vehicle}/registration", UseCase.VEHICLE_RECORD_INSPECTION, RecordRegistration.class)
                        .unkeyed()
                        .decides(
                                (crm, call, c) -> crm.inspections().register(call, c),
                                RoadworthinessView.class,
                                RoadworthinessView::of),
                post("/vehicles/{vehicle}/inspections", UseCase.VEHICLE_RECORD_INSPECTION, RecordInspection.class)
                        .unkeyed()
                        .decides(
                                (crm, call, c) -> crm.inspections().inspect(call, c),
                                RoadworthinessView.class,
                                RoadworthinessView::of),
                post(
                                "/vehicles/{vehicle}/inspections/correction",
                                UseCase.VEHICLE_RECORD_INSPECTION,
                                CorrectInspection.class)
                        .unkeyed()
                        .decides(
                                (crm, call, c) -> crm.inspections().correct(call, c),
                                RoadworthinessView.class,
                                RoadworthinessView::of),
                post(
                                "/vehicles/{vehicle}/inspections/withdrawal",
                                UseCase.VEHICLE_RECORD_INSPECTION,
                                WithdrawInspection.class)
                        .unkeyed()
                        .decides(
                                (crm, call, c) -> crm.inspections().withdraw(call, c),
                                RoadworthinessView.class,
                                RoadworthinessView::of),
                get("/vehicles/{id}/inspections", UseCase.VEHICLE_SEE_INSPECTIONS, ById.class)
                        .in(Reach.EITHER)
                        .answers(
                                (crm, call, c) -> RoadworthinessView.of(
                                        c.id().toString(), crm.inspections().of(call, c.id())),
                                RoadworthinessView.class,
                                view -> view),
                get("/inspections-due", UseCase.VEHICLE_LIST_INSPECTIONS, SeeDueInspections.class)
                        .pages(
                                (crm, call, c) -> crm.inspections().due(call, c),
                                RoadworthinessView.class,
                                RoadworthinessView::of));
    }
}
