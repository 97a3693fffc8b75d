package dev.aftercare.usecase.staff;

import dev.aftercare.domain.appointment.AppointmentPolicy;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.staff.Absence;
import dev.aftercare.domain.staff.HandOverRule;
import dev.aftercare.domain.staff.Lent;
import dev.aftercare.domain.staff.StaffLoan;
import dev.aftercare.domain.staff.StaffLoan.Party;
import dev.aftercare.domain.staff.StaffLoanId;
import dev.aftercare.domain.staff.StaffRefusal;
import dev.aftercare.domain.staff.Succession;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.waitinglist.FreedDays;
import dev.aftercare.usecase.door.Work;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Lends somebody, and gives them back. Whatever takes people away from a dealer is decided under the locks of its days, so that what is booked with
 * them is seen (APT-2).
 */
record StaffLoanUseCase(Work work, List<HandOverParticipant> participants) {

    Outcome<LentAway> lend(LendStaff command) {
        DateRange days = new DateRange(command.from(), command.until().plusDays(1));
        return lend(new StaffId(command.staff()), command.borrower(), days.in(work.zone()));
    }

    Outcome<LentAway> lendForHours(LendStaffForHours command) {
        TimeRange hours = new TimeRange(
                command.from().truncatedTo(ChronoUnit.MICROS), command.until().truncatedTo(ChronoUnit.MICROS));
        return lend(new StaffId(command.staff()), command.borrower(), hours);
    }

    private Outcome<LentAway> lend(StaffId id, String code, TimeRange time) {
        DateRange days = days(time);
        LocalDate horizon =
                work.policy(AppointmentPolicy.KIND, work.today()).body().horizon(work.today());
        if (!time.end().isAfter(work.now()) || days.lastDay().isAfter(horizon)) {
            return Outcome.refused(Refusal.of(
                    StaffRefusal.LOAN_TIME_OUT_OF_RANGE,
                    Map.of(
                            "until", time.end().toString(),
                            "first", work.now().toString(),
                            "last", horizon.toString())));
        }
        lock(days, List.of());
        StaffMember person = handingOver().person(id);
        Party lender = new Party(work.organisation(), work.dealer().code(), work.zone());
        Optional<Party> borrower = work.stores().staffLoans().party(code).filter(party -> !party.equals(lender));
        Optional<Refusal> refusal = borrower.isEmpty()
                ? Optional.of(Refusal.of(StaffRefusal.BORROWER_UNKNOWN, Map.of("borrower", code)))
                : notThere(person, days).or(() -> elsewhere(person, time));
        return refusal.<Outcome<LentAway>>map(Outcome::refused)
                .orElseGet(() -> lent(
                        person,
                        StaffLoan.offered(
                                new StaffLoanId(work.newId()), lender, borrower.orElseThrow(), Lent.of(person), time)));
    }

    private Optional<Refusal> notThere(StaffMember person, DateRange days) {
        Lent lent = Lent.of(person);
        return days.from()
                .datesUntil(days.until())
                .filter(day -> !person.employment().covers(day) || !lent.worksOn(day))
                .findFirst()
                .map(day -> Refusal.of(StaffRefusal.LOAN_OF_NOBODY, Map.of("day", day.toString())));
    }

    /** Whether the person is not at the lender at some instant of {@code time}. */
    private Optional<Refusal> elsewhere(StaffMember person, TimeRange time) {
        Optional<Refusal> lent = work.stores().staffLoans().of(work.organisation(), time.start()).stream()
                .filter(loan -> loan.lent().person().equals(person.id()) && loan.keepsFrom(time))
                .findFirst()
                .map(loan -> Refusal.of(
                        StaffRefusal.LENT_ALREADY,
                        Map.of(
                                "from", loan.time().start().toString(),
                                "until", loan.time().end().toString())));
        return lent.or(() -> work
                .stores()
                .absences()
                .from(work.organisation(), days(time).from())
                .stream()
                .filter(absence -> absence.person().equals(person.id())
                        && absence.time(work.zone()).overlaps(time))
                .findFirst()
                .map(absence -> AwayUseCase.about(StaffRefusal.AWAY_ALREADY, absence)));
    }

