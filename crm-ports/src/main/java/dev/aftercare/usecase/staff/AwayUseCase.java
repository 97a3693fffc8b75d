package dev.aftercare.usecase.staff;

import com.google.common.collect.ImmutableMap;
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
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.usecase.door.Work;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Lets somebody be away: what is planned for those days goes to who stands in, or else to the head of the department, where they can do it, and
 * otherwise to whoever can (NET-5).
 */
record AwayUseCase(Work work, List<HandOverParticipant> participants) {

    Outcome<Away> away(BeAway command) {
        DateRange days = new DateRange(command.from(), command.until().plusDays(1));
        handingOver().lock(new StaffId(command.staff()), days);
        StaffMember person = handingOver().person(new StaffId(command.staff()));
        Optional<StaffMember> standIn =
                Optional.ofNullable(command.standIn()).map(StaffId::new).map(handingOver()::person);
        Optional<Refusal> refusal = refusal(person, standIn, days);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Absence absence = new Absence(
                new AbsenceId(work.newId()),
                work.organisation(),
                person.id(),
                days,
                standIn.map(StaffMember::id),
                List.of(),
                1);
        return kept(person, absence);
    }

    /** Always goes through, unless the person is known to be away then: who is sick does not ask. */
    Outcome<Away> awayForHours(BeAwayForHours command) {
        TimeRange hours = new TimeRange(
                command.from().truncatedTo(ChronoUnit.MICROS), command.until().truncatedTo(ChronoUnit.MICROS));
        DateRange days = DateRange.touchedBy(hours, work.zone());
        handingOver().lock(new StaffId(command.staff()), days);
        StaffMember person = handingOver().person(new StaffId(command.staff()));
        Optional<Absence> known = ofPerson(person, days.from())
                .filter(other -> other.time(work.zone()).contains(hours))
                .findFirst();
        return known.isPresent()
                ? Outcome.refused(about(StaffRefusal.AWAY_ALREADY, known.get()))
                : kept(
                        person,
                        Absence.forHours(new AbsenceId(work.newId()), work.organisation(), person.id(), days, hours));
    }

    private Outcome<Away> kept(StaffMember person, Absence absence) {
        HandingOver.Plan plan = plan(person, absence);
        Absence kept = absence.having(plan.pieces());
        work.stores().absences().insert(kept);
        return told(StaffEvent.AWAY, kept, plan);
    }

    /** Hands over what has stayed or come since; what was told before is told again with what became of it. */
    Outcome<Away> handOverAgain(UUID id) {
        Absence seen = find(id);
        handingOver().lock(seen.person(), seen.days());
        Absence absence = find(id);
        work.expect(absence.id().subject(), absence.version());
        if (absence.calledOff()) {
            return Outcome.refused(about(StaffRefusal.NOT_AWAY_THEN, absence));
        }
        HandingOver.Plan plan = plan(handingOver().person(absence.person()), absence);
        Absence kept = absence.and(plan.pieces());
        work.stores().absences().update(kept);
        return told(StaffEvent.AWAY, kept, plan);
    }

    /**
     * Ends an absence early, under the locks of its days. What was handed over stays with who has it; what nobody could take is theirs again, or is
     * handed over again where it lies on the days that are left.
     */
    Outcome<Away> comeBack(ComeBack command) {
        Absence seen = find(command.absence());
        handingOver().lock(seen.person(), seen.days());
        Absence absence = find(command.absence());
        work.expect(absence.id().subject(), absence.version());
        Instant back = Optional.ofNullable(command.from())
                .map(from -> from.truncatedTo(ChronoUnit.MICROS))
                .orElse(work.now());
        if (absence.calledOff() || !back.isBefore(absence.time(work.zone()).end())) {
            return Outcome.refused(about(StaffRefusal.NOT_AWAY_THEN, absence));
        }
        Absence ended = absence.endedAt(back, work.zone());
        HandingOver.Plan plan = ended.calledOff()
                ? new HandingOver.Plan(List.of())
                : plan(handingOver().person(absence.person()), ended);
        Absence kept = ended.having(Stream.concat(ended.handedOver().stream(), plan.pieces().stream())
                .toList());
        work.stores().absences().update(kept);
        HandingOver.Plan there = handingOver().freed(absence.person(), absence.freedBy(kept, work.zone()));
        return told(StaffEvent.BACK, kept, plan.and(there));
    }

