package dev.aftercare.usecase.staff;

import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.staff.Absence;
import dev.aftercare.domain.staff.HandedOver;
import dev.aftercare.domain.staff.HandedOver.Part;
import dev.aftercare.domain.staff.StaffEvent;
import dev.aftercare.usecase.door.Work;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who leaves answers for nobody any more (NET-3, NET-5): somebody else stands in, or the head of the department answers; and where they were that
 * head, somebody else of the department is.
 */
public final class StandInHandOver implements HandOverParticipant {

    @Override
    public String name() {
        return "stand-ins";
    }

    @Override
    public Map<StaffId, Integer> load(Work work, Leaving leaving) {
        return Map.of();
    }

    @Override
    public List<HandOverStep> plan(Work work, Leaving leaving, Turns turns) {
        return Stream.concat(standIns(work, leaving, turns).stream(), HeadHandOver.plan(work, leaving, turns).stream())
                .toList();
    }

    private static List<HandOverStep> standIns(Work work, Leaving leaving, Turns turns) {
        return leaving.isForGood()
                ? work.stores().absences().from(work.organisation(), leaving.from()).stream()
                        .filter(absence -> absence.standIn()
                                .filter(leaving.person().id()::equals)
                                .isPresent())
                        .map(absence -> step(work, absence, turns))
                        .toList()
                : List.of();
    }

    private static HandOverStep step(Work work, Absence absence, Turns turns) {
        Optional<StaffId> heir = turns.first(person -> !person.equals(absence.person()));
        Absence changed = heir.map(absence::standingIn).orElseGet(absence::withoutStandIn);
        HandedOver piece = heir.map(to -> HandedOver.moved(absence.id().subject(), Part.STAND_IN, to))
                .orElseGet(() -> HandedOver.freed(absence.id().subject(), Part.STAND_IN));
        Happening event = Happening.of(
                StaffEvent.STAND_IN_CHANGED,
                absence.id().subject(),
                changed.version(),
                List.of(absence.person().subject()),
                Map.of("standIn", changed.standIn().map(StaffId::toString).orElse("")));
        return HandOverStep.of(
                List.of(piece), Outcome.accepted(changed, event), work.stores().absences()::update);
    }
}
