package dev.aftercare.usecase.staff;

import dev.aftercare.domain.network.Post;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.staff.HandOverRule;
import dev.aftercare.domain.staff.StaffEvent;
import dev.aftercare.domain.staff.StaffRefusal;
import dev.aftercare.domain.staff.Succession;
import dev.aftercare.usecase.door.Work;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Changes what somebody is and as whom they act; what does not fit any more is handed over (NET-4). */
record PlaceUseCase(Work work, List<HandOverParticipant> participants) {

    Outcome<Placed> place(PlaceStaff command) {
        LocalDate today = work.today();
        LocalDate from = Objects.requireNonNullElse(command.from(), today);
        handingOver().lock(new StaffId(command.staff()), from.isBefore(today) ? today : from);
        StaffMember person = present(new StaffId(command.staff()));
        Post post = new Post(
                Set.copyOf(command.roles()),
                Set.copyOf(Objects.requireNonNullElse(command.skills(), List.<String>of())),
                Optional.ofNullable(command.department()),
                command.head());
        return refusal(person, post, from)
                .<Outcome<Placed>>map(Outcome::refused)
                .orElseGet(() -> placed(person, post, from));
    }

    private Optional<Refusal> refusal(StaffMember person, Post post, LocalDate from) {
        LocalDate today = work.today();
        LocalDate first =
                person.employment().from().isAfter(today) ? person.employment().from() : today;
        if (from.isBefore(first) || !person.employment().covers(from)) {
            return Optional.of(Refusal.of(
                    StaffRefusal.POST_OUT_OF_RANGE, Map.of("day", from.toString(), "first", first.toString())));
        }
        return post.department()
                .filter(department -> !work.dealer().setup().premises().knows(department))
                .map(department -> Refusal.of(StaffRefusal.DEPARTMENT_UNKNOWN, Map.of("department", department)));
    }

    private Outcome<Placed> placed(StaffMember person, Post post, LocalDate from) {
        StaffMember changed = person.placedIn(from, post);
        HandingOver.Plan plan = plan(changed, person.postOn(from), from);
        work.stores().staff().update(changed);
        plan.write();
        Happening event = Happening.of(
                StaffEvent.PLACED, changed.id().subject(), changed.version(), List.of(), facts(changed, from));
        return Outcome.accepted(new Placed(changed, plan.pieces()), plan.eventsAnd(List.of(event)));
    }

    private HandingOver.Plan plan(StaffMember changed, Post before, LocalDate from) {
        Leaving leaving = Leaving.placed(
                changed, before, from, work.today(), handingOver().staff());
        List<StaffId> successors =
                leaving.colleagues().stream().map(StaffMember::id).toList();
        return handingOver().plan(leaving, new Turns(Succession.among(HandOverRule.ROUND_ROBIN, successors, Map.of())));
    }

    /** What is told of somebody's post from a day on. */
    static Map<String, String> facts(StaffMember person, LocalDate from) {
        Post post = person.postOn(from);
        return Map.of(
                "from", from.toString(),
                "roles", post.roles().toString(),
                "department", post.department().orElse(""),
                "head", Boolean.toString(post.isHead()));
    }

    Outcome<StaffMember> assign(AssignAccount command) {
        StaffMember person = present(new StaffId(command.staff()));
        boolean isTaken = handingOver().staff().stream()
                .anyMatch(other -> !other.id().equals(person.id()) && actsAs(other, command.account()));
        if (isTaken) {
            return Outcome.refused(Refusal.of(StaffRefusal.ACCOUNT_TAKEN));
        }
        StaffMember changed = person.actingAs(command.account());
        HandingOver.Plan plan = actsAs(person, command.account())
                ? new HandingOver.Plan(List.of())
                : handingOver().plan(Leaving.givingUpAccount(person, work.today()), Turns.none());
        work.stores().staff().update(changed);
        plan.write();
        Happening event = Happening.of(
                StaffEvent.ACCOUNT_ASSIGNED,
                changed.id().subject(),
                changed.version(),
                List.of(),
                Map.of("account", command.account()));
        return Outcome.accepted(changed, plan.eventsAnd(List.of(event)));
    }

    private static boolean actsAs(StaffMember person, String account) {
        return person.account().filter(account::equals).isPresent();
    }

    private StaffMember present(StaffId id) {
        StaffMember person = handingOver().person(id);
        work.expect(id.subject(), person.version());
        return person;
    }

    private HandingOver handingOver() {
        return new HandingOver(work, participants);
    }
}
