package dev.aftercare.usecase.lifecycle;

import dev.aftercare.domain.lifecycle.LifeCycleRefusal;
import dev.aftercare.domain.lifecycle.VehicleEnd;
import dev.aftercare.domain.lifecycle.VehicleEndId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.port.lifecycle.LifeStages.Note;
import dev.aftercare.usecase.activity.ActivityStates;
import dev.aftercare.usecase.care.CareOffTheRoad;
import dev.aftercare.usecase.care.PaperCare;
import dev.aftercare.usecase.door.Work;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * That a car's life has ended, and that it has not after all (hard case 27). The car's row is locked, so that of two at once the second one sees
 * the first.
 */
final class EndUseCase {

    private EndUseCase() {}

    /** A dealer's word needs a ground that opens the car's history, as a change of owner does (NET-2). */
    static Outcome<VehicleEnd> state(Work work, EndVehicle command) {
        VehicleId vehicle = registered(work, new VehicleId(command.vehicle()));
        work.found(work.stores().vehicles().lock(vehicle), vehicle.subject());
        if (work.stores().vehicles().find(vehicle).isEmpty()) {
            return Outcome.refused(Refusal.of(LifeCycleRefusal.NO_GROUND));
        }
        Outcome<VehicleEnd> stated = VehicleEnd.stated(
                new VehicleEndId(work.newId()),
                vehicle,
                work.organisationOrManufacturer(),
                command.kind(),
                command.since(),
                work.stores().vehicleEnds().of(List.of(vehicle)),
                today(work));
        return kept(work, stated, work.stores().vehicleEnds()::insert);
    }

    static Outcome<VehicleEnd> back(Work work, BringBack command) {
        VehicleEnd end = locked(work, new VehicleEndId(command.end()));
        return kept(work, end.back(command.from(), today(work)), work.stores().vehicleEnds()::update);
    }

    static Outcome<VehicleEnd> withdraw(Work work, WithdrawEnd command) {
        VehicleEnd end = locked(work, new VehicleEndId(command.end()));
        boolean isManufacturer = work.call().scope().organisation().isEmpty();
        OrganisationId by = work.organisationOrManufacturer();
        return kept(
                work,
                end.withdrawn(command.reason(), by, isManufacturer, today(work)),
                work.stores().vehicleEnds()::update);
    }

    /** How the accepted statement is written. */
    @FunctionalInterface
    private interface Keeping {
        void keep(VehicleEnd end);
    }

    /** Writes it, and lets follow what rests on it: care, activity, the car's stage. */
    private static Outcome<VehicleEnd> kept(Work work, Outcome<VehicleEnd> decided, Keeping keeping) {
        if (!(decided instanceof Outcome.Accepted<VehicleEnd> accepted)) {
            return decided;
        }
        VehicleEnd end = accepted.value();
        keeping.keep(end);
        CareOffTheRoad.lifeChanged(work, end.vehicle());
        PaperCare.happenedTo(work, end.vehicle());
        Stream<Subject> owner =
                work.stores().ownerships().presentOwner(end.vehicle()).stream().map(known -> known.subject());
        ActivityStates.happened(
                work, Stream.concat(Stream.of(end.vehicle().subject()), owner).toList());
        work.stores().lifeStages().note(List.of(new Note(work.newId(), end.vehicle())));
        return Outcome.accepted(end, accepted.events());
    }

    private static VehicleEnd locked(Work work, VehicleEndId id) {
        VehicleEnd found = work.found(work.stores().vehicleEnds().find(id), id.subject());
        work.found(work.stores().vehicles().lock(found.vehicle()), id.subject());
        VehicleEnd end = work.found(work.stores().vehicleEnds().find(id), id.subject());
        work.expect(id.subject(), end.version());
        return end;
    }

    private static VehicleId registered(Work work, VehicleId vehicle) {
        Optional<OrganisationId> dealer = work.call().scope().organisation();
        boolean isKnown = dealer.isEmpty()
                || work.stores().dealerVehicles().find(dealer.get(), vehicle).isPresent();
        work.found(Optional.of(vehicle).filter(known -> isKnown), vehicle.subject());
        return vehicle;
    }

    private static LocalDate today(Work work) {
        return ZonedDate.dateAt(work.now(), work.zoneOf(work.organisationOrManufacturer()));
    }
}
