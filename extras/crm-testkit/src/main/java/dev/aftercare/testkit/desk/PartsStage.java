package dev.aftercare.testkit.desk;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.parts.PartsPick;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.port.parts.PartsSupply;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.CrmBuilder;
import dev.aftercare.usecase.appointment.BookAppointment;
import dev.aftercare.usecase.appointment.SeePartsByHand;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.network.ChangeWorkshop;
import dev.aftercare.usecase.network.WorkshopInput;
import dev.aftercare.usecase.network.WorkshopInput.BayInput;
import dev.aftercare.usecase.network.WorkshopInput.ModelInput;
import dev.aftercare.usecase.network.WorkshopInput.PartInput;
import dev.aftercare.usecase.network.WorkshopInput.ServiceInput;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * A dealer whose CRM knows a supplier of parts. Its maintenance needs one FILTER and 4 OIL, of a Tiguan one FILTER-B and 6 OIL-B, of an ID.4
 * nothing; its brakes 2 PAD and one more OIL; its check needs nothing.
 */
record PartsStage(DealerStage dealer, Crm crm, HeardSupply supply) {

    /** A dealer of the stage, and a supplier that knows nothing yet. */
    static PartsStage at(Stage stage, Storage storage) {
        HeardSupply supply = new HeardSupply();
        DealerStage dealer = stage.openDealer("SH01", 2).staffed(2, 2);
        PartsStage made = new PartsStage(dealer, crm(stage, storage, Optional.of(supply)), supply);
        made.crm
                .network()
                .changeWorkshop(dealer.as(Role.DEALER_MANAGER), workshop())
                .orElseThrow();
        return made;
    }

    /** A CRM on the stage's storage, with its clock. */
    static Crm crm(Stage stage, Storage storage, Optional<PartsSupply> supply) {
        CrmBuilder builder = Crm.builder(storage)
                .clock(stage::now)
                .chance(new SplittableRandom(42))
                .erasures(stage.erasures());
        supply.ifPresent(builder::parts);
        return builder.build();
    }

    private static ChangeWorkshop workshop() {
        return new ChangeWorkshop(new WorkshopInput(
                List.of(new BayInput("Bay 1", List.of("lift")), new BayInput("Bay 2", List.of("lift"))),
                List.of(
                        service(
                                "maintenance",
                                List.of(
                                        of("Tiguan", new PartInput("OIL-B", 6), new PartInput("FILTER-B", 1)),
                                        of("ID.4")),
                                new PartInput("OIL", 4),
                                new PartInput("FILTER", 1)),
                        service("brakes", List.of(), new PartInput("PAD", 2), new PartInput("OIL", 1)),
                        service("check", List.of()))));
    }

    private static ServiceInput service(String code, List<ModelInput> models, PartInput... parts) {
        return new ServiceInput(code, code, 60, List.of("engine"), List.of("lift"), models, null, List.of(parts));
    }

    private static ModelInput of(String model, PartInput... parts) {
        return new ModelInput(model, null, List.of(parts));
    }

    /** All that maintenance needs is on the shelf: 4 x 80 and 45 are 365. */
    PartsStage stocked() {
        supply.inStock("OIL", 4, "80.00");
        supply.inStock("FILTER", 1, "45.00");
        return this;
    }

    BookAppointment booking(DealerVehicle car, String local) {
        return dealer.booking(car, "maintenance", local);
    }

    Outcome<Appointment> book(BookAppointment command) {
        return crm.appointments().book(dealer.clerk(), command);
    }

    Appointment booked(String local) {
        return book(booking(dealer.aCar(), local)).orElseThrow();
    }

    Optional<PartsPick> pick(Appointment appointment) {
        return crm.appointments()
                .partsOf(dealer.as(Role.PARTS_CLERK), appointment.id().value());
    }

    List<PartsPick> byHand(LocalDate first) {
        return crm.appointments()
                .partsByHand(dealer.as(Role.PARTS_CLERK), new SeePartsByHand(first, PageOf.first(9)))
                .items();
    }

    /** Runs the job, and says how many pieces failed. */
    int failing() {
        return crm.jobs().runDue(100).failed().getOrDefault("parts", 0);
    }

    /** Runs the job, and says how many pieces were done. */
    int ran() {
        return Objects.requireNonNull(crm.jobs().runDue(100).done().get("parts"));
    }
}
