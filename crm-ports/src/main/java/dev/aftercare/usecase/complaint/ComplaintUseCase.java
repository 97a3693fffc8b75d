package dev.aftercare.usecase.complaint;

import dev.aftercare.domain.authority.Approval;
import dev.aftercare.domain.authority.DecisionKind;
import dev.aftercare.domain.complaint.Closing;
import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.complaint.Complaint.Doing;
import dev.aftercare.domain.complaint.ComplaintId;
import dev.aftercare.domain.complaint.ComplaintPolicy;
import dev.aftercare.domain.complaint.ComplaintProgress;
import dev.aftercare.domain.complaint.ComplaintRefusal;
import dev.aftercare.domain.complaint.ComplaintStep;
import dev.aftercare.domain.complaint.Prevention;
import dev.aftercare.domain.complaint.Responsible;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.policy.PolicyVersion;
import dev.aftercare.domain.shared.Money;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.time.TimeLimit;
import dev.aftercare.usecase.authority.Approving;
import dev.aftercare.usecase.authority.Authority;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.staff.Rosters;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * Leads a complaint along its path: each command reads it, lets it decide, and writes what was decided. Who changed it in
 * between has raised its version, and the unit of work is done again.
 */
final class ComplaintUseCase {

    private ComplaintUseCase() {}

    static Outcome<Complaint> advance(Work work, AdvanceComplaint command) {
        String words = Objects.requireNonNullElse(command.words(), "");
        return change(work, command.complaint(), (complaint, doing) -> switch (command.step()) {
            case RECORD -> complaint.advanced(ComplaintStep.RECORD, doing);
            case CONFIRM -> complaint.advanced(ComplaintStep.CONFIRM, doing);
            case INVESTIGATE -> complaint.advanced(ComplaintStep.INVESTIGATE, doing);
            case FIND_CAUSE -> complaint.caused(words, doing);
            case PROPOSE -> complaint.proposed(words, doing);
            case AGREE -> complaint.agreed(doing);
            case CARRY_OUT -> complaint.advanced(ComplaintStep.CARRY_OUT, doing);
            case ASK_AGAIN -> complaint.advanced(ComplaintStep.ASK_AGAIN, doing);
        });
    }

    static Outcome<Complaint> take(Work work, HandComplaint command) {
        return change(
                work,
                command.complaint(),
                (complaint, doing) -> (ownerHasLeft(work, complaint) ? complaint.leftBehind() : complaint)
                        .takenBy(colleague(work, command.person()), doing));
    }

    private static boolean ownerHasLeft(Work work, Complaint complaint) {
        return complaint
                .custody()
                .owner()
                .filter(owner -> present(work, owner).isEmpty())
                .isPresent();
    }

    static Outcome<Complaint> offer(Work work, HandComplaint command) {
        return change(
                work,
                command.complaint(),
                (complaint, doing) -> complaint.offeredTo(colleague(work, command.person()), doing));
    }

    static Outcome<Complaint> accept(Work work, HandComplaint command) {
        return change(
                work,
                command.complaint(),
                (complaint, doing) -> complaint.acceptedBy(onBehalf(work, complaint, command.person()), doing));
    }

    static Outcome<Complaint> grade(Work work, GradeComplaint command) {
        return change(work, command.complaint(), (complaint, doing) -> {
            PolicyVersion<ComplaintPolicy> policy = ComplaintIntake.policy(work, complaint.grievance());
            TimeLimit limit =
                    policy.body().limit(command.severity(), work.dealer().calendar());
            return complaint.graded(command.severity(), limit, policy.id(), doing);
        });
    }

    static Outcome<Complaint> pause(Work work, PauseComplaint command) {
        return change(
                work,
                command.complaint(),
                (complaint, doing) -> complaint.paused(
                        command.reason(),
                        ComplaintIntake.policy(work, complaint.grievance())
                                .body()
                                .longestWait(),
                        doing));
    }

    static Outcome<Complaint> resume(Work work, UUID id) {
        return change(work, id, Complaint::resumed);
    }

