package dev.aftercare.usecase.visit;

import dev.aftercare.domain.followup.Occasion;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.vehicle.ReadingSource;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.visit.Reception;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.domain.visit.VisitKind;
import dev.aftercare.domain.visit.VisitStage;
import dev.aftercare.usecase.activity.ActivityStates;
import dev.aftercare.usecase.care.CareDues;
import dev.aftercare.usecase.care.DoneServices;
import dev.aftercare.usecase.care.Owners;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.followup.FollowUpCauses;
import dev.aftercare.usecase.vehicle.Odometer;
import dev.aftercare.usecase.vehicle.RecordReading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a visit leads to, in its own unit of work: the next service counts from it, the customer is called,
 * and is more active (CARE-1, FUP-1a, CUS-6). */
final class Consequences {

    private Consequences() {}

    /** A service was settled or reported; the car is locked by whoever calls. Nothing for a repair. */
    static List<Happening> ofService(Work work, Visit visit) {
        return visit.isService()
                ? CareDues.serviced(
                        work,
                        visit.reception().vehicle(),
                        visit.reception().customer(),
                        DoneServices.of(work, List.of(visit)).get(0))
                : List.of();
    }

    /**
     * A visit was corrected or voided: what was drawn from it is taken back, and drawn anew from what it is now (hard case 36). The car is
     * locked by whoever calls.
     */
    static List<Happening> ofAmendment(Work work, Visit before, Visit after) {
        List<Visit> others = work
                .stores()
                .visits()
                .counting(work.organisation(), before.reception().vehicle(), DoneServices.VISITS_LOOKED_AT)
                .stream()
                .filter(visit -> !visit.id().equals(before.id()))
                .toList();
        List<Happening> events = new ArrayList<>(ofReading(work, before, after, others));
        if (before.isService()) {
            List<Visit> left = others.stream().filter(Visit::isService).toList();
            events.addAll(CareDues.serviceTakenBack(
                    work,
                    before.reception().vehicle(),
                    DoneServices.dayArrived(work, before),
                    DoneServices.of(work, left)));
        }
        events.addAll(ofService(work, after));
        events.addAll(ofCall(work, before, after));
        ofRepairOrder(work, before);
        return events;
    }

    /** The meter was not read so: unless another visit of that day says the same, the reading is withdrawn. */
    private static List<Happening> ofReading(Work work, Visit before, Visit after, List<Visit> others) {
        Optional<Distance> read = before.reception().distance();
        Optional<Distance> isRead =
                after.isVoided() ? Optional.empty() : after.reception().distance();
        LocalDate day = dayRead(work, before);
        if (read.equals(isRead) && day.equals(dayRead(work, after))) {
            return List.of();
        }
        VehicleId vehicle = before.reception().vehicle();
        List<Happening> events = new ArrayList<>();
        Stream<Visit> inHouse = work.stores().visits().inHouse(work.organisation(), vehicle).stream()
                .filter(visit -> !visit.id().equals(before.id()));
        read.filter(shown -> Stream.concat(others.stream(), inHouse)
                        .noneMatch(other -> other.reception().distance().equals(read)
                                && dayRead(work, other).equals(day)))
                .ifPresent(shown -> events.addAll(Odometer.withdraw(work, vehicle, day, shown)));
        isRead.ifPresent(shown -> events.addAll(ofReading(work, vehicle, dayRead(work, after), shown)));
        return events;
    }

    /** The meter of a car was read in a visit. */
    static List<Happening> ofReading(Work work, VehicleId vehicle, LocalDate day, Distance shown) {
        RecordReading reading =
                new RecordReading(vehicle.value(), day, shown.amount(), shown.unit(), ReadingSource.VISIT);
        Outcome<?> recorded = Odometer.record(work, reading);
        recorded.orElseThrow();
        return ((Outcome.Accepted<?>) recorded).events();
    }

    /** At reception, or, where another system led the visit, on the day on which the car came. */
    private static LocalDate dayRead(Work work, Visit visit) {
        return visit.path().stream()
                .filter(entry -> entry.stage() == VisitStage.RECEIVED)
                .findFirst()
                .map(entry -> ZonedDate.dateAt(entry.at(), work.zone()))
                .orElseGet(() -> DoneServices.dayArrived(work, visit));
    }

    /** A call that is still to be made about it is taken back, and planned anew where it was for something else or on another day. */
    private static List<Happening> ofCall(Work work, Visit before, Visit after) {
        boolean isTheSame = !after.isVoided()
                && before.reception().kind() == after.reception().kind()
                && before.leftAt().equals(after.leftAt());
        if (isTheSame) {
            return List.of();
        }
        List<Happening> events = new ArrayList<>(FollowUpCauses.visitTakenBack(
                work, before.reception().customer(), before.id().subject()));
        if (!events.isEmpty() && !after.isVoided()) {
            events.addAll(ofLeaving(work, after));
        }
        return events;
    }

    /**
     * The car has left. A visit that was broken off causes no call; nor does one whose car went on to another owner since it came: calls
     * about a car stop with its sale, also those about what was still done for its former owner (hard case 24).
     */
    static List<Happening> ofLeaving(Work work, Visit visit) {
        Reception reception = visit.reception();
        LocalDate came = DoneServices.dayArrived(work, visit);
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

    /** The states of activity count the visit where its repair order is settled, and count anew where it was amended (CUS-6). */
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
