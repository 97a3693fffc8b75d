package dev.aftercare.usecase.staff;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.staff.StaffLoan;
import dev.aftercare.domain.staff.StaffLoanId;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.usecase.call.ById;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.door.Answer;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.UseCase;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Lends people to other dealers of the network and borrows theirs (借调): the lender offers, the borrower agrees, either ends. Each acts in its own
 * scope; who leads both acts once in each (NET-5, NET-6). Thread-safe.
 */
public final class StaffLoanDesk {

    private static final Answer<LentAway> LENT = new Answer<>(
            SubjectKind.STAFF_LOAN,
            lent -> lent.loan().id().value(),
            lent -> lent.loan().version(),
            (work, id) ->
                    work.stores().staffLoans().find(new StaffLoanId(id)).map(loan -> new LentAway(loan, List.of())));
    private static final Answer<StaffLoan> LOAN = new Answer<>(
            SubjectKind.STAFF_LOAN,
            loan -> loan.id().value(),
            StaffLoan::version,
            (work, id) -> work.stores().staffLoans().find(new StaffLoanId(id)));

    private final Door door;
    private final List<HandOverParticipant> participants;

    /** A desk behind {@code door}. {@code participants} decide and write in their order. */
    public StaffLoanDesk(Door door, List<HandOverParticipant> participants) {
        this.door = door;
        this.participants = ImmutableList.copyOf(participants);
    }

    /**
     * Offers somebody to another dealer for some days. From now on they are away from their own then, and what is planned goes to whoever can take it;
     * what nobody can take stays and is on the clerk's list. Refused where they are away or lent already, do not belong to the dealer or are neither
     * technician nor advisor on one of the days, or the days are beyond those that can be booked. The same request once more, by its key, lists
     * nothing.
     */
    public Outcome<LentAway> lend(Call call, LendStaff command) {
        return door.command(
                call,
                UseCase.STAFF_LEND,
                command,
                LENT,
                work -> new StaffLoanUseCase(work, participants).lend(command));
    }

    /** The same for some hours. */
    public Outcome<LentAway> lendForHours(Call call, LendStaffForHours command) {
        return door.command(
                call,
                UseCase.STAFF_LEND,
                command,
                LENT,
                work -> new StaffLoanUseCase(work, participants).lendForHours(command));
    }

    /** The borrower agrees to a loan: the person can be booked there then. Once more changes nothing; refused to anybody else, and when it is over. */
    public Outcome<StaffLoan> agree(Call call, UUID loan) {
        return door.command(
                call,
                UseCase.STAFF_LEND,
                new ById(loan),
                LOAN,
                work -> new StaffLoanUseCase(work, participants).agree(loan));
    }

    /**
     * Either dealer ends a loan: what has not begun, or was not agreed to, never takes place. The lender may plan with the person from then on,
     * and what the borrower has booked with them later is on the borrower's list.
     */
    public Outcome<StaffLoan> end(Call call, EndStaffLoan command) {
        return door.command(
                call, UseCase.STAFF_LEND, command, LOAN, work -> new StaffLoanUseCase(work, participants).end(command));
    }

    /** A loan by or to the dealer. */
    public StaffLoan find(Call call, UUID loan) {
        return door.query(
                call,
                UseCase.STAFF_SEE_LOANS,
                new ById(loan),
                work -> new StaffLoanUseCase(work, participants).find(loan));
    }

    /** Loans by and to the dealer, also those called off, by their ids. */
    public List<StaffLoan> list(Call call, SeeStaffLoans question) {
        return door.query(
                call,
                UseCase.STAFF_SEE_LOANS,
                question,
                work -> work.stores()
                        .staffLoans()
                        .of(
                                work.organisation(),
                                ZonedDate.of(Objects.requireNonNullElse(question.from(), work.today()), work.zone())
                                        .start()));
    }
}
