package dev.aftercare.testkit.desk;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.complaint.ComplaintId;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.importing.ImportFault;
import dev.aftercare.domain.importing.ImportRun;
import dev.aftercare.domain.shared.ExternalReference;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.Reading;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.domain.visit.VisitId;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.call.ReferenceInput;
import dev.aftercare.usecase.customer.RegisterCustomer;
import dev.aftercare.usecase.importing.ImportProgress;
import dev.aftercare.usecase.importing.SeeFaults;
import dev.aftercare.usecase.vehicle.RegisterVehicle;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A dealer who imports, with one customer, {@code c-1}, and that customer's car, {@code v-1}. */
record ImportStage(DealerStage dealer, Storage storage, DealerVehicle car) {

    static final String VIN = "1AFTCE002EF040000";

    static ImportStage on(DealerStage dealer, Storage storage) {
        Customer customer = dealer.crm()
                .customers()
                .register(
                        dealer.clerk(),
                        new RegisterCustomer("王", "大声", null, List.of("13812345678"), null, null, reference("c-1")))
                .orElseThrow();
        RegisterVehicle command = new RegisterVehicle(
                VIN,
                new RegisterVehicle.Model("Ford", "Focus", null, null),
                null,
                null,
                customer.id().value(),
                reference("v-1"),
                null);
        return new ImportStage(
                dealer,
                storage,
                dealer.crm().vehicles().register(dealer.clerk(), command).orElseThrow());
    }

    Call manager() {
        return dealer.as(Role.DEALER_MANAGER);
    }

    ImportRun take(String content, ImportedRows rows, Map<String, String> constants) {
        return dealer.crm().imports().run(manager(), rows.request(content, constants), rows, ImportProgress.silent());
    }

    List<ImportFault> faults(ImportRun run) {
        return dealer.crm()
                .imports()
                .faults(manager(), new SeeFaults(run.id().value(), PageOf.first(50)))
                .items();
    }

    Visit visit(String key) {
        return look(unit -> named(unit, SubjectKind.VISIT, key)
                        .flatMap(subject -> unit.visits().find(new VisitId(subject.id()))))
                .orElseThrow();
    }

    Complaint complaint(String key) {
        return look(unit -> named(unit, SubjectKind.COMPLAINT, key)
                        .flatMap(subject -> unit.complaints().find(new ComplaintId(subject.id()))))
                .orElseThrow();
    }

    List<Reading> readings() {
        return look(unit -> unit.readings().of(car.id(), 1_000));
    }

    UUID customer() {
        return car.owner().orElseThrow().value();
    }

    private Optional<Subject> named(UnitOfWork unit, SubjectKind kind, String key) {
        return unit.references().find(dealer.dealer().id(), kind, new ExternalReference(ImportedRows.SYSTEM, key));
    }

    private <T extends @Nullable Object> T look(Function<UnitOfWork, T> question) {
        try (UnitOfWork unit = storage.begin(Scope.of(dealer.dealer().id()), Instant.EPOCH)) {
            return question.apply(unit);
        }
    }

    private static ReferenceInput reference(String key) {
        return new ReferenceInput(ImportedRows.SYSTEM, key);
    }
}
