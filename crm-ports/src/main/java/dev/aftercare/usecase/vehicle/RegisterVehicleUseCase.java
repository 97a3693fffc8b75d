package dev.aftercare.usecase.vehicle;

import dev.aftercare.domain.access.Access;
import dev.aftercare.domain.access.AccessId;
import dev.aftercare.domain.access.GroundKind;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.ExternalReference;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.Plate;
import dev.aftercare.domain.vehicle.Vehicle;
import dev.aftercare.domain.vehicle.VehicleDescription;
import dev.aftercare.domain.vehicle.VehicleEvent;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.vehicle.VehicleRefusal;
import dev.aftercare.domain.vehicle.VehicleUse;
import dev.aftercare.domain.vehicle.Vin;
import dev.aftercare.domain.vehicle.VinStanding;
import dev.aftercare.port.lifecycle.LifeStages.Note;
import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.usecase.call.ReferenceInput;
import dev.aftercare.usecase.care.PaperCare;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.vehicle.CarOfNumber.Meant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Registers a car at the scope's dealer; the VIN leads to the one car of the network, old or new (NET-2). */
final class RegisterVehicleUseCase {

    private RegisterVehicleUseCase() {}

    static Outcome<DealerVehicle> register(Work work, RegisterVehicle command) {
        Vin vin = command.number();
        VehicleDescription description = description(command);
        Optional<Plate> plate = Optional.ofNullable(command.plate()).flatMap(Plate::parse);
        Optional<CustomerId> owner = Optional.ofNullable(command.owner()).map(work::customer);
        Optional<ExternalReference> reference =
                Optional.ofNullable(command.reference()).map(ReferenceInput::toReference);
        Optional<VehicleId> named =
                reference.flatMap(known -> named(work, known)).map(subject -> new VehicleId(subject.id()));
        Optional<Meant> meant = CarOfNumber.registering(work, vin, plate, named);
        if (named.isPresent() && !named.equals(meant.map(Meant::car))) {
            return Outcome.refused(Refusal.of(VehicleRefusal.REFERENCE_TAKEN));
        }
        VehicleId id = meant.map(Meant::car).orElseGet(() -> found(work, vin, description, plate));
        Optional<DealerVehicle> known = work.stores().dealerVehicles().find(work.organisation(), id);
        if (known.isEmpty()) {
            meant.filter(Meant::hasNumber).ifPresent(car -> hold(work, vin, id));
        }
        reference.ifPresent(given -> refer(work, given, id));
        return known.map(present -> correct(work, present, description, plate, owner))
                .orElseGet(() ->
                        insert(work, new DealerVehicle(id, work.organisation(), vin, description, plate, owner, 1)));
    }

    /** A correction asks who else registered the car: who is about to do so under its number is neither overlooked nor led to another number's car. */
    private static void hold(Work work, Vin number, VehicleId id) {
        if (!work.stores().vehicles().holdNumbers(Map.of(number, id))) {
            throw new ConflictException("the number of the same car is being corrected by somebody else");
        }
    }

    private static void refer(Work work, ExternalReference reference, VehicleId id) {
        if (!work.stores().references().insertIfAbsent(work.organisation(), reference, id.subject())
                && !named(work, reference).equals(Optional.of(id.subject()))) {
            throw new ConflictException("the same reference is being given to another car by somebody else");
        }
    }

    private static Optional<Subject> named(Work work, ExternalReference reference) {
        return work.stores().references().find(work.organisation(), SubjectKind.VEHICLE, reference);
    }

    /** The first who enters a car founds the network's record, plate included. Its id does not tell how long the network has known it (NET-2). */
    private static VehicleId found(Work work, Vin vin, VehicleDescription description, Optional<Plate> plate) {
        Vehicle fresh = new Vehicle(new VehicleId(work.newTimelessId()), vin, description, plate, Optional.empty(), 1);
        if (!work.stores().vehicles().insertIfAbsent(fresh)) {
            throw new ConflictException("the same car is being registered by somebody else");
        }
        work.stores().lifeStages().note(List.of(new Note(work.newId(), fresh.id())));
        return fresh.id();
    }

    private static Outcome<DealerVehicle> correct(
            Work work,
            DealerVehicle known,
            VehicleDescription description,
            Optional<Plate> plate,
            Optional<CustomerId> owner) {
        DealerVehicle corrected = known.corrected(description, plate.or(known::plate), owner.or(known::owner));
        if (corrected.version() == known.version()) {
            return Outcome.accepted(known);
        }
        work.stores().dealerVehicles().update(corrected);
        boolean isPlated = !corrected.plate().equals(known.plate());
        if (isPlated || !corrected.owner().equals(known.owner())) {
            PlateBook.tell(work, corrected, work.today());
        }
        corrected
                .owner()
                .filter(next -> known.owner()
                        .filter(before -> !work.areOne(before, next))
                        .isPresent())
                .ifPresent(next -> wentTo(work, corrected, next));
        if (isPlated) {
            PlateBook.index(work, corrected);
        }
        List<Happening> events = new ArrayList<>(List.of(event(VehicleEvent.CORRECTED, corrected)));
        events.addAll(restate(work, known, corrected, work.today()));
        return Outcome.accepted(corrected, events);
    }

