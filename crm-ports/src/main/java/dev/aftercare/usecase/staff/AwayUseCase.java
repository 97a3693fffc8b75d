package dev.aftercare.usecase.staff;

import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.staff.Absence;
import dev.aftercare.domain.staff.AbsenceId;
import dev.aftercare.domain.staff.HandOverRule;
import dev.aftercare.domain.staff.Roster;
import dev.aftercare.domain.staff.StaffEvent;
import dev.aftercare.domain.staff.StaffRefusal;
import dev.aftercare.domain.staff.Succession;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.usecase.door.Work;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lets somebody be away: what is planned for those days goes to who stands in, or else to the head of the department, where they can do
 * it, and otherwise to whoever can (NET-5). */
record AwayUseCase(Work work, List<HandOverParticipant> participants) {

    Outcome<Away> away(BeAway command) {
        LocalDate today = work.today();
        LocalDate from = command.from().isBefore(today) ? today : command.from();
        participants.forEach(participant -> participant.lock(work, from));
        StaffMember person = person(new StaffId(command.staff()));
        Optional<StaffMember> standIn =
                Optional.ofNullable(command.standIn()).map(StaffId::new).map(this::person);
        DateRange days = new DateRange(command.from(), command.until().plusDays(1));
        return refusal(person, standIn, days)
                .<Outcome<Away>>map(Outcome::refused)
                .orElseGet(() -> recorded(person, standIn.map(StaffMember::id), days, from));
    }

    private Optional<Refusal> refusal(StaffMember person, Optional<StaffMember> standIn, DateRange days) {
        Optional<Refusal> notThere = standIn.flatMap(other -> firstDayWithout(person, other, days))
                .map(day -> Refusal.of(StaffRefusal.STAND_IN_NOT_THERE, Map.of("day", day.toString())));
        return notThere.or(() -> work.stores().absences().from(work.organisation(), days.from()).stream()
                .filter(other -> other.person().equals(person.id())
                        && other.days().from().isBefore(days.until()))
                .findFirst()
                .map(other -> Refusal.of(
                        StaffRefusal.AWAY_ALREADY,
                        Map.of(
                                "from", other.days().from().toString(),
                                "until", other.days().lastDay().toString()))));
    }

    private static Optional<LocalDate> firstDayWithout(StaffMember person, StaffMember standIn, DateRange days) {
        return person.id().equals(standIn.id())
                ? Optional.of(days.from())
                : List.of(days.from(), days.lastDay()).stream()
                        .filter(day -> !standIn.employment().covers(day))
                        .findFirst();
    }

    private Outcome<Away> recorded(StaffMember person, Optional<StaffId> standIn, DateRange days, LocalDate from) {
        Absence absence = new Absence(new AbsenceId(work.newId()), work.organisation(), person.id(), days, standIn, 1);
        work.stores().absences().insert(absence);
        List<HandOverStep> steps = days.lastDay().isBefore(from) ? List.of() : steps(person, standIn, days, from);
        steps.forEach(step -> step.write().run());
        List<Happening> events = new ArrayList<>();
        steps.forEach(step -> events.addAll(step.events()));
        events.add(Happening.of(
                StaffEvent.AWAY,
                absence.id().subject(),
                1,
                List.of(person.id().subject()),
                Map.of(
                        "from", days.from().toString(),
                        "until", days.lastDay().toString(),
                        "standIn", standIn.map(StaffId::toString).orElse(""))));
        return Outcome.accepted(
                new Away(
                        absence,
                        steps.stream().flatMap(step -> step.pieces().stream()).toList()),
                events);
    }

    private List<HandOverStep> steps(StaffMember person, Optional<StaffId> standIn, DateRange days, LocalDate from) {
        List<StaffMember> staff = work.stores().staff().of(work.organisation());
        Leaving leaving = Leaving.meanwhile(person, from, days.lastDay(), work.today(), staff);
        List<StaffId> successors =
                leaving.colleagues().stream().map(StaffMember::id).toList();
        Optional<StaffId> first = standIn.or(() -> new Roster(staff, List.of(), from).headOf(person.id()));
        Turns turns = new Turns(Succession.among(HandOverRule.ROUND_ROBIN, successors, Map.of()), first);
        return participants.stream()
                .flatMap(participant -> participant.plan(work, leaving, turns).stream())
                .toList();
    }

    private StaffMember person(StaffId id) {
        return work.found(
                work.stores().staff().find(id).filter(found -> found.employer().equals(work.organisation())),
                id.subject());
    }
}
