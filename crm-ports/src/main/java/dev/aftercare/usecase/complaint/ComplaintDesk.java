package dev.aftercare.usecase.complaint;

import dev.aftercare.domain.authority.Approval;
import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.complaint.ComplaintId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.port.shared.Page;
import dev.aftercare.usecase.authority.AuthorityDesk;
import dev.aftercare.usecase.call.ById;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.door.Answer;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.door.Work;
import java.util.UUID;
import java.util.function.Function;

/**
 * Receives complaints and leads them to their end (CMP-1 to CMP-5). Thread-safe.
 *
 * <p>Who takes, is offered or accepts a complaint is named as a member of staff: an actor is an account, and who embeds
 * the library knows whose it is.
 */
public final class ComplaintDesk {

    private static final Answer<Complaint> COMPLAINT = new Answer<>(
            SubjectKind.COMPLAINT,
            complaint -> complaint.id().value(),
            Complaint::version,
            (work, id) -> work.stores().complaints().find(new ComplaintId(id)));

    private final Door door;

    /** A desk behind {@code door}. */
    public ComplaintDesk(Door door) {
        this.door = door;
    }

    /** Receives a complaint, or answers with the one whose reference the dealer uses already (CMP-1). */
    public Outcome<Complaint> receive(Call call, ReceiveComplaint command) {
        return command(call, UseCase.COMPLAINT_RECEIVE, command, work -> ComplaintIntake.receive(work, command));
    }

    /**
     * Takes over a complaint that another system had until now, open or as it ended there; told again under its reference
     * it is the same one. Levels of the escalation that were due before are not told (CMP-3c).
     */
    public Outcome<Complaint> takeOver(Call call, TakeOverComplaint command) {
        return command(call, UseCase.COMPLAINT_TAKE_OVER, command, work -> ComplaintIntake.takeOver(work, command));
    }

    /** Takes a complaint: the first to do so keeps it until somebody else has accepted it (CMP-2). */
    public Outcome<Complaint> take(Call call, HandComplaint command) {
        return command(call, UseCase.COMPLAINT_TAKE, command, work -> ComplaintUseCase.take(work, command));
    }

    /** Offers it to a colleague; its owner keeps it until that person accepts (CMP-2). */
    public Outcome<Complaint> offer(Call call, HandComplaint command) {
        return command(call, UseCase.COMPLAINT_TAKE, command, work -> ComplaintUseCase.offer(work, command));
    }

    /** Accepts it, which only the person can to whom it is offered (CMP-2). */
    public Outcome<Complaint> accept(Call call, HandComplaint command) {
        return command(call, UseCase.COMPLAINT_TAKE, command, work -> ComplaintUseCase.accept(work, command));
    }

    /** Leads it one step further; once the customer agrees, its clock stands (CMP-2, CMP-3a). */
    public Outcome<Complaint> advance(Call call, AdvanceComplaint command) {
        return command(call, UseCase.COMPLAINT_STEP, command, work -> ComplaintUseCase.advance(work, command));
    }

    /** Weighs it otherwise (CMP-3a). */
    public Outcome<Complaint> grade(Call call, GradeComplaint command) {
        return command(call, UseCase.COMPLAINT_STEP, command, work -> ComplaintUseCase.grade(work, command));
    }

    /** Waits for the customer: the clock stands, at most as long as the policy allows (CMP-3b). */
    public Outcome<Complaint> pause(Call call, PauseComplaint command) {
        return command(call, UseCase.COMPLAINT_STEP, command, work -> ComplaintUseCase.pause(work, command));
    }

    /** Waits no longer (CMP-3b). */
    public Outcome<Complaint> resume(Call call, UUID complaint) {
        return command(
                call, UseCase.COMPLAINT_STEP, new ById(complaint), work -> ComplaintUseCase.resume(work, complaint));
    }

    /**
     * Asks the next level that may for a compensation above one's own authority; once it is approved, {@link #close} takes it, once and up to
     * that amount (CMP-8, NET-6). Refused for what the call's actor decides alone, and while another one is open for that complaint.
     */
    public Outcome<Approval> askCompensation(Call call, AskCompensation command) {
        return door.command(
                call,
                UseCase.COMPLAINT_CLOSE,
                command,
                AuthorityDesk.APPROVAL,
                work -> ComplaintUseCase.askCompensation(work, command));
    }

    /**
     * Closes it, with compensation and the customer's judgement (CMP-5). Above the authority of who closes it, and not approved, it is
     * refused and names the next level that may: it stays open until that one approves it or closes it (NET-6).
     */
    public Outcome<Complaint> close(Call call, CloseComplaint command) {
        return command(call, UseCase.COMPLAINT_CLOSE, command, work -> ComplaintUseCase.close(work, command));
    }

    /** Opens it again where the customer is not satisfied; its clock runs on (CMP-2). */
    public Outcome<Complaint> reopen(Call call, UUID complaint) {
        return command(
                call, UseCase.COMPLAINT_CLOSE, new ById(complaint), work -> ComplaintUseCase.reopen(work, complaint));
    }

    /** Plans what is done so that it does not happen again, also after closing (CMP-5). */
    public Outcome<Complaint> prevent(Call call, PreventRecurrence command) {
        return command(call, UseCase.COMPLAINT_CLOSE, command, work -> ComplaintUseCase.prevent(work, command));
    }

    /** One complaint. */
    public Complaint find(Call call, UUID id) {
        return door.query(call, UseCase.COMPLAINT_SEE, new ById(id), work -> ComplaintUseCase.find(work, id));
    }

    /** The dealer's open complaints with the time that is left, the most pressing first. */
    public Page<OpenComplaint> open(Call call, PageOf page) {
        return door.query(
                call,
                UseCase.COMPLAINT_SEE,
                page,
                work -> work.stores()
                        .complaints()
                        .open(work.organisation(), page.toRequest())
                        .map(complaint -> OpenComplaint.of(complaint, work.now())));
    }

    /**
     * Tells every level of the escalation that is past due, each once, and says whether none is left; for the job that
     * finds them (CMP-3c). Tells nothing else, since who may run jobs sees no customer.
     */
    public boolean escalateIfDue(Call call, ComplaintId complaint) {
        return command(
                        call,
                        UseCase.JOB_RUN,
                        new ById(complaint.value()),
                        work -> ComplaintUseCase.escalate(work, complaint.value()))
                .isAccepted();
    }

    private Outcome<Complaint> command(
            Call call, UseCase useCase, Record command, Function<Work, Outcome<Complaint>> body) {
        return door.command(call, useCase, command, COMPLAINT, body);
    }
}
