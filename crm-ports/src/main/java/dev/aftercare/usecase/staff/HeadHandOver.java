package dev.aftercare.usecase.staff;

import dev.aftercare.domain.network.Post;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.staff.HandedOver;
import dev.aftercare.domain.staff.HandedOver.Part;
import dev.aftercare.domain.staff.StaffEvent;
import dev.aftercare.domain.staff.StaffRefusal;
import dev.aftercare.usecase.door.Work;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Who heads a department answers for it (NET-5): when they have left, somebody of that department does, where another one does not head it
 * already; where nobody is left in it, that is listed.
 */
final class HeadHandOver {

    private HeadHandOver() {}

    static List<HandOverStep> plan(Work work, Leaving leaving, Turns turns) {
        LocalDate today = work.today();
        Post post = leaving.person().postOn(today);
        return post
                .department()
                .filter(department -> leaving.isGone() && post.heads(department))
                .filter(department -> leaving.colleagues().stream()
                        .noneMatch(other -> other.postOn(today).heads(department)))
                .map(department -> step(work, leaving, department, turns))
                .stream()
                .toList();
    }

    private static HandOverStep step(Work work, Leaving leaving, String department, Turns turns) {
        LocalDate today = work.today();
        Map<StaffId, StaffMember> members = leaving.colleagues().stream()
                .filter(other -> other.postOn(today)
                        .department()
                        .filter(department::equals)
                        .isPresent())
                .collect(Collectors.toUnmodifiableMap(StaffMember::id, other -> other));
        Optional<StaffMember> heir = turns.first(members::containsKey).map(members::get);
        return heir.map(to -> headed(work, leaving, to))
                .orElseGet(() -> HandOverStep.none(List.of(HandedOver.stayed(
                        leaving.person().id().subject(), Part.HEAD, StaffRefusal.NOBODY_CAN_TAKE_IT))));
    }

    private static HandOverStep headed(Work work, Leaving leaving, StaffMember heir) {
        LocalDate today = work.today();
        StaffMember head = heir.placedIn(today, heir.postOn(today).asHead());
        Happening event = Happening.of(
                StaffEvent.PLACED, head.id().subject(), head.version(), List.of(), PlaceUseCase.facts(head, today));
        return HandOverStep.of(
                List.of(HandedOver.moved(leaving.person().id().subject(), Part.HEAD, head.id())),
                Outcome.accepted(head, event),
                work.stores().staff()::update);
    }
}
