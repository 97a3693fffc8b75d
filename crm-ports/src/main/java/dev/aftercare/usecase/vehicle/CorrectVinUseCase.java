package dev.aftercare.usecase.vehicle;

import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.Vehicle;
import dev.aftercare.domain.vehicle.VehicleEvent;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.vehicle.VehicleRefusal;
import dev.aftercare.domain.vehicle.Vin;
import dev.aftercare.domain.vehicle.VinCorrection;
import dev.aftercare.domain.vehicle.VinCorrectionReason;
import dev.aftercare.domain.vehicle.VinStanding;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.InvalidInputException;
import dev.aftercare.usecase.door.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Corrects the number of a car (VEH-1). The car stays the one it is, with all that hangs on it, in the network and at each dealer; other dealers'
 * own statements stay theirs (NET-2). Locks the car, so that two corrections of it follow each other; of two cars that are given one number at
 * once the second is done again, and finds it taken.
 */
final class CorrectVinUseCase {

    private CorrectVinUseCase() {}

    static Outcome<DealerVehicle> correct(Work work, CorrectVin command) {
        VehicleId id = new VehicleId(command.vehicle());
        DealerVehicle known = work.found(work.stores().dealerVehicles().find(work.organisation(), id), id.subject());
        work.expect(id.subject(), known.version());
        String make = Objects.requireNonNullElse(command.make(), "").strip();
        Vin vin = CarNumber.read(command.vin(), known.description().madeBy(make).make())
                .orElseThrow(CorrectVinUseCase::withoutMake);
        if (vin.equals(known.vin())) {
            return Outcome.accepted(known);
        }
        Vehicle car = work.found(work.stores().vehicles().lock(id), id.subject());
        Optional<VehicleId> holder = work.stores().vehicles().identify(vin);
        boolean isItsOwn = holder.filter(id::equals).isPresent();
        Optional<VehicleRefusal> refusal = isItsOwn ? Optional.empty() : refusal(work, known, holder);
        if (refusal.isPresent()) {
            return Outcome.refused(Refusal.of(refusal.get()));
        }
        DealerVehicle corrected = known.numbered(vin, make);
        work.stores().dealerVehicles().update(corrected);
        Stream<Vin> former = isItsOwn
                ? Stream.of(known.vin())
                : Stream.of(known.vin(), car.vin()).distinct();
        keep(work, corrected, former, command.reason());
        PlateBook.index(work, corrected);
        List<Happening> events = new ArrayList<>(List.of(corrected(corrected, command.reason())));
        if (corrected.vinStanding() == VinStanding.TO_BE_CONFIRMED) {
            events.add(ConfirmVinUseCase.event(VehicleEvent.VIN_DOUBTED, corrected));
        }
        if (!isItsOwn) {
            String networkMake = vin.isShort() ? corrected.description().make() : make;
            events.add(numbered(work, car.numbered(vin, networkMake), command.reason()));
        }
        return Outcome.accepted(corrected, events);
    }

    /** What the dealer corrected of a car that it registered, as it was corrected. */
    static List<VinCorrection> see(Work work, UUID vehicle) {
        VehicleId id = new VehicleId(vehicle);
        work.found(work.stores().dealerVehicles().find(work.organisation(), id), id.subject());
        return work.stores().vinCorrections().of(work.organisation(), List.of(id));
    }

    /** Why the network's record may not have the number: whoever may not change it is not told whether another car has it. */
    private static Optional<VehicleRefusal> refusal(Work work, DealerVehicle known, Optional<VehicleId> holder) {
        if (!mayNumber(work, known)) {
            return Optional.of(VehicleRefusal.VIN_WITHOUT_GROUND);
        }
        return holder.map(other -> VehicleRefusal.VIN_OF_ANOTHER_CAR);
    }

    /** Nobody else's car is renumbered by who merely registered it: whoever reads a VIN through a windscreen may do that (NET-2). */
    private static boolean mayNumber(Work work, DealerVehicle known) {
        return work.stores().grounds().isOnly(known.dealer(), List.of(known.id().subject()))
                || RegisterVehicleUseCase.knowsTheCar(work, known);
    }

    private static InvalidInputException withoutMake() {
        return new InvalidInputException(List.of(FieldFault.of("make", FaultCode.REQUIRED, "")));
    }

    private static void keep(Work work, DealerVehicle corrected, Stream<Vin> former, VinCorrectionReason reason) {
        work.stores()
                .vinCorrections()
                .insert(former.map(vin -> new VinCorrection(
                                corrected.id(), corrected.dealer(), corrected.version(), vin, reason, work.now()))
                        .toList());
    }

    /** The network's record follows; no term and no stage of the car's life rests on number or make. */
    private static Happening numbered(Work work, Vehicle numbered, VinCorrectionReason reason) {
        work.stores().vehicles().update(numbered);
        return Happening.of(
                VehicleEvent.NUMBERED, numbered.id().subject(), numbered.version(), List.of(), facts(reason));
    }

    /** Neither number is told: both lead to the car's keeper. */
    private static Happening corrected(DealerVehicle corrected, VinCorrectionReason reason) {
        return Happening.of(
                VehicleEvent.VIN_CORRECTED,
                corrected.registration(),
                corrected.version(),
                List.of(corrected.id().subject()),
                facts(reason));
    }

    private static Map<String, String> facts(VinCorrectionReason reason) {
        return Map.of("reason", reason.name());
    }
}
