package dev.aftercare.domain.appointment;

import dev.aftercare.domain.appointment.WorkshopPlan.Resource;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.time.TickSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Puts one resource in the place of another, at the same time (APT-2).
 *
 * @param day the day of what is replaced, which is free on it
 */
record Substitute(WorkshopPlan plan, WorkshopDay day) {

    /** The hold in the place of {@code replaced}; refused where {@code by} is taken or unfit, or has another part then. */
    Outcome<Hold> of(Placement present, WorkPackage work, Hold replaced, UUID by) {
        Map<String, String> arguments = Map.of("kind", replaced.kind().name(), "resource", by.toString());
        Optional<Resource> wanted = plan.resource(replaced.kind(), by)
                .filter(resource -> resource.isAbleTo(
                        work.needed(replaced.kind(), present.jobOf(replaced)),
                        day.date().date()));
        if (wanted.isEmpty()) {
            return Outcome.refused(Refusal.of(AppointmentRefusal.RESOURCE_UNFIT, arguments));
        }
        boolean otherPart = present.holds().stream()
                .anyMatch(hold -> !hold.equals(replaced) && hold.resource().equals(by) && hold.meets(replaced));
        return (otherPart ? Optional.<Hold>empty() : inPlaceOf(replaced, wanted.get()))
                .map(Outcome::accepted)
                .orElseGet(() -> Outcome.refused(Refusal.of(AppointmentRefusal.RESOURCE_TAKEN, arguments)));
    }

    /** A bay that is held through nights is there at any time at which it is in use. */
    private Optional<Hold> inPlaceOf(Hold replaced, Resource by) {
        TickSet wanted = day.ticksOf(replaced);
        TickSet open = plan.opening().ticksOn(day.date());
        boolean byNight = replaced.kind() == HoldKind.BAY && !wanted.minus(open).isEmpty();
        TickSet there = by.working(day.date(), byNight ? day.date().ticks() : open);
        if (replaced.lane() > 0) {
            return wanted.minus(there).isEmpty()
                    ? Optional.of(replaced.by(by.id()).inLane(day.lowestOverbookingLane(by.id(), wanted)))
                    : Optional.empty();
        }
        return wanted.minus(there.minus(day.taken(by.id()))).isEmpty()
                ? Optional.of(replaced.by(by.id()))
                : Optional.empty();
    }
}
