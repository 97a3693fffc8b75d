package dev.aftercare.usecase.vehicle;

import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.VehicleEvent;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.vehicle.VehicleRefusal;
import dev.aftercare.domain.vehicle.Vin;
import dev.aftercare.domain.vehicle.VinReading;
import dev.aftercare.domain.vehicle.VinStanding;
import dev.aftercare.usecase.door.Work;
import java.util.List;
import java.util.Map;

/** VINs that cannot be right by their check digit, and a person's word on them (VEH-1). */
final class ConfirmVinUseCase {

    private ConfirmVinUseCase() {}

    static ReadVin.Answer read(Work work, ReadVin question) {
        VinReading reading = Vin.parse(question.text());
        int nextYear = work.today().getYear() + 1;
        return new ReadVin.Answer(
                reading,
                reading.vin().map(vin -> vin.candidateModelYears(nextYear)).orElse(List.of()));
    }

    static Outcome<DealerVehicle> confirm(Work work, ConfirmVin command) {
        VehicleId id = new VehicleId(command.vehicle());
        DealerVehicle known = work.found(work.stores().dealerVehicles().find(work.organisation(), id), id.subject());
        work.expect(known.id().subject(), known.version());
        if (known.vinStanding() != VinStanding.TO_BE_CONFIRMED) {
            return Outcome.refused(Refusal.of(VehicleRefusal.VIN_NOT_IN_DOUBT));
        }
        DealerVehicle confirmed = known.vinConfirmed();
        work.stores().dealerVehicles().update(confirmed);
        return Outcome.accepted(confirmed, event(VehicleEvent.VIN_CONFIRMED, confirmed));
    }

    /** The VIN itself leads to its keeper and stays out of the journal. */
    static Happening event(VehicleEvent type, DealerVehicle vehicle) {
        return Happening.of(
                type,
                vehicle.registration(),
                vehicle.version(),
                List.of(vehicle.id().subject()),
                Map.of());
    }
}
