package dev.aftercare.usecase.urgent;

import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.staff.HandedOver;
import dev.aftercare.domain.staff.HandedOver.Part;
import dev.aftercare.domain.urgent.UrgentRequest;
import dev.aftercare.usecase.door.PermissionTable;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.staff.HandOverParticipant;
import dev.aftercare.usecase.staff.HandOverStep;
import dev.aftercare.usecase.staff.Leaving;
import dev.aftercare.usecase.staff.Turns;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Hands over the open urgent requests for which somebody answers who leaves, to who may answer; where nobody can they go to the whole desk's
 * list, so that no promise hangs on who is gone (NET-3, APT-10). Who is away for a while keeps them: their stand-in is warned (NET-5).
 */
public final class UrgentHandOver implements HandOverParticipant {

    @Override
    public String name() {
        return "urgent-requests";
    }

    @Override
    public Map<StaffId, Integer> load(Work work, Leaving leaving) {
        return work.stores().urgentRequests().openByAdvisor(work.organisation());
    }

    @Override
    public List<HandOverStep> plan(Work work, Leaving leaving, Turns turns) {
        if (!leaving.losesRight(UseCase.URGENT_ANSWER)) {
            return List.of();
        }
        Set<StaffId> able = leaving.colleagues().stream()
                .filter(person -> mayAnswer(person, work.today()))
                .map(StaffMember::id)
                .collect(Collectors.toUnmodifiableSet());
        return work
                .stores()
                .urgentRequests()
                .openOf(work.organisation(), leaving.person().id())
                .stream()
                .map(request -> step(work, request, turns.first(able::contains)))
                .toList();
    }

    /** Whether somebody's post of a day has the right to answer. */
    static boolean mayAnswer(StaffMember person, LocalDate day) {
        return person.employment().covers(day)
                && PermissionTable.standard().permits(person.postOn(day).roles(), UseCase.URGENT_ANSWER);
    }

    private static HandOverStep step(Work work, UrgentRequest request, Optional<StaffId> heir) {
        HandedOver piece = heir.map(to -> HandedOver.moved(request.id().subject(), Part.ADVISOR, to))
                .orElseGet(() -> HandedOver.freed(request.id().subject(), Part.ADVISOR));
        Outcome<UrgentRequest> handed = heir.map(request::handedTo).orElseGet(request::freed);
        return HandOverStep.of(List.of(piece), handed, work.stores().urgentRequests()::update);
    }
}
