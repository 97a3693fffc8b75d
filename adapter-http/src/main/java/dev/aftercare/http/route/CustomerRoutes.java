package dev.aftercare.http.route;

import static dev.aftercare.http.route.RouteBuilder.get;
import static dev.aftercare.http.route.RouteBuilder.post;
import static dev.aftercare.http.route.RouteBuilder.put;

import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.http.json.AccessView;
import dev.aftercare.http.json.CustomerView;
import dev.aftercare.http.json.FoundVehicleView;
import dev.aftercare.http.json.HistoryView;
import dev.aftercare.http.json.ListView;
import dev.aftercare.http.json.MileageView;
import dev.aftercare.http.json.PlateView;
import dev.aftercare.http.json.PossibleDuplicateView;
import dev.aftercare.http.json.VehicleView;
import dev.aftercare.http.json.VinCorrectionView;
import dev.aftercare.http.json.VinView;
import dev.aftercare.http.route.Route.Reach;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.call.ById;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.customer.CorrectCustomer;
import dev.aftercare.usecase.customer.FindCustomers;
import dev.aftercare.usecase.customer.RegisterCustomer;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.vehicle.AskMileage;
import dev.aftercare.usecase.vehicle.ChangeOwner;
import dev.aftercare.usecase.vehicle.ConfirmVin;
import dev.aftercare.usecase.vehicle.CorrectVin;
import dev.aftercare.usecase.vehicle.DeliverVehicle;
import dev.aftercare.usecase.vehicle.FindVehicles;
import dev.aftercare.usecase.vehicle.ReadVin;
import dev.aftercare.usecase.vehicle.RecordPlate;
import dev.aftercare.usecase.vehicle.RegisterVehicle;
import dev.aftercare.usecase.vehicle.ShowPapers;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Customers and their cars. */
final class CustomerRoutes {

    private static final Logger LOG = LoggerFactory.getLogger(CustomerRoutes.class);

    private CustomerRoutes() {}

