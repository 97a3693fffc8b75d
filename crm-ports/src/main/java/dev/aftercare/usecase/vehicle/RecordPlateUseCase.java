package dev.aftercare.usecase.vehicle;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.Ownership;
import dev.aftercare.domain.vehicle.Plate;
import dev.aftercare.domain.vehicle.PlateHistory;
import dev.aftercare.domain.vehicle.PlatePeriod;
import dev.aftercare.domain.vehicle.PlateStatement;
import dev.aftercare.domain.vehicle.VehicleEvent;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.vehicle.VehicleRefusal;
import dev.aftercare.usecase.door.Work;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plates of a car over time: told day by day in any order, and shown as far as the scope sees them (VEH-1, NET-2). */
final class RecordPlateUseCase {

    private RecordPlateUseCase() {}

    static Outcome<DealerVehicle> record(Work work, RecordPlate command) {
        VehicleId id = new VehicleId(command.vehicle());
        DealerVehicle known = work.found(work.stores().dealerVehicles().find(work.organisation(), id), id.subject());
        work.expect(id.subject(), known.version());
        LocalDate from = command.from();
        if (from.isAfter(work.today())) {
            return Outcome.refused(Refusal.of(VehicleRefusal.IN_THE_FUTURE, Map.of("date", from.toString())));
        }
        Optional<Plate> plate = Plate.parse(command.plate());
        PlateHistory history = PlateBook.of(work, known);
        if (history.on(from).filter(told -> told.plate().equals(plate)).isPresent()) {
            return Outcome.accepted(known);
        }
        boolean isPresent = history.lastDay().filter(last -> last.isAfter(from)).isEmpty();
        DealerVehicle stated = known.plated(isPresent ? plate : known.plate());
        work.stores().dealerVehicles().update(stated);
        PlateBook.keep(
                work,
                new PlateStatement(id, stated.dealer(), stated.version(), from, plate, keeper(work, stated, from)));
        PlateBook.index(work, stated);
        List<Happening> restated = RegisterVehicleUseCase.restate(work, known, stated, from);
        return Outcome.accepted(stated, restated.isEmpty() ? List.of(event(stated, from)) : restated);
    }

    /** The owner whom the dealer recorded for that day; else who it says owns the car. */
    private static Optional<CustomerId> keeper(Work work, DealerVehicle stated, LocalDate from) {
        return work.stores().ownerships().of(stated.id()).stream()
                .filter(period -> !period.from().isAfter(from))
                .filter(period ->
                        period.until().filter(end -> !end.isAfter(from)).isEmpty())
                .findFirst()
                .map(Ownership::owner)
                .or(stated::owner);
    }

    /** The plate itself leads to its keeper and stays out of the journal. */
    static Happening event(DealerVehicle stated, LocalDate from) {
        return Happening.of(
                VehicleEvent.PLATE_RECORDED,
                stated.registration(),
                stated.version(),
                List.of(stated.id().subject()),
                Map.of("from", from.toString()));
    }

    static List<PlatePeriod> see(Work work, VehicleId id) {
        HistoryLook.requireKnown(work, id);
        HistoryLook.record(work, id);
        return new PlateHistory(work.stores().plates().of(id))
                .periods().stream()
                        .map(period -> period.seenBy(work.call().scope().organisation()))
                        .toList();
    }
}