    /** By this dealer's own word somebody else owns the car: what it has of the former owner's ends here, and nowhere else (VEH-2). */
    private static void wentTo(Work work, DealerVehicle stated, CustomerId owner) {
        work.stores().drivings().carWentOn(stated.dealer(), stated.id(), work.today());
        work.stores().insurances().carWentTo(stated.dealer(), stated.id(), owner, work.today());
        PaperCare.told(work, stated.id());
    }

    /** Who sold the car or holds its papers knows it; the word of anybody else stays his own statement (NET-2). */
    static List<Happening> restate(Work work, DealerVehicle known, DealerVehicle stated, LocalDate platedFrom) {
        boolean isDescribed = !stated.description().equals(known.description());
        boolean isPlated = !stated.plate().equals(known.plate());
        if (!isDescribed && !isPlated) {
            return List.of();
        }
        if (!knowsTheCar(work, stated)) {
            return isPlated ? List.of(RecordPlateUseCase.event(stated, platedFrom)) : List.of();
        }
        Vehicle vehicle = work.found(
                work.stores().vehicles().lock(stated.id()), stated.id().subject());
        List<Happening> events = new ArrayList<>();
        if (isDescribed) {
            vehicle = vehicle.described(stated.description());
            work.stores().lifeStages().note(List.of(new Note(work.newId(), vehicle.id())));
            events.add(restated(work, VehicleEvent.DESCRIBED, vehicle, Map.of()));
        }
        if (isPlated) {
            vehicle = vehicle.plated(stated.plate().orElseThrow());
            events.add(restated(work, VehicleEvent.PLATED, vehicle, Map.of("from", platedFrom.toString())));
        }
        return events;
    }

    private static Happening restated(Work work, VehicleEvent type, Vehicle vehicle, Map<String, String> facts) {
        work.stores().vehicles().update(vehicle);
        return Happening.of(type, vehicle.id().subject(), vehicle.version(), List.of(), facts);
    }

    static boolean knowsTheCar(Work work, DealerVehicle stated) {
        return work.stores().grounds().holding(stated.dealer(), stated.id().subject()).stream()
                .map(Access::ground)
                .anyMatch(ground -> ground == GroundKind.OWN_SALE || ground == GroundKind.PAPERS);
    }

    private static Outcome<DealerVehicle> insert(Work work, DealerVehicle vehicle) {
        if (!work.stores().dealerVehicles().insertIfAbsent(vehicle)) {
            throw new ConflictException("the same car is being registered by somebody else");
        }
        work.stores()
                .grounds()
                .open(new Access(
                        new AccessId(work.newId()),
                        vehicle.dealer(),
                        vehicle.id().subject(),
                        GroundKind.REGISTERED_HERE,
                        Optional.empty(),
                        work.now(),
                        Optional.empty()));
        PlateBook.tell(work, vehicle, work.today());
        work.stores().searchTokens().replace(vehicle.dealer(), vehicle.id().subject(), vehicle.tokens());
        List<Happening> events = new ArrayList<>(List.of(event(VehicleEvent.REGISTERED, vehicle)));
        if (vehicle.vinStanding() == VinStanding.TO_BE_CONFIRMED) {
            events.add(ConfirmVinUseCase.event(VehicleEvent.VIN_DOUBTED, vehicle));
        }
        return Outcome.accepted(vehicle, events);
    }

    private static Happening event(VehicleEvent type, DealerVehicle vehicle) {
        List<Subject> subjects = new ArrayList<>();
        subjects.add(vehicle.id().subject());
        vehicle.owner().ifPresent(owner -> subjects.add(owner.subject()));
        return Happening.of(type, vehicle.registration(), vehicle.version(), subjects, Map.of());
    }

    private static VehicleDescription description(RegisterVehicle command) {
        RegisterVehicle.Model model = command.model();
        Integer year = model.modelYear();
        return new VehicleDescription(
                strip(model.make()),
                strip(model.model()),
                year == null ? OptionalInt.empty() : OptionalInt.of(year),
                strip(model.colour()),
                Objects.requireNonNullElse(command.use(), VehicleUse.PRIVATE));
    }

    private static String strip(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
