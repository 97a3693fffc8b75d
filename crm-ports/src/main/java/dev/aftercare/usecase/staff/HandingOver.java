package dev.aftercare.usecase.staff;

import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.staff.HandedOver;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.usecase.door.Work;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Hands over what somebody cannot do any more, by all participants in their order: one way for who leaves, who is away and who has another post.
 */
record HandingOver(Work work, List<HandOverParticipant> participants) {

    /** What is handed over, and how it is written. */
    record Plan(List<HandOverStep> steps) {

        List<HandedOver> pieces() {
            return steps.stream().flatMap(step -> step.pieces().stream()).toList();
        }

        /** What the steps tell, and then {@code more}. */
        List<Happening> eventsAnd(List<Happening> more) {
            List<Happening> events = new ArrayList<>();
            steps.forEach(step -> events.addAll(step.events()));
            events.addAll(more);
            return events;
        }

        void write() {
            steps.forEach(step -> step.write().run());
        }
    }

    /** Takes the locks under which {@link #plan} decides; before anything is read. */
    void lock(LocalDate from) {
        participants.forEach(participant -> participant.lock(work, from));
    }

    /** The same where only {@code days} are concerned. */
    void lock(DateRange days) {
        participants.forEach(participant -> participant.lock(work, days));
    }

    Plan plan(Leaving leaving, Turns turns) {
        List<HandOverStep> steps = new ArrayList<>();
        participants.forEach(participant -> steps.addAll(participant.plan(work, leaving, turns)));
        return new Plan(steps);
    }

    /** How much open work each person has. */
    Map<StaffId, Integer> loads(Leaving leaving) {
        Map<StaffId, Integer> loads = new HashMap<>();
        participants.forEach(participant ->
                participant.load(work, leaving).forEach((person, pieces) -> loads.merge(person, pieces, Integer::sum)));
        return loads;
    }

    /** Everybody of the scope's dealer. */
    List<StaffMember> staff() {
        return work.stores().staff().of(work.organisation());
    }

    /** Somebody of the scope's dealer. */
    StaffMember person(StaffId id) {
        return work.found(
                work.stores().staff().find(id).filter(found -> found.employer().equals(work.organisation())),
                id.subject());
    }
}
