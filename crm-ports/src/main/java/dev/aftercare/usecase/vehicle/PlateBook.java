package dev.aftercare.usecase.vehicle;

import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.PlateHistory;
import dev.aftercare.domain.vehicle.PlateStatement;
import dev.aftercare.domain.vehicle.Vin;
import dev.aftercare.domain.vehicle.VinCorrection;
import dev.aftercare.usecase.door.Work;
import java.time.LocalDate;
import java.util.List;

/**
 * What a dealer told over time about the plates of a car (VEH-1). With each version of its statement that has another plate, or the same one for
 * somebody else, goes one entry here.
 */
final class PlateBook {

    private PlateBook() {}

    /** What the dealer of {@code stated} told about the car. */
    static PlateHistory of(Work work, DealerVehicle stated) {
        return new PlateHistory(work.stores().plates().told(stated.dealer(), List.of(stated.id())));
    }

    /** Keeps the plate of {@code stated}, where it has one, with the owner to whom it leads. */
    static void tell(Work work, DealerVehicle stated, LocalDate from) {
        if (stated.plate().isPresent()) {
            keep(
                    work,
                    new PlateStatement(
                            stated.id(), stated.dealer(), stated.version(), from, stated.plate(), stated.owner()));
        }
    }

    /**
     * Keeps the plate of {@code stated} as that of a new owner. It begins no earlier than the last one that was told: who records a sale says
     * what the car carries now.
     */
    static void tellOfSale(Work work, DealerVehicle stated, LocalDate from) {
        LocalDate last = of(work, stated).lastDay().orElse(from);
        tell(work, stated, last.isAfter(from) ? last : from);
    }

    static void keep(Work work, PlateStatement statement) {
        work.stores().plates().insert(List.of(statement));
    }

    /** Makes a car found by its VIN, every number that the dealer corrected, and every plate that it told of it. */
    static void index(Work work, DealerVehicle stated) {
        work.stores()
                .searchTokens()
                .replace(
                        stated.dealer(),
                        stated.id().subject(),
                        stated.tokens(of(work, stated).plates(), formerVins(work, stated)));
    }

    private static List<Vin> formerVins(Work work, DealerVehicle stated) {
        return work.stores().vinCorrections().of(stated.dealer(), List.of(stated.id())).stream()
                .map(VinCorrection::former)
                .toList();
    }
}