    /** An absence with what became of what was planned for its days. */
    Absence find(UUID id) {
        AbsenceId absence = new AbsenceId(id);
        return work.found(work.stores().absences().find(absence), absence.subject());
    }

    private LocalDate notBeforeToday(LocalDate day) {
        return day.isBefore(work.today()) ? work.today() : day;
    }

    private Optional<Refusal> refusal(StaffMember person, Optional<StaffMember> standIn, DateRange days) {
        Optional<Refusal> notThere = standIn.flatMap(other -> firstDayWithout(person, other, days))
                .map(day -> Refusal.of(StaffRefusal.STAND_IN_NOT_THERE, Map.of("day", day.toString())));
        return notThere.or(() -> ofPerson(person, days.from())
                .filter(other -> other.hours().isEmpty() && other.days().from().isBefore(days.until()))
                .findFirst()
                .map(other -> about(StaffRefusal.AWAY_ALREADY, other)));
    }

    /** When else the person is away, from {@code first} on. */
    private Stream<Absence> ofPerson(StaffMember person, LocalDate first) {
        return work.stores().absences().from(work.organisation(), first).stream()
                .filter(other -> other.person().equals(person.id()));
    }

    static Refusal about(StaffRefusal code, Absence known) {
        return Refusal.of(
                code,
                Map.of(
                        "from", known.days().from().toString(),
                        "until", known.days().lastDay().toString()));
    }

    private static Optional<LocalDate> firstDayWithout(StaffMember person, StaffMember standIn, DateRange days) {
        return person.id().equals(standIn.id())
                ? Optional.of(days.from())
                : List.of(days.from(), days.lastDay()).stream()
                        .filter(day -> !standIn.employment().covers(day))
                        .findFirst();
    }

    private HandingOver.Plan plan(StaffMember person, Absence absence) {
        LocalDate from = notBeforeToday(absence.days().from());
        LocalDate last = absence.days().lastDay();
        if (last.isBefore(from)) {
            return new HandingOver.Plan(List.of());
        }
        List<StaffMember> staff = handingOver().staff();
        Leaving leaving = Leaving.meanwhile(person, absence, from, work.today(), staff);
        List<StaffId> successors =
                leaving.colleagues().stream().map(StaffMember::id).toList();
        Optional<StaffId> first = absence.standIn().or(() -> new Roster(staff, List.of(), from).headOf(person.id()));
        return handingOver()
                .plan(leaving, new Turns(Succession.among(HandOverRule.ROUND_ROBIN, successors, Map.of()), first));
    }

    private static Outcome<Away> told(StaffEvent type, Absence absence, HandingOver.Plan plan) {
        plan.write();
        ImmutableMap.Builder<String, String> facts = ImmutableMap.<String, String>builder()
                .put("from", absence.days().from().toString())
                .put("until", absence.days().lastDay().toString())
                .put("standIn", absence.standIn().map(StaffId::toString).orElse(""));
        if (absence.calledOff()) {
            facts.put("calledOff", "true");
        }
        absence.hours()
                .ifPresent(hours -> facts.put("start", hours.start().toString())
                        .put("end", hours.end().toString()));
        Happening event = Happening.of(
                type,
                absence.id().subject(),
                absence.version(),
                List.of(absence.person().subject()),
                facts.build());
        return Outcome.accepted(new Away(absence, absence.handedOver()), plan.eventsAnd(List.of(event)));
    }

    private HandingOver handingOver() {
        return new HandingOver(work, participants);
    }
}
