package dev.aftercare.usecase.prospect;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.prospect.ProspectCard;
import dev.aftercare.domain.staff.HandedOver;
import dev.aftercare.domain.staff.HandedOver.Part;
import dev.aftercare.domain.staff.StaffRefusal;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.staff.HandOverParticipant;
import dev.aftercare.usecase.staff.HandOverStep;
import dev.aftercare.usecase.staff.Leaving;
import dev.aftercare.usecase.staff.Turns;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Hands the A cards of who leaves, or is no sales consultant any more, to the other consultants (NET-3, CUS-4a). Who is away keeps them: who answers
 * meanwhile is computed from the day's roster (NET-5). What is over stays with who had it, and is counted so.
 */
public final class ProspectHandOver implements HandOverParticipant {

    @Override
    public String name() {
        return "prospects";
    }

    @Override
    public Map<StaffId, Integer> load(Work work, Leaving leaving) {
        return work.stores().prospects().openByConsultant(work.organisation());
    }

    @Override
    public List<HandOverStep> plan(Work work, Leaving leaving, Turns turns) {
        if (!leaving.isGone() && !isMoved(leaving)) {
            return List.of();
        }
        Set<StaffId> able = leaving.colleagues().stream()
                .filter(colleague -> Prospects.isConsultant(colleague, leaving.from()))
                .map(StaffMember::id)
                .collect(Collectors.toUnmodifiableSet());
        return work
                .stores()
                .prospects()
                .heldBy(work.organisation(), leaving.person().id())
                .stream()
                .map(card -> step(work, card, able, turns))
                .toList();
    }

    /** Whether their other post is not in sales. */
    private static boolean isMoved(Leaving leaving) {
        return leaving.reason() == Leaving.Reason.OTHER_POST && leaving.lost().contains(Role.SALES_CONSULTANT);
    }

    private static HandOverStep step(Work work, ProspectCard card, Set<StaffId> able, Turns turns) {
        return turns.first(able::contains)
                .map(heir -> HandOverStep.of(
                        List.of(HandedOver.moved(card.id().subject(), Part.CONSULTANT, heir)),
                        card.assignedTo(heir),
                        work.stores().prospects()::update))
                .orElseGet(() -> HandOverStep.none(List.of(
                        HandedOver.stayed(card.id().subject(), Part.CONSULTANT, StaffRefusal.NOBODY_CAN_TAKE_IT))));
    }
}
