package dev.aftercare.usecase.authority;

import dev.aftercare.domain.authority.Approval;
import dev.aftercare.domain.authority.ApprovalId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.port.shared.Page;
import dev.aftercare.usecase.call.ById;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.door.Answer;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.UseCase;
import java.util.UUID;

/**
 * Decides what somebody asked for above their authority; who asks does so at the desk of the thing itself, as at {@code
 * complaints().askCompensation} (NET-6). Thread-safe.
 */
public final class AuthorityDesk {

    /** How an approval is found again; for the desks at which one is asked for. */
    public static final Answer<Approval> APPROVAL = new Answer<>(
            SubjectKind.APPROVAL,
            approval -> approval.id().value(),
            Approval::version,
            (work, id) -> work.stores().approvals().find(new ApprovalId(id)));

    private final Door door;

    /** A desk behind {@code door}. */
    public AuthorityDesk(Door door) {
        this.door = door;
    }

    /** What waits for somebody with the roles of the call's actor and was not asked by them, the oldest first. */
    public Page<Approval> waiting(Call call, PageOf page) {
        return door.query(call, UseCase.APPROVAL_SEE, page, work -> Approving.waiting(work, page));
    }

    /** What the call's actor has asked for, whatever became of it, the newest first. */
    public Page<Approval> asked(Call call, PageOf page) {
        return door.query(call, UseCase.APPROVAL_SEE_ASKED, page, work -> Approving.asked(work, page));
    }

    /** One of them, as it stands. */
    public Approval find(Call call, UUID id) {
        return door.query(call, UseCase.APPROVAL_SEE, new ById(id), work -> Approving.find(work, id));
    }

    /**
     * Approves it: it may be done, once and up to that amount, which counts in the month of the call's actor. Refused for who asked, and for
     * who may not decide that amount alone.
     */
    public Outcome<Approval> approve(Call call, DecideApproval command) {
        return door.command(call, UseCase.APPROVAL_DECIDE, command, APPROVAL, work -> Approving.approve(work, command));
    }

    /** Refuses it; refused for who asked, and for whose limit each time is below the amount. */
    public Outcome<Approval> refuse(Call call, DecideApproval command) {
        return door.command(call, UseCase.APPROVAL_DECIDE, command, APPROVAL, work -> Approving.refuse(work, command));
    }

    /** Takes it back, as long as nothing was done with it; only who asked does. */
    public Outcome<Approval> withdraw(Call call, UUID id) {
        return door.command(
                call, UseCase.APPROVAL_WITHDRAW, new ById(id), APPROVAL, work -> Approving.withdraw(work, id));
    }
}
