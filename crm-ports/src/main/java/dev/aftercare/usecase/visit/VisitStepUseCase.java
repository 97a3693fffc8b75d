package dev.aftercare.usecase.visit;

import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.visit.Settlement;
import dev.aftercare.domain.visit.StageEntry;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.domain.visit.VisitId;
import dev.aftercare.domain.visit.VisitStage;
import dev.aftercare.usecase.access.CausedGrounds;
import dev.aftercare.usecase.appointment.AppointmentEnd;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.vehicle.Odometer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Leads a visit through its stages (VIS-1). */
final class VisitStepUseCase {

    private VisitStepUseCase() {}

    /** Reception: the meter's reading is recorded (VIS-2). The car is locked first, as by everybody. */
    static Outcome<Visit> receive(Work work, ReceiveCar command) {
        Visit visit = find(work, command.visit());
        work.stores().vehicles().lock(visit.reception().vehicle());
        Distance shown = Odometer.shown(command.amount(), command.unit());
        return saved(
                work,
                visit.received(command.words().strip(), shown, entry(work, VisitStage.RECEIVED)),
                received -> Consequences.ofReading(work, received.reception().vehicle(), work.today(), shown));
    }

    static Outcome<Visit> estimate(Work work, EstimateWork command) {
        Visit visit = find(work, command.visit());
        return saved(work, visit.estimated(command.bill().toBill(), entry(work, VisitStage.ESTIMATED)));
    }

    static Outcome<Visit> answer(Work work, AnswerEstimate command) {
        Visit visit = find(work, command.visit());
        return saved(
                work,
                visit.answered(command.agreed(), work.now(), work.call().actor().id()));
    }

    /** When the car has left, the customer is called within days, and the ground that the visit gave ends some days later (NET-2). */
    static Outcome<Visit> moveOn(Work work, MoveVisitOn command) {
        Visit visit = find(work, command.visit());
        return saved(
                work,
                visit.movedOn(entry(work, command.stage())),
                moved -> moved.leftAt().isEmpty() ? List.of() : left(work, moved));
    }

    static Outcome<Visit> release(Work work, ReleaseCar command) {
        Visit visit = find(work, command.visit());
        StageEntry leaving = new StageEntry(
                VisitStage.LEFT,
                work.now(),
                work.call().actor().id(),
                Optional.of(command.reason().strip()));
        return saved(work, visit.released(leaving), released -> left(work, released));
    }

    private static List<Happening> left(Work work, Visit visit) {
        CausedGrounds.endLater(work, visit.id().subject());
        return Consequences.ofLeaving(work, visit);
    }

    static Outcome<Visit> settle(Work work, SettleVisit command) {
        Visit visit = find(work, command.visit());
        work.stores().vehicles().lock(visit.reception().vehicle());
        Settlement settlement = new Settlement(
                command.bill().toBill(),
                work.now(),
                work.call().actor().id(),
                Boolean.TRUE.equals(command.agreedAbove()),
                NextServiceInput.read(command.nextService()));
        return saved(work, visit.settled(settlement), settled -> {
            List<Happening> serviced = Consequences.ofService(work, settled);
            Consequences.ofRepairOrder(work, settled);
            return serviced;
        });
    }

    private static Visit find(Work work, UUID id) {
        VisitId visit = new VisitId(id);
        Visit found = work.found(work.stores().visits().find(visit), visit.subject());
        work.expect(visit.subject(), found.version());
        return found;
    }

    private static StageEntry entry(Work work, VisitStage stage) {
        return new StageEntry(stage, work.now(), work.call().actor().id());
    }

    /** What an accepted step causes besides, as events to be told after its own. */
    @FunctionalInterface
    private interface Consequence {
        List<Happening> of(Visit visit);
    }

    private static Outcome<Visit> saved(Work work, Outcome<Visit> stepped) {
        return saved(work, stepped, visit -> List.of());
    }

    private static Outcome<Visit> saved(Work work, Outcome<Visit> stepped, Consequence consequence) {
        if (!(stepped instanceof Outcome.Accepted<Visit> accepted)) {
            return stepped;
        }
        List<Happening> givenBack = AppointmentEnd.reached(work, accepted.value());
        work.stores().visits().update(accepted.value());
        List<Happening> events = new ArrayList<>(accepted.events());
        events.addAll(givenBack);
        events.addAll(consequence.of(accepted.value()));
        return Outcome.accepted(accepted.value(), events);
    }
}
