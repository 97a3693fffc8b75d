package dev.aftercare.usecase.visit;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.gate.GateEntry;
import dev.aftercare.domain.gate.GateRefusal;
import dev.aftercare.domain.gate.GateState;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.visit.Amendment;
import dev.aftercare.domain.visit.Entitlement;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.usecase.door.Work;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a correction of the gate log does to the visit of the car, in the same unit of work (APT-6c, APT-9). */
public final class VisitArrival {

    /** Why an amendment was made that nobody gave words for. */
    private static final String REASON = "gate.corrected";

    private VisitArrival() {}

    /** Locks who may get a gift, and then the car, as whoever opens a visit does. */
    public static void lock(Work work, GateEntry entry) {
        visit(work, entry)
                .ifPresent(visit ->
                        work.lockedCustomer(visit.reception().customer().value()));
        entry.vehicle().ifPresent(car -> work.stores().vehicles().lock(car));
    }

    /** Why the arrival stands: what follows from it is settled, or the visit is over. */
    public static Optional<Refusal> refusal(Work work, GateEntry entry) {
        return visit(work, entry)
                .filter(visit ->
                        visit.settlement().isPresent() || visit.leftAt().isPresent())
                .map(visit -> Refusal.of(
                        GateRefusal.VISIT_SETTLED,
                        Map.of("visit", visit.number().toString())));
    }

    /**
     * The car came at another time: the visit begins then, and the customer gets what follows from it.
     *
     * @param appointment as it is corrected already; empty for a walk-in
     */
    public static List<Happening> correct(Work work, GateEntry entry, Instant at, Optional<Appointment> appointment) {
        Optional<Visit> begun = visit(work, entry);
        if (begun.isEmpty()) {
            return List.of();
        }
        Visit visit = begun.get();
        Optional<Entitlement> entitlement = appointment.flatMap(
                kept -> Entitlements.of(work, kept, visit.reception().customer(), visit.id()));
        Outcome.Accepted<Visit> corrected = (Outcome.Accepted<Visit>) visit.arrivedInstead(at, entitlement);
        work.stores()
                .visits()
                .amend(
                        corrected.value(),
                        ZonedDate.dateAt(at, work.zone()),
                        Amendment.of(visit, work.now(), work.call().actor().id(), REASON));
        return corrected.events();
    }

    private static Optional<Visit> visit(Work work, GateEntry entry) {
        if (entry.state() != GateState.RECEIVED) {
            return Optional.empty();
        }
        return entry.appointment()
                .map(appointment -> work.stores().visits().of(work.organisation(), appointment))
                .orElseGet(() -> entry.vehicle()
                        .flatMap(car -> work.stores().visits().inHouse(work.organisation(), car))
                        .filter(visit -> visit.arrivedAt().equals(entry.cameAt())));
    }
}
