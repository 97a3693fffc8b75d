package dev.aftercare.usecase.staff;

import dev.aftercare.domain.network.Post;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.staff.StaffEvent;
import dev.aftercare.domain.staff.StaffRefusal;
import dev.aftercare.usecase.door.Work;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Changes what somebody is and as whom they act (NET-4). */
final class PlaceUseCase {

    private PlaceUseCase() {}

    static Outcome<StaffMember> place(Work work, PlaceStaff command) {
        StaffMember person = present(work, new StaffId(command.staff()));
        StaffMember changed = person.placedIn(new Post(
                Set.copyOf(command.roles()),
                Set.copyOf(Objects.requireNonNullElse(command.skills(), List.<String>of())),
                Optional.ofNullable(command.department()),
                command.head()));
        return updated(work, changed, StaffEvent.PLACED, facts(changed));
    }

    /** What is told of somebody's post. */
    static Map<String, String> facts(StaffMember person) {
        return Map.of(
                "roles", person.roles().toString(),
                "department", person.post().department().orElse(""),
                "head", Boolean.toString(person.post().isHead()));
    }

    static Outcome<StaffMember> assign(Work work, AssignAccount command) {
        StaffMember person = present(work, new StaffId(command.staff()));
        boolean isTaken = work.stores().staff().of(person.employer()).stream()
                .anyMatch(other -> !other.id().equals(person.id())
                        && other.account().filter(command.account()::equals).isPresent());
        return isTaken
                ? Outcome.refused(Refusal.of(StaffRefusal.ACCOUNT_TAKEN))
                : updated(
                        work,
                        person.actingAs(command.account()),
                        StaffEvent.ACCOUNT_ASSIGNED,
                        Map.of("account", command.account()));
    }

    private static StaffMember present(Work work, StaffId id) {
        StaffMember person = work.found(work.stores().staff().find(id), id.subject());
        work.expect(id.subject(), person.version());
        return person;
    }

    private static Outcome<StaffMember> updated(
            Work work, StaffMember changed, StaffEvent event, Map<String, String> facts) {
        work.stores().staff().update(changed);
        return Outcome.accepted(
                changed, Happening.of(event, changed.id().subject(), changed.version(), List.of(), facts));
    }
}