    static Outcome<Complaint> close(Work work, CloseComplaint command) {
        Money compensation = command.compensation().toMoney();
        boolean satisfied = command.judgement() == CloseComplaint.Judgement.SATISFIED;
        return change(
                work,
                command.complaint(),
                (complaint, doing) -> Authority.within(
                        work,
                        DecisionKind.COMPENSATION,
                        compensation,
                        complaint.id().subject(),
                        () -> complaint.closed(compensation, satisfied, doing)));
    }

    static Outcome<Approval> askCompensation(Work work, AskCompensation command) {
        Complaint complaint = find(work, command.complaint());
        return complaint.progress().state().isOpen()
                ? Approving.ask(
                        work,
                        DecisionKind.COMPENSATION,
                        command.compensation().toMoney(),
                        complaint.id().subject(),
                        command.why())
                : Outcome.refused(Refusal.of(
                        ComplaintRefusal.NOT_IN_THIS_STATE,
                        Map.of(
                                "state", complaint.progress().state().name(),
                                "step", ComplaintStep.CLOSE.name())));
    }

    static Outcome<Complaint> reopen(Work work, UUID id) {
        return change(work, id, (complaint, doing) -> {
            PolicyVersion<ComplaintPolicy> policy = ComplaintIntake.policy(work, complaint.grievance());
            TimeLimit limit = policy.body()
                    .limit(complaint.grievance().severity(), work.dealer().calendar());
            return Authority.undoing(
                    work,
                    DecisionKind.COMPENSATION,
                    complaint.id().subject(),
                    compensated(complaint),
                    () -> complaint.reopened(limit, policy.id(), doing));
        });
    }

    /** What the customer was given when it was closed, and by whom; empty while it is open, or where another system closed it. */
    private static Optional<Authority.Taken> compensated(Complaint complaint) {
        ComplaintProgress progress = complaint.progress();
        return progress.closing()
                .flatMap(Closing::compensation)
                .flatMap(amount -> progress.log().stream()
                        .filter(entry -> entry.step() == ComplaintStep.CLOSE)
                        .reduce((earlier, later) -> later)
                        .map(entry -> new Authority.Taken(amount, entry.by(), entry.at())));
    }

    static Outcome<Complaint> prevent(Work work, PreventRecurrence command) {
        return change(
                work,
                command.complaint(),
                (complaint, doing) -> complaint.preventing(
                        new Prevention(command.what(), colleague(work, command.owner()), command.until()), doing));
    }

    /** Tells every level that is past due; decided anew from what is stored, so that two servers tell nobody twice. */
    static Outcome<Complaint> escalate(Work work, UUID id) {
        return change(work, id, (complaint, doing) -> {
            Responsible people = new Responsible(
                    work.organisation(),
                    work.manufacturer().id(),
                    complaint.custody().owner(),
                    Rosters.today(work));
            return complaint.escalated(work.now(), people::at);
        });
    }

    static Complaint find(Work work, UUID id) {
        ComplaintId complaint = new ComplaintId(id);
        return work.found(work.stores().complaints().find(complaint), complaint.subject());
    }

    private static Outcome<Complaint> change(
            Work work, UUID id, BiFunction<Complaint, Doing, Outcome<Complaint>> decision) {
        Complaint present = find(work, id);
        work.expect(present.id().subject(), present.version());
        Outcome<Complaint> decided = decision.apply(
                present, new Doing(work.now(), work.call().actor().id()));
        if (decided instanceof Outcome.Accepted<Complaint> accepted
                && accepted.value().version() != present.version()) {
            work.stores().complaints().update(accepted.value());
        }
        return decided;
    }

    /** Who accepts: the person, or the one who is offered it and for whom the person answers today (NET-5). */
    private static StaffId onBehalf(Work work, Complaint complaint, UUID id) {
        StaffId person = colleague(work, id);
        return complaint
                .custody()
                .offeredTo()
                .filter(offered -> Rosters.today(work)
                        .answersFor(offered)
                        .filter(person::equals)
                        .isPresent())
                .orElse(person);
    }

    /** Somebody who belongs to this dealer today. */
    private static StaffId colleague(Work work, UUID id) {
        StaffId person = new StaffId(id);
        return work.found(present(work, person), person.subject()).id();
    }

    private static Optional<StaffMember> present(Work work, StaffId person) {
        return work.stores()
                .staff()
                .find(person)
                .filter(found -> found.employer().equals(work.organisation())
                        && found.employment().covers(work.today()));
    }
}
