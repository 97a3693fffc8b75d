package dev.aftercare.usecase.staff;

import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.staff.Departure;
import dev.aftercare.domain.staff.Departure.Heirs;
import dev.aftercare.domain.staff.HandOverRule;
import dev.aftercare.domain.staff.StaffRefusal;
import dev.aftercare.domain.staff.Succession;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.usecase.door.Work;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lets somebody leave and hands over what they have, in one unit of work (NET-3). What is looked at before is decided in the same way. */
record LeaveUseCase(Work work, List<HandOverParticipant> participants) {

    /** Who leaves, and what is handed over. */
    private record Plan(StaffMember person, HandingOver.Plan moves) {}

    Outcome<Departed> leave(LeaveStaff command) {
        lock(new StaffId(command.staff()), command.lastDay());
        return plan(command).fold(plan -> left(command, plan), Outcome::refused);
    }

    /** What would become of the work; nothing is locked and nothing is written. */
    Outcome<Departed> preview(LeaveStaff command) {
        return plan(command)
                .fold(
                        plan -> decided(command, plan).map(departure -> new Departed(plan.person, departure)),
                        Outcome::refused);
    }

    private Outcome<Departed> left(LeaveStaff command, Plan plan) {
        Outcome<Departure> departure = decided(command, plan);
        work.stores().staff().update(plan.person);
        plan.moves.write();
        Departure kept = departure.orElseThrow();
        if (kept.version() == 1) {
            work.stores().departures().insert(kept);
        } else {
            work.stores().departures().update(kept);
        }
        return told(plan, departure);
    }

    /** Hands over the rest of who has left by now; nothing where another server has done so. */
    Outcome<Departed> completeIfDue(StaffId id) {
        Departure due = work.found(work.stores().departures().of(id), Departure.subject(id));
        if (due.nextDue().filter(at -> !at.isAfter(work.now())).isEmpty()) {
            return Outcome.accepted(new Departed(person(id), due));
        }
        lock(id, due.lastDay());
        Plan plan = plan(person(id), due.lastDay(), due.heirs());
        Outcome<Departure> completed = due.completed(plan.moves.pieces());
        plan.moves.write();
        work.stores().departures().update(completed.orElseThrow());
        return told(plan, completed);
    }

    private void lock(StaffId person, LocalDate lastDay) {
        LocalDate from = Leaving.firstDayWithout(lastDay, work.today());
        handingOver().lock(person, from);
    }

    private Outcome<Plan> plan(LeaveStaff command) {
        StaffMember present = person(new StaffId(command.staff()));
        work.expect(present.id().subject(), present.version());
        LocalDate first = present.employment().from();
        if (command.lastDay().isBefore(first)) {
            return Outcome.refused(
                    Refusal.of(StaffRefusal.LEAVES_BEFORE_THE_FIRST_DAY, Map.of("first", first.toString())));
        }
        Heirs heirs = heirs(command);
        if (heirs.person().isPresent() && !canSucceed(heirs.person().get(), command)) {
            LocalDate from = Leaving.firstDayWithout(command.lastDay(), work.today());
            return Outcome.refused(Refusal.of(StaffRefusal.SUCCESSOR_NOT_THERE, Map.of("day", from.toString())));
        }
        return Outcome.accepted(plan(present.leavingAfter(command.lastDay()), command.lastDay(), heirs));
    }

    private boolean canSucceed(StaffId successor, LeaveStaff command) {
        StaffMember heir = person(successor);
        LocalDate from = Leaving.firstDayWithout(command.lastDay(), work.today());
        return !heir.id().value().equals(command.staff())
                && heir.employment().covers(work.today())
                && heir.employment().covers(from);
    }

    private Plan plan(StaffMember person, LocalDate lastDay, Heirs heirs) {
        List<StaffMember> staff = handingOver().staff();
        Leaving leaving = Leaving.forGood(person, lastDay, work.today(), staff);
        List<StaffId> successors = leaving.colleagues().stream()
                .map(StaffMember::id)
                .filter(id -> heirs.person().map(id::equals).orElse(true))
                .toList();
        Turns turns = new Turns(Succession.among(heirs.rule(), successors, loads(leaving, heirs)));
        return new Plan(person, handingOver().plan(leaving, turns));
    }

    private Map<StaffId, Integer> loads(Leaving leaving, Heirs heirs) {
        return heirs.rule() == HandOverRule.BY_LOAD ? handingOver().loads(leaving) : Map.of();
    }

    private Outcome<Departure> decided(LeaveStaff command, Plan plan) {
        Heirs heirs = heirs(command);
        LocalDate lastDay = command.lastDay();
        Optional<Instant> rest = lastDay.isBefore(work.today())
                ? Optional.empty()
                : Optional.of(ZonedDate.of(lastDay, work.zone()).end());
        StaffId id = plan.person.id();
        return work.stores()
                .departures()
                .of(id)
                .map(before -> before.decidedAgain(lastDay, heirs, plan.moves.pieces(), rest))
                .orElseGet(() -> Departure.decided(work.organisation(), id, lastDay, heirs, plan.moves.pieces(), rest));
    }

    private static Outcome<Departed> told(Plan plan, Outcome<Departure> departure) {
        return Outcome.accepted(
                new Departed(plan.person, departure.orElseThrow()),
                plan.moves.eventsAnd(((Outcome.Accepted<Departure>) departure).events()));
    }

    private static Heirs heirs(LeaveStaff command) {
        return new Heirs(
                command.rule(),
                Optional.ofNullable(command.successor())
                        .filter(named -> command.rule() == HandOverRule.TO_PERSON)
                        .map(StaffId::new));
    }

    private StaffMember person(StaffId id) {
        return handingOver().person(id);
    }

    private HandingOver handingOver() {
        return new HandingOver(work, participants);
    }
}
