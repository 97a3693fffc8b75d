package dev.aftercare.usecase.staff;

import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.staff.HandedOver;
import dev.aftercare.domain.staff.StaffLoan;
import dev.aftercare.domain.staff.StaffLoanId;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.usecase.door.Work;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Hands over what somebody cannot do any more, by all participants in their order: one way for who leaves, who is away and who has another post.
 */
record HandingOver(Work work, List<HandOverParticipant> participants) {

    /** What is handed over, and how it is written. */
    record Plan(List<HandOverStep> steps) {

        List<HandedOver> pieces() {
            return steps.stream().flatMap(step -> step.pieces().stream()).toList();
        }

        /** What the steps tell, and then {@code more}. */
        List<Happening> eventsAnd(List<Happening> more) {
            List<Happening> events = new ArrayList<>();
            steps.forEach(step -> events.addAll(step.events()));
            events.addAll(more);
            return events;
        }

        Plan and(Plan more) {
            return new Plan(Stream.concat(steps.stream(), more.steps.stream()).toList());
        }

        void write() {
            steps.forEach(step -> step.write().run());
        }
    }

    /** Takes the locks under which {@link #plan} decides about {@code person}, who is not what they were from a day on; before anything is read. */
    void lock(StaffId person, LocalDate from) {
        lock(person, from, Optional.empty());
    }

    /** The same where only {@code days} are concerned. */
    void lock(StaffId person, DateRange days) {
        lock(person, days.from(), Optional.of(days.lastDay()));
    }

    /**
     * With the days of the dealers to whom the person is lent.
     *
     * @throws ConflictException where they were lent to another one meanwhile
     */
    private void lock(StaffId person, LocalDate from, Optional<LocalDate> last) {
        List<StaffLoan> seen = loans(person, from, last);
        ConcernedDays days = new ConcernedDays(from, last, seen);
        participants.forEach(participant -> participant.lock(work, days));
        if (!ids(seen).containsAll(ids(loans(person, from, last)))) {
            throw new ConflictException("the person was lent to another dealer by somebody else");
        }
    }

    private List<StaffLoan> loans(StaffId person, LocalDate from, Optional<LocalDate> last) {
        ZoneId zone = work.zone();
        return LoanHandOver.of(work, person, ZonedDate.of(from, zone).start()).stream()
                .filter(loan -> last.map(day -> loan.time()
                                .start()
                                .isBefore(ZonedDate.of(day, zone).end()))
                        .orElse(true))
                .toList();
    }

    private static List<StaffLoanId> ids(List<StaffLoan> loans) {
        return loans.stream().map(StaffLoan::id).toList();
    }

    Plan plan(Leaving leaving, Turns turns) {
        List<HandOverStep> steps = new ArrayList<>();
        participants.forEach(participant -> steps.addAll(participant.plan(work, leaving, turns)));
        return new Plan(steps);
    }

    /** What else changes where {@code person} is there again on {@code days}. */
    Plan freed(StaffId person, DateRange days) {
        return new Plan(participants.stream()
                .flatMap(participant -> participant.freed(work, person, days).stream())
                .toList());
    }

    /** How much open work each person has. */
    Map<StaffId, Integer> loads(Leaving leaving) {
        Map<StaffId, Integer> loads = new HashMap<>();
        participants.forEach(participant ->
                participant.load(work, leaving).forEach((person, pieces) -> loads.merge(person, pieces, Integer::sum)));
        return loads;
    }

    /** Everybody of the scope's dealer. */
    List<StaffMember> staff() {
        return work.stores().staff().of(work.organisation());
    }

    /** Somebody of the scope's dealer. */
    StaffMember person(StaffId id) {
        return work.found(
                work.stores().staff().find(id).filter(found -> found.employer().equals(work.organisation())),
                id.subject());
    }
}
