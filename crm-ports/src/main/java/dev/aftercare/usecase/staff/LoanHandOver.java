package dev.aftercare.usecase.staff;

import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.staff.HandedOver;
import dev.aftercare.domain.staff.HandedOver.Part;
import dev.aftercare.domain.staff.StaffLoan;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.usecase.door.Work;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Who is lent to another dealer and leaves is lent no longer (NET-3), who is away is away from there too, and back there when they are back (NET-5),
 * and who has another post is able there to what it says (NET-4). What the other dealer has booked with them and does not fit any more is on that dealer's list.
 */
public final class LoanHandOver implements HandOverParticipant {

    @Override
    public String name() {
        return "loans";
    }

    @Override
    public Map<StaffId, Integer> load(Work work, Leaving leaving) {
        return Map.of();
    }

    @Override
    public List<HandOverStep> plan(Work work, Leaving leaving, Turns turns) {
        Instant since = ZonedDate.of(leaving.from(), work.zone()).start();
        return of(work, leaving.person().id(), since).stream()
                .flatMap(loan -> steps(work, leaving, loan, since).stream())
                .toList();
    }

    /** The loans of one of the scope's people that end after {@code since}. */
    static List<StaffLoan> of(Work work, StaffId person, Instant since) {
        return work.stores().staffLoans().of(work.organisation(), since).stream()
                .filter(loan -> loan.lent().person().equals(person) && !loan.isOver(work.now()))
                .toList();
    }

    private static List<HandOverStep> steps(Work work, Leaving leaving, StaffLoan loan, Instant since) {
        return switch (leaving.reason()) {
            case GONE, LEAVES ->
                List.of(step(work, List.of(HandedOver.freed(loan.id().subject(), Part.LENT)), loan.endedBy(since)));
            case OTHER_POST -> List.of(step(work, List.of(), loan.as(leaving.person())));
            case AWAY -> interruption(work, leaving, loan);
            case OTHER_ACCOUNT -> List.of();
        };
    }

    private static List<HandOverStep> interruption(Work work, Leaving leaving, StaffLoan loan) {
        TimeRange away = leaving.hours()
                .orElseGet(() -> new DateRange(
                                leaving.from(), leaving.until().orElseThrow().plusDays(1))
                        .in(work.zone()));
        return loan.isMissing(away) ? List.of(step(work, List.of(), loan.interrupted(away))) : List.of();
    }

    @Override
    public List<HandOverStep> freed(Work work, StaffId person, DateRange days) {
        TimeRange there = days.in(work.zone());
        return of(work, person, there.start()).stream()
                .flatMap(loan -> loan.time().intersection(there).map(freed -> resumption(work, loan, freed)).stream())
                .flatMap(List::stream)
                .toList();
    }

    private static List<HandOverStep> resumption(Work work, StaffLoan loan, TimeRange freed) {
        LocalDate first = loan.daysIn(work.zone()).from();
        List<TimeRange> absences = work.stores().absences().from(work.organisation(), first).stream()
                .filter(absence -> absence.person().equals(loan.lent().person()))
                .map(absence -> absence.time(work.zone()))
                .toList();
        Outcome<StaffLoan> resumed = loan.resumedBut(absences);
        return resumed.orElseThrow().equals(loan)
                ? List.of()
                : List.of(
                        step(work, List.of(), resumed),
                        HandOverStep.writing(() -> StaffLoanUseCase.note(work, loan.borrower(), freed)));
    }

    private static HandOverStep step(Work work, List<HandedOver> pieces, Outcome<StaffLoan> changed) {
        return HandOverStep.of(pieces, changed, work.stores().staffLoans()::update);
    }
}