    static List<Route> all() {
        return List.of(
                post("/customers", UseCase.CUSTOMER_REGISTER, RegisterCustomer.class)
                        .creating("/customers")
                        .decides(
                                (crm, call, c) -> crm.customers()
                                        .register(call, c)
                                        .map(customer -> registered(crm, call, customer)),
                                CustomerView.class,
                                view -> view),
                get("/customers", UseCase.CUSTOMER_SEARCH, FindCustomers.class)
                        .in(Reach.EITHER)
                        .pages((crm, call, c) -> crm.customers().search(call, c), CustomerView.class, CustomerView::of),
                get("/customers/{id}", UseCase.CUSTOMER_SEE, ById.class)
                        .in(Reach.EITHER)
                        .answers(
                                (crm, call, c) -> crm.customers().find(call, c.id()),
                                CustomerView.class,
                                CustomerView::of),
                get("/customers/{id}/possible-duplicates", UseCase.CUSTOMER_DUPLICATES, ById.class)
                        .lists(CustomerRoutes::possibleDuplicates, PossibleDuplicateView.class),
                put("/customers/{customer}", UseCase.CUSTOMER_CORRECT, CorrectCustomer.class)
                        .into("data")
                        .changing()
                        .decides(
                                (crm, call, c) -> crm.customers().correct(call, c),
                                CustomerView.class,
                                CustomerView::of),
                post("/vehicles", UseCase.VEHICLE_REGISTER, RegisterVehicle.class)
                        .creating("/vehicles")
                        .decides(
                                (crm, call, c) -> crm.vehicles().register(call, c), VehicleView.class, VehicleView::of),
                get("/vehicles", UseCase.VEHICLE_SEARCH, FindVehicles.class)
                        .pages(
                                (crm, call, c) -> crm.vehicles().search(call, c),
                                FoundVehicleView.class,
                                FoundVehicleView::of),
                get("/vehicles/{id}", UseCase.VEHICLE_SEE, ById.class)
                        .answers(
                                (crm, call, c) -> crm.vehicles().find(call, c.id()),
                                VehicleView.class,
                                VehicleView::of),
                get("/vehicles/{id}/plates", UseCase.VEHICLE_SEE_PLATES, ById.class)
                        .in(Reach.EITHER)
                        .lists(
                                (crm, call, c) -> ListView.all(crm.vehicles().plates(call, c.id()), PlateView::of),
                                PlateView.class),
                post("/vehicles/{vehicle}/plates", UseCase.VEHICLE_RECORD_PLATE, RecordPlate.class)
                        .changing()
                        .decides(
                                (crm, call, c) -> crm.vehicles().recordPlate(call, c),
                                VehicleView.class,
                                VehicleView::of),
                get("/vins", UseCase.VEHICLE_REGISTER, ReadVin.class)
                        .answers((crm, call, c) -> crm.vehicles().readVin(call, c), VinView.class, VinView::of),
                get("/vins-to-confirm", UseCase.VEHICLE_CONFIRM_VIN, PageOf.class)
                        .pages(
                                (crm, call, c) -> crm.vehicles().vinsToConfirm(call, c),
                                VehicleView.class,
                                VehicleView::of),
                post("/vehicles/{vehicle}/confirm-vin", UseCase.VEHICLE_CONFIRM_VIN, ConfirmVin.class)
                        .changing()
                        .bodyOptional()
                        .decides(
                                (crm, call, c) -> crm.vehicles().confirmVin(call, c),
                                VehicleView.class,
                                VehicleView::of),
                post("/vehicles/{vehicle}/correct-vin", UseCase.VEHICLE_CORRECT_VIN, CorrectVin.class)
                        .changing()
                        .decides(
                                (crm, call, c) -> crm.vehicles().correctVin(call, c),
                                VehicleView.class,
                                VehicleView::of),
                get("/vehicles/{id}/vin-corrections", UseCase.VEHICLE_SEE, ById.class)
                        .lists(
                                (crm, call, c) -> ListView.all(
                                        crm.vehicles().vinCorrections(call, c.id()), VinCorrectionView::of),
                                VinCorrectionView.class),
                post("/vehicles/{vehicle}/delivery", UseCase.VEHICLE_DELIVER, DeliverVehicle.class)
                        .changing()
                        .decides((crm, call, c) -> crm.vehicles().deliver(call, c), VehicleView.class, VehicleView::of),
                post("/vehicles/{vehicle}/owner", UseCase.VEHICLE_CHANGE_OWNER, ChangeOwner.class)
                        .changing()
                        .decides(
                                (crm, call, c) -> crm.vehicles().changeOwner(call, c),
                                VehicleView.class,
                                VehicleView::of),
                get("/vehicles/{vehicle}/mileage", UseCase.VEHICLE_SEE_MILEAGE, AskMileage.class)
                        .in(Reach.EITHER)
                        .answers(
                                (crm, call, c) -> MileageView.of(crm.vehicles().mileage(call, c), call.language()),
                                MileageView.class,
                                view -> view),
                get("/vehicles/{id}/history", UseCase.VEHICLE_SEE_HISTORY, ById.class)
                        .in(Reach.EITHER)
                        .answers(
                                (crm, call, c) -> crm.vehicles().history(call, c.id()),
                                HistoryView.class,
                                HistoryView::of),
                post("/papers", UseCase.VEHICLE_SHOW_PAPERS, ShowPapers.class)
                        .unkeyed()
                        .decides(
                                (crm, call, c) -> crm.vehicles().showPapers(call, c),
                                AccessView.class,
                                AccessView::of));
    }

    /**
     * The customer with the hint; it is taken when the request is answered, so a repeat tells how it is now. The customer is registered
     * whatever becomes of the hint: one that fails is left out.
     */
    private static CustomerView registered(Crm crm, Call call, Customer customer) {
        try {
            return CustomerView.registered(
                    customer,
                    crm.customers().possibleDuplicates(call, customer.id().value()));
        } catch (RuntimeException failure) {
            LOG.warn(
                    "{} is registered without a hint at duplicates: {}",
                    customer.id().subject(),
                    failure.getClass().getSimpleName());
            return CustomerView.of(customer);
        }
    }

    private static ListView possibleDuplicates(Crm crm, Call call, ById asked) {
        CustomerId id = new CustomerId(asked.id());
        return ListView.all(
                crm.customers().possibleDuplicates(call, asked.id()), pair -> PossibleDuplicateView.of(id, pair));
    }
}
