package dev.aftercare.http.json;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.network.Career;
import dev.aftercare.domain.staff.StaffLoan;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.http.json.DepartureView.PieceView;
import dev.aftercare.usecase.staff.LentAway;
import java.util.List;

/**
 * Somebody is lent to another dealer from the instant {@code from} to {@code until}.
 *
 * @param lender the id of the dealer, and by which code the network knows it, as of the borrower
 * @param name of the person
 * @param posts as what, each from a day on, in the workshop
 * @param away when they are not there either
 * @param pieces what became of what the lender had planned with them; empty for anybody but who has just lent them
 */
public record StaffLoanView(
        String id,
        String lender,
        String lenderCode,
        String borrower,
        String borrowerCode,
        String person,
        String name,
        List<LentPostView> posts,
        String from,
        String until,
        List<StretchView> away,
        String state,
        List<PieceView> pieces,
        long version)
        implements Versioned, Located {

    /** What somebody is in the workshop from a day on. */
    public record LentPostView(String from, List<String> roles, List<String> skills) {

        static LentPostView of(Career.Dated dated) {
            return new LentPostView(
                    dated.from().toString(),
                    dated.post().roles().stream().map(Role::name).toList(),
                    List.copyOf(dated.post().skills()));
        }
    }

    /** A stretch of time. */
    public record StretchView(String from, String until) {

        static StretchView of(TimeRange time) {
            return new StretchView(time.start().toString(), time.end().toString());
        }
    }

    /** The view of {@code loan}. */
    public static StaffLoanView of(StaffLoan loan) {
        return of(new LentAway(loan, List.of()));
    }

    /** The view of {@code lent}. */
    public static StaffLoanView of(LentAway lent) {
        StaffLoan loan = lent.loan();
        return new StaffLoanView(
                loan.id().toString(),
                loan.lender().dealer().toString(),
                loan.lender().code(),
                loan.borrower().dealer().toString(),
                loan.borrower().code(),
                loan.lent().person().toString(),
                loan.lent().name(),
                loan.lent().career().posts().stream().map(LentPostView::of).toList(),
                loan.time().start().toString(),
                loan.time().end().toString(),
                loan.away().stream().map(StretchView::of).toList(),
                loan.state().name(),
                lent.handedOver().stream().map(PieceView::of).toList(),
                loan.version());
    }
}
