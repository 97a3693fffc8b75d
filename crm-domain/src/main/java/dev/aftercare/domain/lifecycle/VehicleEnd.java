package dev.aftercare.domain.lifecycle;

import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.vehicle.VehicleId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The statement of a dealer or the manufacturer that a car's life has ended (hard case 27). It stands until the car is back on the road, from that
 * day on, or until it is withdrawn, as if it had never been made. What it was is kept.
 *
 * @param statedBy whose word it is
 * @param since the first day on which the car is not on the road, in the zone of whoever stated it
 * @param backOn the day on which the car is on the road again, after {@code since} or on it
 * @param withdrawn why it does not count and never did
 */
public record VehicleEnd(
        VehicleEndId id,
        VehicleId vehicle,
        OrganisationId statedBy,
        EndKind kind,
        LocalDate since,
        Optional<LocalDate> backOn,
        Optional<WithdrawalReason> withdrawn,
        long version) {

    /**
     * States an end.
     *
     * @param known what was stated of the car before
     * @param today on which an end may lie at the latest
     */
    public static Outcome<VehicleEnd> stated(
            VehicleEndId id,
            VehicleId vehicle,
            OrganisationId statedBy,
            EndKind kind,
            LocalDate since,
            List<VehicleEnd> known,
            LocalDate today) {
        if (since.isAfter(today)) {
            return Outcome.refused(inTheFuture(since));
        }
        Optional<StandingEnd> standing = StandingEnd.of(known);
        if (standing.isPresent()) {
            return Outcome.refused(
                    Refusal.of(LifeCycleRefusal.ENDED_ALREADY, standing.get().facts()));
        }
        Optional<LocalDate> lastBack = known.stream()
                .filter(end -> end.withdrawn().isEmpty())
                .flatMap(end -> end.backOn().stream())
                .max(LocalDate::compareTo);
        if (lastBack.filter(since::isBefore).isPresent()) {
            return Outcome.refused(Refusal.of(
                    LifeCycleRefusal.ENDED_BEFORE_IT_WAS_BACK,
                    Map.of("day", lastBack.get().toString())));
        }
        VehicleEnd end = new VehicleEnd(id, vehicle, statedBy, kind, since, Optional.empty(), Optional.empty(), 1);
        return Outcome.accepted(end, end.event(LifeCycleEvent.ENDED, Map.of()));
    }

    /** The car is on the road again from {@code day} on: found, rebuilt, or back in the country. */
    public Outcome<VehicleEnd> back(LocalDate day, LocalDate today) {
        if (!isStanding()) {
            return Outcome.refused(Refusal.of(LifeCycleRefusal.END_NOT_STANDING));
        }
        if (!kind.mayComeBack()) {
            return Outcome.refused(Refusal.of(LifeCycleRefusal.NEVER_COMES_BACK, Map.of("kind", kind.name())));
        }
        if (day.isAfter(today)) {
            return Outcome.refused(inTheFuture(day));
        }
        if (day.isBefore(since)) {
            return Outcome.refused(Refusal.of(LifeCycleRefusal.BACK_BEFORE_ITS_END, Map.of("day", since.toString())));
        }
        VehicleEnd next = new VehicleEnd(id, vehicle, statedBy, kind, since, Optional.of(day), withdrawn, version + 1);
        return Outcome.accepted(next, next.event(LifeCycleEvent.BACK, Map.of("from", day.toString())));
    }

    /**
     * The statement is wrong: it does not count, and never did. Only whose word it was may take it back, and the manufacturer.
     *
     * @param today the day on which it is taken back, in the zone of whoever does so
     */
    public Outcome<VehicleEnd> withdrawn(
            WithdrawalReason reason, OrganisationId by, boolean isManufacturer, LocalDate today) {
        if (withdrawn.isPresent()) {
            return Outcome.refused(Refusal.of(LifeCycleRefusal.END_NOT_STANDING));
        }
        if (!isManufacturer && !by.equals(statedBy)) {
            return Outcome.refused(Refusal.of(LifeCycleRefusal.ANOTHERS_WORD));
        }
        VehicleEnd next = new VehicleEnd(id, vehicle, statedBy, kind, since, backOn, Optional.of(reason), version + 1);
        return Outcome.accepted(
                next,
                next.event(LifeCycleEvent.END_WITHDRAWN, Map.of("reason", reason.name(), "on", today.toString())));
    }

    /** Whether the car is not on the road by this statement, for all that is known today. */
    public boolean isStanding() {
        return withdrawn.isEmpty() && backOn.isEmpty();
    }

    /** Whether the car was not on the road on {@code day} by this statement: from {@code since}, included, to {@code backOn}, not included. */
    public boolean holdsOn(LocalDate day) {
        return withdrawn.isEmpty()
                && !day.isBefore(since)
                && backOn.filter(back -> !day.isBefore(back)).isEmpty();
    }

    private static Refusal inTheFuture(LocalDate day) {
        return Refusal.of(LifeCycleRefusal.IN_THE_FUTURE, Map.of("day", day.toString()));
    }

    /** Whose word it is, is the origin of the event. */
    private Happening event(LifeCycleEvent type, Map<String, String> more) {
        Map<String, String> facts = new HashMap<>(Map.of("end", kind.name(), "since", since.toString()));
        facts.putAll(more);
        return Happening.of(type, id.subject(), version, List.of(vehicle.subject()), facts);
    }
}
