package dev.aftercare.usecase.visit;

import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.visit.Amendment;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.domain.visit.VisitId;
import dev.aftercare.port.shared.Page;
import dev.aftercare.usecase.call.ById;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.door.Answer;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.door.Work;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Leads visits from arrival to leaving, and takes in those that another system led (VIS-1 to VIS-12). Thread-safe. */
public final class VisitDesk {

    private static final Answer<Visit> VISIT = new Answer<>(
            SubjectKind.VISIT,
            visit -> visit.id().value(),
            Visit::version,
            (work, id) -> work.stores().visits().find(new VisitId(id)));

    private final Door door;

    /** A desk behind {@code door}. */
    public VisitDesk(Door door) {
        this.door = door;
    }

    /** The car is taken in; with an appointment that the gate has logged as arrived, which begins (APT-7), or without one. */
    public Outcome<Visit> open(Call call, OpenVisit command) {
        return command(call, UseCase.VISIT_OPEN, command, work -> OpenVisitUseCase.open(work, command));
    }

    /** Receives car and customer: the words, the meter (VIS-2). */
    public Outcome<Visit> receive(Call call, ReceiveCar command) {
        return command(call, UseCase.VISIT_RECEIVE, command, work -> VisitStepUseCase.receive(work, command));
    }

    /** Tells a price for all of the work (VIS-3). */
    public Outcome<Visit> estimate(Call call, EstimateWork command) {
        return command(call, UseCase.VISIT_ESTIMATE, command, work -> VisitStepUseCase.estimate(work, command));
    }

    /** The customer agrees to the last estimate, which makes it the order, or does not (VIS-4). */
    public Outcome<Visit> answer(Call call, AnswerEstimate command) {
        return command(call, UseCase.VISIT_ORDER, command, work -> VisitStepUseCase.answer(work, command));
    }

    /** Goes on to a stage of which nothing else needs to be told; with the last one the car leaves. */
    public Outcome<Visit> moveOn(Call call, MoveVisitOn command) {
        return command(call, UseCase.VISIT_MOVE_ON, command, work -> VisitStepUseCase.moveOn(work, command));
    }

    /** Settles: what is billed, who pays, when the car is due again (VIS-9, VIS-12). */
    public Outcome<Visit> settle(Call call, SettleVisit command) {
        return command(call, UseCase.VISIT_SETTLE, command, work -> VisitStepUseCase.settle(work, command));
    }

    /** Lets a car go unpaid whose visit was broken off when work had begun, and keeps why (VIS-9). */
    public Outcome<Visit> release(Call call, ReleaseCar command) {
        return command(call, UseCase.VISIT_RELEASE, command, work -> VisitStepUseCase.release(work, command));
    }

    /** Writes a visit that is settled or over down otherwise, and what follows from it with it; what stood there stays readable (hard case 36). */
    public Outcome<Visit> correct(Call call, CorrectVisit command) {
        return command(call, UseCase.VISIT_CORRECT, command, work -> AmendUseCase.correct(work, command));
    }

    /** Takes a visit back that is settled or over, with all that followed from it; it stays readable (hard case 36). */
    public Outcome<Visit> voidVisit(Call call, VoidVisit command) {
        return command(call, UseCase.VISIT_VOID, command, work -> AmendUseCase.voidIt(work, command));
    }

    /** What was corrected of a visit, or that it was voided: why, by whom, and what stood there before; the earliest first. */
    public List<Amendment> amendments(Call call, UUID visit) {
        return door.query(call, UseCase.VISIT_SEE, new ById(visit), work -> AmendUseCase.of(work, visit));
    }

    /** Takes in a visit that another system led; told again under its reference it is the same one, unless that was voided. */
    public Outcome<Visit> report(Call call, ReportVisit command) {
        return command(call, UseCase.VISIT_REPORT, command, work -> ReportVisitUseCase.report(work, command));
    }

    /** One visit. */
    public Visit find(Call call, UUID id) {
        VisitId visit = new VisitId(id);
        return door.query(
                call,
                UseCase.VISIT_SEE,
                new ById(id),
                work -> work.found(work.stores().visits().find(visit), visit.subject()));
    }

    /** The cars in the house, by arrival (VIS-7). */
    public Page<Visit> inHouse(Call call, PageOf page) {
        return door.query(
                call,
                UseCase.VISIT_SEE,
                page,
                work -> work.stores().visits().inHouse(work.organisation(), page.toRequest()));
    }

    private Outcome<Visit> command(Call call, UseCase useCase, Record command, Function<Work, Outcome<Visit>> body) {
        return door.command(call, useCase, command, VISIT, body);
    }
}
