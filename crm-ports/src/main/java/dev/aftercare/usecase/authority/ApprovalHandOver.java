package dev.aftercare.usecase.authority;

import dev.aftercare.domain.authority.Approval;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.staff.HandedOver;
import dev.aftercare.domain.staff.HandedOver.Part;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.staff.HandOverParticipant;
import dev.aftercare.usecase.staff.HandOverStep;
import dev.aftercare.usecase.staff.Leaving;
import dev.aftercare.usecase.staff.Turns;
import java.util.List;
import java.util.Map;

/**
 * What somebody who has left asked for and nobody has decided is lifted: who has the work now asks anew, or does without. What was approved
 * stays with the work (NET-3, NET-6).
 */
public final class ApprovalHandOver implements HandOverParticipant {

    @Override
    public String name() {
        return "approvals";
    }

    /** Who asks has nothing more to do. */
    @Override
    public Map<StaffId, Integer> load(Work work, Leaving leaving) {
        return Map.of();
    }

    @Override
    public List<HandOverStep> plan(Work work, Leaving leaving, Turns turns) {
        return leaving.isAccountGone()
                ? leaving.person().account().stream()
                        .flatMap(account -> work.stores().approvals().waitingOf(work.organisation(), account).stream())
                        .map(approval -> lifted(work, approval))
                        .toList()
                : List.of();
    }

    private static HandOverStep lifted(Work work, Approval approval) {
        return HandOverStep.of(
                List.of(HandedOver.freed(approval.id().subject(), Part.ASKER)),
                approval.lifted(),
                work.stores().approvals()::update);
    }
}
