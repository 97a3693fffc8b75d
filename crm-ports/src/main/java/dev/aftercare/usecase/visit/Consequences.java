package dev.aftercare.usecase.visit;

import dev.aftercare.domain.care.CareBasis.LastService;
import dev.aftercare.domain.followup.Occasion;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.visit.NextService;
import dev.aftercare.domain.visit.Reception;
import dev.aftercare.domain.visit.Settlement;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.domain.visit.VisitKind;
import dev.aftercare.usecase.activity.ActivityStates;
import dev.aftercare.usecase.care.CareDues;
import dev.aftercare.usecase.care.Owners;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.followup.FollowUpCauses;
import java.time.LocalDate;
import java.util.List;

/** What a visit leads to, in its own unit of work: the next service counts from it, the customer is called,
 * and is more active (CARE-1, FUP-1a, CUS-6). */
final class Consequences {

    private Consequences() {}

    /** A service was settled or reported; the car is locked by whoever calls. Nothing for a repair. */
    static List<Happening> ofService(Work work, Visit visit) {
        return visit.reception().kind().isService()
                ? CareDues.serviced(
                        work,
                        visit.reception().vehicle(),
                        visit.reception().customer(),
                        new LastService(
                                ZonedDate.dateAt(visit.arrivedAt(), work.zone()),
                                visit.reception().distance(),
                                visit.settlement().map(Settlement::nextService).orElse(NextService.notTold())))
                : List.of();
    }

    /**
     * The car has left. A visit that was broken off causes no call; nor does one whose car went on to another owner since it came: calls
     * about a car stop with its sale, also those about what was still done for its former owner (hard case 24).
     */
    static List<Happening> ofLeaving(Work work, Visit visit) {
        Reception reception = visit.reception();
        LocalDate came = ZonedDate.dateAt(visit.arrivedAt(), work.zone());
        return visit.isBrokenOff() || Owners.isFormer(work, reception.vehicle(), reception.customer(), came)
                ? List.of()
                : FollowUpCauses.visitLeft(
                        work,
                        reception.customer(),
                        reception.vehicle(),
                        visit.id().subject(),
                        occasion(reception.kind()),
                        visit.leftAt().orElseThrow());
    }

    /** The states of activity count the visit where its repair order is settled (CUS-6). */
    static void ofRepairOrder(Work work, Visit visit) {
        if (visit.isRepairOrder()) {
            ActivityStates.happened(
                    work,
                    List.of(
                            visit.reception().customer().subject(),
                            visit.reception().vehicle().subject()));
        }
    }

    private static Occasion occasion(VisitKind kind) {
        return switch (kind) {
            case FIRST_SERVICE -> Occasion.FIRST_SERVICE;
            case MAINTENANCE -> Occasion.MAINTENANCE;
            case WARRANTY_REPAIR -> Occasion.WARRANTY_REPAIR;
            case REPAIR -> Occasion.PAID_REPAIR;
            case BODY_AND_PAINT -> Occasion.BODY_AND_PAINT;
        };
    }
}
