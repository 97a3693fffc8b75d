package dev.aftercare.usecase.gate;

import dev.aftercare.domain.gate.ExpectedCar;
import dev.aftercare.domain.gate.GateEntry;
import dev.aftercare.domain.gate.GateEntryId;
import dev.aftercare.domain.gate.WaitingCar;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.usecase.call.Ask;
import dev.aftercare.usecase.call.ById;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.door.Answer;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.UseCase;
import java.util.List;
import java.util.UUID;

/** The gate: who is expected, who came, and who waits since when (APT-9). A dealer sees its own. Thread-safe. */
public final class GateDesk {

    private static final Answer<GateEntry> ENTRY = new Answer<>(
            SubjectKind.GATE_ENTRY,
            entry -> entry.id().value(),
            GateEntry::version,
            (work, id) -> work.stores().gateEntries().find(new GateEntryId(id)));

    private final Door door;

    /** A desk behind {@code door}. */
    public GateDesk(Door door) {
        this.door = door;
    }

    /** The guard's list: the cars with an appointment on a day, by their time; no names and no phones of customers. */
    public List<ExpectedCar> expected(Call call, SeeGate question) {
        return door.query(call, UseCase.GATE_SEE, question, work -> GateLists.expected(work, question));
    }

    /** The cars that are here and whose reception has not begun, the first to come first. */
    public List<WaitingCar> waiting(Call call) {
        return door.query(call, UseCase.GATE_SEE, new Ask(), GateLists::waiting);
    }

    /** What was logged on a day, by the coming; without what was taken back. */
    public List<GateEntry> log(Call call, SeeGate question) {
        return door.query(call, UseCase.GATE_SEE, question, work -> GateLists.log(work, question));
    }

    /** One line. */
    public GateEntry find(Call call, UUID id) {
        return door.query(call, UseCase.GATE_SEE, new ById(id), work -> GateUseCase.find(work, id));
    }

    /**
     * Logs a car by its plate: for its appointment of the day, which arrives with it, or as a walk-in. A plate that a car carried before does not lead
     * to it. A car that waits already is answered with its line.
     */
    public Outcome<GateEntry> arrive(Call call, LogAtGate command) {
        return door.command(call, UseCase.GATE_LOG, command, ENTRY, work -> GateUseCase.arrive(work, command));
    }

    /** The car has left the yard, received or not. */
    public Outcome<GateEntry> leave(Call call, UUID entry) {
        return door.command(call, UseCase.GATE_LOG, new ById(entry), ENTRY, work -> GateUseCase.leave(work, entry));
    }

    /** It was a mistake: the car never came, and its appointment is waited for as before. */
    public Outcome<GateEntry> takeBack(Call call, UUID entry) {
        return door.command(
                call, UseCase.GATE_CORRECT, new ById(entry), ENTRY, work -> GateUseCase.takeBack(work, entry));
    }

    /**
     * The car came at another time than was logged: what follows from it for the appointment and its visit follows from the other time, as long as
     * the visit is not settled (APT-6).
     */
    public Outcome<GateEntry> correct(Call call, CorrectGateEntry command) {
        return door.command(call, UseCase.GATE_CORRECT, command, ENTRY, work -> GateUseCase.correct(work, command));
    }
}
