package dev.aftercare.usecase.inspection;

import dev.aftercare.domain.inspection.Roadworthiness;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.port.shared.Page;
import dev.aftercare.usecase.call.ById;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.UseCase;
import java.util.UUID;

/**
 * First registrations and statutory inspections (年检) of cars (VEH-5): each dealer tells of its own cars, and they stay with the car, whoever owns
 * it. Thread-safe.
 */
public final class InspectionDesk {

    private final Door door;

    /** A desk behind {@code door}. */
    public InspectionDesk(Door door) {
        this.door = door;
    }

    /** Says when a car was first registered; another day later on corrects it. */
    public Outcome<Roadworthiness> register(Call call, RecordRegistration command) {
        return door.command(
                call, UseCase.VEHICLE_RECORD_INSPECTION, command, work -> InspectionUseCase.register(work, command));
    }

    /** Records an inspection; refused where a later one is known here. */
    public Outcome<Roadworthiness> inspect(Call call, RecordInspection command) {
        return door.command(
                call, UseCase.VEHICLE_RECORD_INSPECTION, command, work -> InspectionUseCase.inspect(work, command));
    }

    /** Says what the last inspection was instead, of an earlier day too; refused where the last one is another. */
    public Outcome<Roadworthiness> correct(Call call, CorrectInspection command) {
        return door.command(
                call, UseCase.VEHICLE_RECORD_INSPECTION, command, work -> InspectionUseCase.correct(work, command));
    }

    /**
     * Takes the last inspection back; nothing where none is recorded any more, refused where the last one is another. Which one was
     * before it stands in the car's timeline.
     */
    public Outcome<Roadworthiness> withdraw(Call call, WithdrawInspection command) {
        return door.command(
                call, UseCase.VEHICLE_RECORD_INSPECTION, command, work -> InspectionUseCase.withdraw(work, command));
    }

    /**
     * What is known of a car: what this dealer told, and what all did while a ground opens the car's history. Not found where the dealer neither
     * registered the car nor has such a ground. A look at another dealer's is written down.
     */
    public Roadworthiness.Known of(Call call, UUID vehicle) {
        return door.query(
                call, UseCase.VEHICLE_SEE_INSPECTIONS, new ById(vehicle), work -> InspectionUseCase.see(work, vehicle));
    }

    /** The dealer's cars whose next inspection is due in a month by what it told, the soonest first. */
    public Page<Roadworthiness> due(Call call, SeeDueInspections question) {
        return door.query(
                call,
                UseCase.VEHICLE_LIST_INSPECTIONS,
                question,
                work -> work.stores()
                        .inspections()
                        .dueIn(
                                work.organisation(),
                                question.days(),
                                question.page().toRequest()));
    }
}
