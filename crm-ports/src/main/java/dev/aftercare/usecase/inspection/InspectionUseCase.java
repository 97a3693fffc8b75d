package dev.aftercare.usecase.inspection;

import dev.aftercare.domain.inspection.Roadworthiness;
import dev.aftercare.domain.inspection.Roadworthiness.Known;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.usecase.care.PaperCare;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.vehicle.HistoryLook;
import java.util.UUID;
import java.util.function.Function;

/** What a dealer tells of registrations and inspections, and what it sees of them (VEH-5, NET-2). */
final class InspectionUseCase {

    private InspectionUseCase() {}

    static Outcome<Roadworthiness> register(Work work, RecordRegistration command) {
        return tell(work, command.vehicle(), told -> told.registeredOn(command.on(), work.today()));
    }

    static Outcome<Roadworthiness> inspect(Work work, RecordInspection command) {
        return tell(work, command.vehicle(), told -> told.inspected(command.toInspection(), work.today()));
    }

    static Outcome<Roadworthiness> correct(Work work, CorrectInspection command) {
        return tell(
                work,
                command.vehicle(),
                told -> told.inspectionCorrected(command.last(), command.toInspection(), work.today()));
    }

    static Outcome<Roadworthiness> withdraw(Work work, WithdrawInspection command) {
        return tell(work, command.vehicle(), told -> told.inspectionWithdrawn(command.last()));
    }

    private static Outcome<Roadworthiness> tell(
            Work work, UUID id, Function<Roadworthiness, Outcome<Roadworthiness>> decision) {
        VehicleId vehicle = new VehicleId(id);
        work.found(work.stores().dealerVehicles().find(work.organisation(), vehicle), vehicle.subject());
        Roadworthiness known = work.stores()
                .inspections()
                .find(work.organisation(), vehicle)
                .orElseGet(() -> Roadworthiness.unknown(vehicle, work.organisation()));
        Outcome<Roadworthiness> decided = decision.apply(known);
        if (decided.isAccepted()) {
            save(work, known, decided.orElseThrow());
            followedBy(work, known, decided.orElseThrow());
        }
        return decided;
    }

    /** Another inspection, or none, is no less true for the reminders of other dealers than for those of this one (CARE-1). */
    private static void followedBy(Work work, Roadworthiness known, Roadworthiness next) {
        if (!next.inspection().equals(known.inspection())) {
            PaperCare.happenedTo(work, next.vehicle());
            PaperCare.told(work, next.vehicle());
        }
    }

    private static void save(Work work, Roadworthiness known, Roadworthiness next) {
        if (next.version() > 1 && next.version() > known.version()) {
            work.stores().inspections().update(next);
        } else if (next.version() > known.version()
                && !work.stores().inspections().insertIfAbsent(next)) {
            throw new ConflictException("the same car's papers are being recorded by somebody else");
        }
    }

    /** What is known, of other dealers too while a ground opens the car's history: such a look is written down. */
    static Known see(Work work, UUID id) {
        VehicleId vehicle = new VehicleId(id);
        HistoryLook.requireKnown(work, vehicle);
        HistoryLook.record(work, vehicle);
        return Known.of(
                work.stores().inspections().of(vehicle), work.call().scope().organisation());
    }
}
