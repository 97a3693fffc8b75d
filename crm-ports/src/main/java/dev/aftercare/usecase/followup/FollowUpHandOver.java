package dev.aftercare.usecase.followup;

import dev.aftercare.domain.followup.FollowUp;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.staff.HandedOver;
import dev.aftercare.domain.staff.HandedOver.Part;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.staff.HandOverParticipant;
import dev.aftercare.usecase.staff.HandOverStep;
import dev.aftercare.usecase.staff.Leaving;
import dev.aftercare.usecase.staff.Turns;
import java.util.List;
import java.util.Map;

/** Follow-up calls belong to the dealer's worklist: one in the hand of who leaves is anybody's again at once (NET-3). */
public final class FollowUpHandOver implements HandOverParticipant {

    @Override
    public String name() {
        return "follow-ups";
    }

    /** A call is in a hand for minutes, and is nobody's load. */
    @Override
    public Map<StaffId, Integer> load(Work work, Leaving leaving) {
        return Map.of();
    }

    @Override
    public List<HandOverStep> plan(Work work, Leaving leaving, Turns turns) {
        return leaving.isAccountGone() || leaving.losesRight(UseCase.FOLLOW_UP_RECORD)
                ? leaving.person().account().stream()
                        .flatMap(account -> work.stores().followUps().heldBy(work.organisation(), account).stream())
                        .map(call -> givenBack(work, call))
                        .toList()
                : List.of();
    }

    private static HandOverStep givenBack(Work work, FollowUp call) {
        return HandOverStep.of(
                List.of(HandedOver.freed(call.id().subject(), Part.CALLER)),
                call.givenBack(),
                work.stores().followUps()::update);
    }
}
