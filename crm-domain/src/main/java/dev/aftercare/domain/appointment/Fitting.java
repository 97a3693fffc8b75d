package dev.aftercare.domain.appointment;

import dev.aftercare.domain.appointment.Misfit.MisfitReason;
import dev.aftercare.domain.appointment.WorkshopPlan.Resource;
import dev.aftercare.domain.network.ServiceOffering;
import dev.aftercare.domain.time.TickSet;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.time.ZonedDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether what is booked still fits the dealer's people, bays and hours as they are now (APT-2, CARE-11). Nothing of it is stored: what is
 * moved, given to somebody else or fits again is no misfit any more. Pure and thread-safe.
 */
public record Fitting(WorkshopPlan plan) {

    /** What of {@code appointment} does not fit, hold by hold; empty where all of it does. */
    public List<Misfit> misfits(Appointment appointment) {
        List<Hold> holds = appointment.placement().holds();
        Optional<WorkPackage> work = WorkPackage.offered(
                plan.dealer().workshop(), appointment.request().services());
        if (holds.isEmpty()) {
            return List.of(Misfit.of(MisfitReason.HOLDS_NOTHING));
        }
        return work.map(wanted -> holds.stream()
                        .flatMap(hold ->
                                reason(hold, wanted, appointment.placement())
                                        .map(reason -> Misfit.of(reason, hold))
                                        .stream())
                        .toList())
                .orElseGet(() -> List.of(Misfit.of(MisfitReason.SERVICE_NOT_OFFERED)));
    }

    private Optional<MisfitReason> reason(Hold hold, WorkPackage work, Placement placement) {
        if (hold.kind() == HoldKind.LOAN_CAR) {
            return isLent(hold) ? Optional.empty() : Optional.of(MisfitReason.GONE);
        }
        return hold.kind().isOfWorkshop() ? reason(hold, work, placement.jobOf(hold)) : Optional.empty();
    }

    private boolean isLent(Hold hold) {
        return plan.dealer().workshop().loanCars().stream()
                .anyMatch(car -> car.id().equals(hold.resource()));
    }

    private Optional<MisfitReason> reason(Hold hold, WorkPackage work, int job) {
        ZonedDate date = ZonedDate.containing(hold.time().start(), plan.dealer().zone());
        TickSet open = staysByNight(hold, work.services().get(job))
                ? date.ticks()
                : plan.opening().ticksOn(date);
        TickSet wanted = date.ticksTouchedBy(hold.time());
        if (!wanted.minus(open).isEmpty()) {
            return Optional.of(MisfitReason.CLOSED);
        }
        return plan.resource(hold.kind(), hold.resource())
                .filter(known -> known.belongs().test(date.date()))
                .map(known -> reason(known, hold.time(), wanted, open, work.needed(hold.kind(), job), date))
                .orElse(Optional.of(MisfitReason.GONE));
    }

    /** A bay is held through nights by work over days, whose hours are those of its technician (hard case 15). */
    private static boolean staysByNight(Hold hold, ServiceOffering service) {
        return hold.kind() == HoldKind.BAY && service.overDays();
    }

    /** A hold is of whole quarters of an hour, so that it overlaps whatever touches one of them. */
    private static Optional<MisfitReason> reason(
            Resource resource, TimeRange time, TickSet wanted, TickSet open, Set<String> needed, ZonedDate date) {
        if (!resource.isAbleTo(needed, date.date())) {
            return Optional.of(MisfitReason.UNABLE);
        }
        if (resource.awayOn().test(date.date()) || resource.out().stream().anyMatch(time::overlaps)) {
            return Optional.of(resource.kind() == HoldKind.BAY ? MisfitReason.OUT_OF_USE : MisfitReason.AWAY);
        }
        return wanted.minus(resource.inShift(date, open)).isEmpty()
                ? Optional.empty()
                : Optional.of(MisfitReason.OUT_OF_SHIFT);
    }
}
