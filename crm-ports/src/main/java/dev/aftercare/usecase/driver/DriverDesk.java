package dev.aftercare.usecase.driver;

import dev.aftercare.domain.driver.Driving;
import dev.aftercare.domain.driver.DrivingId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.usecase.call.ById;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.door.Answer;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.UseCase;
import java.util.List;
import java.util.UUID;

/**
 * Who drives which car when that is not its owner (CUS-1, CUS-10): in periods, several at once where it is so, ended by a sale (VEH-2). A dealer
 * sees its own. Thread-safe.
 */
public final class DriverDesk {

    private static final Answer<Driving> DRIVING = new Answer<>(
            SubjectKind.DRIVING,
            driving -> driving.id().value(),
            Driving::version,
            (work, id) -> work.stores().drivings().find(new DrivingId(id)));

    private final Door door;

    /** A desk behind {@code door}. */
    public DriverDesk(Door door) {
        this.door = door;
    }

    /** Says that somebody drives a car from a day on; who does so already is answered with that period. Refused for who owns it. */
    public Outcome<Driving> record(Call call, RecordDriver command) {
        return door.command(call, UseCase.DRIVER_RECORD, command, DRIVING, work -> DriverUseCase.record(work, command));
    }

    /** Says since when they do not any more. */
    public Outcome<Driving> end(Call call, EndDriving command) {
        return door.command(call, UseCase.DRIVER_RECORD, command, DRIVING, work -> DriverUseCase.end(work, command));
    }

    /** Says that it ended on another day than was recorded; refused where it lasts still, and beyond a sale of the car. */
    public Outcome<Driving> correctEnd(Call call, CorrectDrivingEnd command) {
        return door.command(
                call, UseCase.DRIVER_RECORD, command, DRIVING, work -> DriverUseCase.correctEnd(work, command));
    }

    /** One period. */
    public Driving find(Call call, UUID id) {
        return door.query(call, UseCase.DRIVER_SEE, new ById(id), work -> DriverUseCase.find(work, id));
    }

    /** Who drives and drove a car, by the first day. */
    public List<Driving> ofCar(Call call, UUID vehicle) {
        return door.query(call, UseCase.DRIVER_SEE, new ById(vehicle), work -> DriverUseCase.ofCar(work, vehicle));
    }

    /** What a customer drives and drove, by the first day. */
    public List<Driving> ofDriver(Call call, UUID customer) {
        return door.query(call, UseCase.DRIVER_SEE, new ById(customer), work -> DriverUseCase.ofDriver(work, customer));
    }
}