    private Outcome<LentAway> lent(StaffMember person, Outcome<StaffLoan> offered) {
        StaffLoan loan = offered.orElseThrow();
        HandingOver.Plan plan = plan(person, loan.wholeAbsence()); // before it is kept: it does not interrupt itself
        work.stores().staffLoans().insert(loan);
        plan.write();
        List<Happening> events = ((Outcome.Accepted<StaffLoan>) offered).events();
        return Outcome.accepted(new LentAway(loan, plan.pieces()), plan.eventsAnd(events));
    }

    private HandingOver.Plan plan(StaffMember person, Absence absence) {
        LocalDate from = absence.days().from();
        LocalDate today = work.today();
        Leaving leaving = Leaving.meanwhile(
                person,
                absence,
                from.isBefore(today) ? today : from,
                today,
                handingOver().staff());
        List<StaffId> successors =
                leaving.colleagues().stream().map(StaffMember::id).toList();
        return handingOver().plan(leaving, new Turns(Succession.among(HandOverRule.ROUND_ROBIN, successors, Map.of())));
    }

    Outcome<StaffLoan> agree(UUID id) {
        lock(days(find(id).time()), List.of());
        StaffLoan loan = present(id);
        return changed(loan, loan.agreedBy(work.organisation(), work.now()));
    }

    Outcome<StaffLoan> end(EndStaffLoan command) {
        StaffLoan seen = find(command.loan());
        lock(days(seen.time()), List.of(seen));
        StaffLoan loan = present(command.loan());
        Instant at = Objects.requireNonNullElse(command.at(), work.now()).truncatedTo(ChronoUnit.MICROS);
        return changed(loan, loan.endedAt(at, work.now()));
    }

    /** Keeps what has changed, and tells whoever has more people then. */
    private Outcome<StaffLoan> changed(StaffLoan before, Outcome<StaffLoan> decided) {
        if (decided instanceof Outcome.Accepted<StaffLoan> accepted
                && !accepted.value().equals(before)) {
            StaffLoan loan = accepted.value();
            work.stores().staffLoans().update(loan);
            if (loan.isAgreed() && !before.isAgreed()) {
                note(work, loan.borrower(), loan.time());
            } else {
                note(work, loan.lender(), givenBack(before, loan));
            }
        }
        return decided;
    }

    private static TimeRange givenBack(StaffLoan before, StaffLoan ended) {
        return ended.isAgreed()
                ? new TimeRange(ended.time().end(), before.time().end())
                : before.time();
    }

    /** Who waits at {@code gains} may have a place with somebody who is there in {@code time}, as far as that is to come (APT-7). */
    static void note(Work work, Party gains, TimeRange time) {
        if (time.end().isAfter(work.now())) {
            DateRange days = DateRange.touchedBy(time, gains.zone());
            LocalDate today = ZonedDate.dateAt(work.now(), gains.zone());
            LocalDate first = days.from().isBefore(today) ? today : days.from();
            work.stores().waitingList().note(new FreedDays(work.newId(), gains.dealer(), first, days.lastDay()));
        }
    }

    /** A loan by or to the scope's dealer. */
    StaffLoan find(UUID id) {
        StaffLoanId loan = new StaffLoanId(id);
        return work.found(work.stores().staffLoans().find(loan), loan.subject());
    }

    private StaffLoan present(UUID id) {
        StaffLoan loan = find(id);
        work.expect(loan.id().subject(), loan.version());
        return loan;
    }

    private void lock(DateRange days, List<StaffLoan> loans) {
        LocalDate today = work.today();
        LocalDate from = days.from().isBefore(today) ? today : days.from();
        List<StaffLoan> running =
                loans.stream().filter(loan -> !loan.isOver(work.now())).toList();
        ConcernedDays concerned = new ConcernedDays(from, Optional.of(days.lastDay()), running);
        participants.forEach(participant -> participant.lock(work, concerned));
    }

    /** The days of the scope's dealer on which {@code time} lies. */
    private DateRange days(TimeRange time) {
        return DateRange.touchedBy(time, work.zone());
    }

    private HandingOver handingOver() {
        return new HandingOver(work, participants);
    }
}
