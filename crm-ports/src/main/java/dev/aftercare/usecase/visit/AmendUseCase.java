package dev.aftercare.usecase.visit;

import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.visit.Amendment;
import dev.aftercare.domain.visit.Correction;
import dev.aftercare.domain.visit.StageEntry;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.domain.visit.VisitId;
import dev.aftercare.domain.visit.VisitRefusal;
import dev.aftercare.domain.visit.VisitStage;
import dev.aftercare.usecase.access.CausedGrounds;
import dev.aftercare.usecase.door.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Corrects and voids visits: what stood there stays readable, and what was drawn from it follows (hard case 36). */
final class AmendUseCase {

    private AmendUseCase() {}

    static Outcome<Visit> voidIt(Work work, VoidVisit command) {
        Visit visit = locked(work, command.visit());
        String by = work.call().actor().id();
        String reason = command.reason().strip();
        Outcome<Visit> voided = visit.voided(new StageEntry(VisitStage.VOIDED, work.now(), by, Optional.of(reason)));
        if (visit.leftAt().isEmpty() && voided.isAccepted()) {
            CausedGrounds.endLater(work, visit.id().subject());
        }
        return amended(work, visit, voided, reason);
    }

    static Outcome<Visit> correct(Work work, CorrectVisit command) {
        Visit visit = locked(work, command.visit());
        Correction correction = command.toCorrection();
        Optional<Refusal> future = correction
                .leftAt()
                .or(correction::arrivedAt)
                .filter(at -> at.isAfter(work.now()))
                .map(at -> Refusal.of(VisitRefusal.IN_THE_FUTURE, Map.of("leftAt", at.toString())));
        return future.isPresent()
                ? Outcome.refused(future.get())
                : amended(
                        work,
                        visit,
                        visit.corrected(correction, work.call().actor().id()),
                        command.reason().strip());
    }

    static List<Amendment> of(Work work, UUID id) {
        VisitId visit = new VisitId(id);
        work.found(work.stores().visits().find(visit), visit.subject());
        return work.stores().visits().amendments(visit);
    }

    /** The car is locked, as by everybody of whose visit something follows. */
    private static Visit locked(Work work, UUID id) {
        VisitId visit = new VisitId(id);
        Visit found = work.found(work.stores().visits().find(visit), visit.subject());
        work.expect(visit.subject(), found.version());
        work.stores().vehicles().lock(found.reception().vehicle());
        return found;
    }

    private static Outcome<Visit> amended(Work work, Visit before, Outcome<Visit> outcome, String reason) {
        if (!(outcome instanceof Outcome.Accepted<Visit> accepted)
                || accepted.value().version() == before.version()) {
            return outcome;
        }
        Visit after = accepted.value();
        work.stores()
                .visits()
                .amend(
                        after,
                        ZonedDate.dateAt(after.arrivedAt(), work.zone()),
                        Amendment.of(before, work.now(), work.call().actor().id(), reason));
        List<Happening> events = new ArrayList<>(accepted.events());
        events.addAll(Consequences.ofAmendment(work, before, after));
        return Outcome.accepted(after, events);
    }
}
