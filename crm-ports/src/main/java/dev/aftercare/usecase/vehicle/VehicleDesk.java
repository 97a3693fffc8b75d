package dev.aftercare.usecase.vehicle;

import dev.aftercare.domain.access.Access;
import dev.aftercare.domain.access.AccessEvent;
import dev.aftercare.domain.access.GroundKind;
import dev.aftercare.domain.mileage.PredictedMileage;
import dev.aftercare.domain.odometer.MeterReading;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.PlatePeriod;
import dev.aftercare.domain.vehicle.VehicleHistory;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.vehicle.VinCorrection;
import dev.aftercare.port.shared.Page;
import dev.aftercare.usecase.call.ById;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.door.Answer;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.UseCase;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Registers cars, their owners and readings, and shows what a ground opens of their history (VEH-1 to VEH-3, NET-2). Thread-safe. */
public final class VehicleDesk {

    private static final Answer<DealerVehicle> VEHICLE = new Answer<>(
            SubjectKind.VEHICLE,
            vehicle -> vehicle.id().value(),
            DealerVehicle::version,
            (work, id) -> work.stores().dealerVehicles().find(work.organisation(), new VehicleId(id)));

    private final Door door;

    /** A desk behind {@code door}. */
    public VehicleDesk(Door door) {
        this.door = door;
    }

    /**
     * Registers a car, or corrects the dealer's own statement about it, but for the number; never tells what others know. A number that was
     * corrected leads to its car where the plate or the reference says the same, and is another car's otherwise.
     */
    public Outcome<DealerVehicle> register(Call call, RegisterVehicle command) {
        return door.command(
                call,
                UseCase.VEHICLE_REGISTER,
                command,
                VEHICLE,
                work -> RegisterVehicleUseCase.register(work, command));
    }

    /** What a VIN says, before a car is registered under it. */
    public ReadVin.Answer readVin(Call call, ReadVin question) {
        return door.query(call, UseCase.VEHICLE_REGISTER, question, work -> ConfirmVinUseCase.read(work, question));
    }

    /** The dealer's cars whose VIN has a wrong check digit, until a person has compared it with the car. */
    public Page<DealerVehicle> vinsToConfirm(Call call, PageOf page) {
        return door.query(
                call,
                UseCase.VEHICLE_CONFIRM_VIN,
                page,
                work -> work.stores().dealerVehicles().withVinToConfirm(work.organisation(), page.toRequest()));
    }

    /** A person has compared the VIN with the car; refused where nothing speaks against it. */
    public Outcome<DealerVehicle> confirmVin(Call call, ConfirmVin command) {
        return door.command(
                call, UseCase.VEHICLE_CONFIRM_VIN, command, VEHICLE, work -> ConfirmVinUseCase.confirm(work, command));
    }

    /**
     * Corrects the number of a car that this dealer registered; a wrong check digit waits for a person as at registration. Refused where another
     * car has the number, which is written down, since it tells that the network knows it; and where other dealers registered the car, without
     * own sale or papers (NET-2). The number it has already changes nothing.
     */
    public Outcome<DealerVehicle> correctVin(Call call, CorrectVin command) {
        Outcome<DealerVehicle> outcome = door.command(
                call, UseCase.VEHICLE_CORRECT_VIN, command, VEHICLE, work -> CorrectVinUseCase.correct(work, command));
        if (!outcome.isAccepted()) {
            door.audit(call, AccessEvent.REFUSED, Map.of("useCase", UseCase.VEHICLE_CORRECT_VIN.id()));
        }
        return outcome;
    }

    /** Which numbers of a car this dealer corrected, when and why, as it did; not found where it did not register the car. */
    public List<VinCorrection> vinCorrections(Call call, UUID id) {
        return door.query(call, UseCase.VEHICLE_SEE, new ById(id), work -> CorrectVinUseCase.see(work, id));
    }

    /** Hands a new car to its first owner; refused where it was delivered before. Opens the ground of the own sale, and turns the buyer's A card into a C card. */
    public Outcome<DealerVehicle> deliver(Call call, DeliverVehicle command) {
        return door.command(
                call, UseCase.VEHICLE_DELIVER, command, VEHICLE, work -> OwnershipUseCase.deliver(work, command));
    }

    /** Records the next owner; refused without a ground that opens the car's history. Ends the seller's ground. */
    public Outcome<DealerVehicle> changeOwner(Call call, ChangeOwner command) {
        return door.command(
                call,
                UseCase.VEHICLE_CHANGE_OWNER,
                command,
                VEHICLE,
                work -> OwnershipUseCase.changeOwner(work, command));
    }

    /** Records an odometer reading; one that cannot be so beside the others is taken and held, with what it will have been. */
    public Outcome<MeterReading> recordReading(Call call, RecordReading command) {
        return door.command(
                call,
                UseCase.VEHICLE_RECORD_READING,
                command,
                OdometerDesk.READING,
                work -> RecordReadingUseCase.record(work, command));
    }

    /** Opens a car's history by its papers; a claim that is not given is written down. */
    public Outcome<Access> showPapers(Call call, ShowPapers command) {
        Outcome<Access> outcome =
                door.command(call, UseCase.VEHICLE_SHOW_PAPERS, command, work -> ShowPapersUseCase.show(work, command));
        if (!outcome.isAccepted()) {
            door.audit(call, AccessEvent.REFUSED, Map.of("ground", GroundKind.PAPERS.name()));
        }
        return outcome;
    }

    /** A car as this dealer registered it. */
    public DealerVehicle find(Call call, UUID id) {
        VehicleId vehicle = new VehicleId(id);
        return door.query(
                call,
                UseCase.VEHICLE_SEE,
                new ById(id),
                work -> work.found(
                        work.stores().dealerVehicles().find(work.organisation(), vehicle), vehicle.subject()));
    }

    /** The dealer's cars by the beginning of a plate that they carry or carried, or the end of a VIN, in the order of their ids. */
    public Page<FoundVehicle> search(Call call, FindVehicles question) {
        return door.query(call, UseCase.VEHICLE_SEARCH, question, work -> FindVehiclesUseCase.search(work, question));
    }

    /** Says which plate a car carries from a day on, in any order of days; what is known already changes nothing. */
    public Outcome<DealerVehicle> recordPlate(Call call, RecordPlate command) {
        return door.command(
                call, UseCase.VEHICLE_RECORD_PLATE, command, VEHICLE, work -> RecordPlateUseCase.record(work, command));
    }

    /**
     * Which plates a car carried when, by the first day: as this dealer told it, and as all did while a ground opens the car's history. Not found
     * where the dealer neither registered the car nor has such a ground. A look at another dealer's is written down.
     */
    public List<PlatePeriod> plates(Call call, UUID id) {
        return door.query(
                call,
                UseCase.VEHICLE_SEE_PLATES,
                new ById(id),
                work -> RecordPlateUseCase.see(work, new VehicleId(id)));
    }

    /** What a ground opens of a car's history; not found without one. A dealer's look is written down. */
    public VehicleHistory history(Call call, UUID id) {
        return door.query(
                call,
                UseCase.VEHICLE_SEE_HISTORY,
                new ById(id),
                work -> VehicleHistoryUseCase.see(work, new VehicleId(id)));
    }

    /**
     * What a car will have gone by a day, and when it will have gone a distance, by what a ground opens of its readings (VEH-4). Not found without
     * one, and where nobody ever read it. A dealer's look is written down.
     */
    public PredictedMileage mileage(Call call, AskMileage question) {
        return door.query(call, UseCase.VEHICLE_SEE_MILEAGE, question, work -> MileageUseCase.see(work, question));
    }
}
