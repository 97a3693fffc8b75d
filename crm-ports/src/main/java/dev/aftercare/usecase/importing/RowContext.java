package dev.aftercare.usecase.importing;

import dev.aftercare.domain.shared.ExternalReference;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.Plate;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.vehicle.Vin;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.InvalidInputException;
import dev.aftercare.usecase.call.ReferenceInput;
import dev.aftercare.usecase.complaint.ComplaintDesk;
import dev.aftercare.usecase.customer.CustomerDesk;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.importing.gathered.Gathering;
import dev.aftercare.usecase.inspection.InspectionDesk;
import dev.aftercare.usecase.insurance.InsuranceDesk;
import dev.aftercare.usecase.vehicle.CarOfNumber;
import dev.aftercare.usecase.vehicle.OdometerDesk;
import dev.aftercare.usecase.vehicle.VehicleDesk;
import dev.aftercare.usecase.visit.VisitDesk;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a row's commands are given: the desks behind the door of the shared unit of work.
 *
 * @param day the day on which the run began, in the dealer's zone
 */
record RowContext(
        Call call,
        Work work,
        CustomerDesk customers,
        VehicleDesk vehicles,
        OdometerDesk odometer,
        VisitDesk visits,
        ComplaintDesk complaints,
        InsuranceDesk insurances,
        InspectionDesk inspections,
        ImportMapping mapping,
        LocalDate day) {

    RowContext(Call call, Work work, Door door, ImportMapping mapping, LocalDate day) {
        this(
                call,
                work,
                new CustomerDesk(door),
                new VehicleDesk(door),
                new OdometerDesk(door),
                new VisitDesk(door),
                new ComplaintDesk(door),
                new InsuranceDesk(door),
                new InspectionDesk(door),
                mapping,
                day);
    }

    /** What the other system calls the row's thing. */
    @Nullable
    ReferenceInput reference(Values values, String field) {
        return values.text(field)
                .map(key -> new ReferenceInput(system(field), key))
                .orElse(null);
    }

    /** What this dealer calls by that reference; nothing where the reference is no possible one. */
    Optional<Subject> known(SubjectKind kind, Values values, String field) {
        return named(values, field)
                .flatMap(reference -> work.stores().references().find(work.organisation(), kind, reference));
    }

    private Optional<ExternalReference> named(Values values, String field) {
        return values.text(field)
                .filter(key -> key.length() <= ExternalReference.MOST_KEY)
                .map(key -> new ExternalReference(system(field), key));
    }

    /** Asks at once for what the commands of rows will ask for one by one. */
    void foresee(Gathering gathering, RowKind kind, List<Values> rows) {
        Map<SubjectKind, Set<ExternalReference>> named = new EnumMap<>(SubjectKind.class);
        kind.references()
                .forEach((field, of) -> rows.forEach(values -> named(values, field)
                        .ifPresent(reference -> named.computeIfAbsent(of, first -> new HashSet<>())
                                .add(reference))));
        Set<Vin> vins = rows.stream()
                .flatMap(values -> values.text(NamedCar.VIN).stream())
                .flatMap(vin -> Vin.parse(vin).vin().stream())
                .collect(Collectors.toSet());
        gathering.foresee(work.organisation(), named, vins);
    }

    /** The customer whom this dealer calls so; one that is not known is a fault of the row. */
    UUID customer(Values values, String field) {
        return known(SubjectKind.CUSTOMER, values, field)
                .orElseThrow(() -> fault(field, FaultCode.UNKNOWN_REFERENCE))
                .id();
    }

    /** The car of that VIN, be it a former one, where this dealer has registered it. */
    Optional<DealerVehicle> registered(String vin) {
        return Vin.parse(vin).vin().flatMap(number -> CarOfNumber.registeredHere(work, number));
    }

    /** Whether the car has that VIN by the network's record. */
    boolean isNumbered(DealerVehicle car, String vin) {
        return Vin.parse(vin)
                .vin()
                .flatMap(work.stores().vehicles()::identify)
                .filter(car.id()::equals)
                .isPresent();
    }

    /** The car that somebody registers under that number, with that plate and what the other system calls it, where this dealer has registered it. */
    Optional<DealerVehicle> registering(Vin vin, Optional<Plate> plate, Optional<Subject> named) {
        return CarOfNumber.registering(work, vin, plate, named.map(subject -> new VehicleId(subject.id())))
                .map(CarOfNumber.Meant::car)
                .flatMap(this::registered);
    }

    /** The car, where this dealer has registered it. */
    Optional<DealerVehicle> registered(VehicleId id) {
        return work.stores().dealerVehicles().find(work.organisation(), id);
    }

    /** A fault of the row that no command has found. */
    static InvalidInputException fault(String field, FaultCode code) {
        return new InvalidInputException(List.of(FieldFault.of(field, code, "")));
    }

    private String system(String field) {
        return mapping.field(field)
                .map(how -> Objects.requireNonNullElse(how.system(), mapping.system()))
                .orElse(mapping.system());
    }
}
