package dev.aftercare.usecase.lifecycle;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.lifecycle.StageFacts;
import dev.aftercare.domain.lifecycle.StagePolicy;
import dev.aftercare.domain.lifecycle.StageRules;
import dev.aftercare.domain.lifecycle.VehicleEnd;
import dev.aftercare.domain.lifecycle.VehicleEndId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.port.shared.Cursor;
import dev.aftercare.usecase.call.Ask;
import dev.aftercare.usecase.call.ById;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.door.Answer;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.vehicle.HistoryLook;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * The life of cars: that it has ended, and in which stage a car is (VEH-6, hard case 27). The run {@code life-stages} tells each change of a stage
 * as an event. Thread-safe.
 */
public final class LifeCycleDesk {

    private static final Answer<VehicleEnd> END = new Answer<>(
            SubjectKind.VEHICLE_END,
            end -> end.id().value(),
            VehicleEnd::version,
            (work, id) -> work.stores().vehicleEnds().find(new VehicleEndId(id)));

    private final Door door;

    /** A desk behind {@code door}. */
    public LifeCycleDesk(Door door) {
        this.door = door;
    }

    /**
     * States that a car is a total loss, stolen, exported or scrapped: care of it stops, all else stays. Refused without a ground that opens the
     * car's history, and while another end stands.
     */
    public Outcome<VehicleEnd> end(Call call, EndVehicle command) {
        return door.command(call, UseCase.LIFE_CYCLE_END, command, END, work -> EndUseCase.state(work, command));
    }

    /** The car is on the road again; what had stopped comes back as it would be. Refused for what was scrapped. */
    public Outcome<VehicleEnd> bringBack(Call call, BringBack command) {
        return door.command(call, UseCase.LIFE_CYCLE_END, command, END, work -> EndUseCase.back(work, command));
    }

    /** The statement was wrong; refused to a dealer whose word it was not. */
    public Outcome<VehicleEnd> withdraw(Call call, WithdrawEnd command) {
        return door.command(call, UseCase.LIFE_CYCLE_END, command, END, work -> EndUseCase.withdraw(work, command));
    }

    /** One statement about the end of a car. */
    public VehicleEnd find(Call call, UUID id) {
        VehicleEndId end = new VehicleEndId(id);
        return door.query(
                call,
                UseCase.LIFE_CYCLE_SEE,
                new ById(id),
                work -> work.found(work.stores().vehicleEnds().find(end), end.subject()));
    }

    /** All that was said about the end of a car, by the day of the end; not found without a ground that opens its history. A look at it. */
    public List<VehicleEnd> ends(Call call, UUID vehicle) {
        VehicleId id = new VehicleId(vehicle);
        return door.query(call, UseCase.LIFE_CYCLE_SEE, new ById(vehicle), work -> {
            look(work, id);
            return work.stores().vehicleEnds().of(List.of(id));
        });
    }

    /** The stage of a car on a day, and why; not found without a ground that opens its history. A look at it. */
    public VehicleStage stageOf(Call call, SeeStage question) {
        VehicleId id = new VehicleId(question.vehicle());
        return door.query(call, UseCase.LIFE_CYCLE_SEE, question, work -> {
            look(work, id);
            return stageOf(work, id, Objects.requireNonNullElseGet(question.day(), () -> LifeLook.today(work)));
        });
    }

    /** The dealer's appointments from today on whose car is not on the road, by their time: a clerk asks what is to become of each. */
    public List<Appointment> appointmentsOffTheRoad(Call call) {
        return door.query(
                call,
                UseCase.LIFE_CYCLE_SEE_APPOINTMENTS,
                new Ask(),
                work -> work.stores().appointments().openOffTheRoad(work.organisation(), work.today()));
    }

    /**
     * Decides one batch of all cars' stages anew, in one unit of work, and tells what changed: after a policy has changed or was adopted, or to be
     * sure. Right rows are not written, so it may be done again and killed anywhere.
     *
     * @param batch how many cars at the most, and the cursor that the batch before gave
     */
    public Recomputed recompute(Call call, PageOf batch) {
        return door.query(call, UseCase.LIFE_CYCLE_RECOMPUTE, batch, work -> recompute(work, batch));
    }

    private static Recomputed recompute(Work work, PageOf batch) {
        Optional<VehicleId> after = batch.toRequest().afterKey(VehicleId::of);
        List<VehicleId> cars = work.stores().lifeSources().all(after, batch.limit());
        int changed = StageRun.refresh(work, cars);
        Optional<Cursor> next = cars.size() == batch.limit()
                ? Optional.of(Cursor.after(cars.get(cars.size() - 1).toString()))
                : Optional.empty();
        return new Recomputed(cars.size(), changed, next);
    }

    private static VehicleStage stageOf(Work work, VehicleId vehicle, LocalDate day) {
        StageFacts facts =
                Objects.requireNonNull(LifeLook.at(work, List.of(vehicle)).get(vehicle));
        StagePolicy policy = LifeLook.policy(work, day);
        return new VehicleStage(
                vehicle, day, StageRules.stage(facts, policy, day), StageRules.changesOn(facts, policy, day));
    }

    private static void look(Work work, VehicleId vehicle) {
        work.found(work.stores().vehicles().find(vehicle), vehicle.subject());
        HistoryLook.record(work, vehicle);
    }
}
