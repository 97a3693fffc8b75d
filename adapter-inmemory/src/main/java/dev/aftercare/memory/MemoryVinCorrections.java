package dev.aftercare.memory;

import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.vehicle.Vin;
import dev.aftercare.domain.vehicle.VinCorrection;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.vehicle.VinCorrections;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Numbers that cars had before they were corrected, in memory. */
record MemoryVinCorrections(Work work) implements VinCorrections {

    private static final int MOST = 1_000;

    private static final Index<VinCorrection> BY_NUMBER = Index.by(correction -> Key.of(
            correction.former().value(),
            correction.former().maker(),
            correction.vehicle(),
            correction.dealer(),
            correction.version()));

    private static final Table<VinCorrection> CORRECTIONS = Table.of(
            "VIN correction",
            correction -> Key.of(
                    correction.dealer(),
                    correction.vehicle(),
                    correction.version(),
                    correction.former().value(),
                    correction.former().maker()),
            List.of(BY_NUMBER));

    @Override
    public void insert(Collection<VinCorrection> corrections) {
        corrections.forEach(correction -> {
            work.requireReached(
                    work.reaches(correction.dealer()), correction.vehicle().subject(), 1);
            rows().insert(correction);
        });
    }

    @Override
    public List<VinCorrection> of(OrganisationId dealer, Collection<VehicleId> vehicles) {
        Limits.requireAtMost("corrections of VINs: cars", vehicles.size(), MOST);
        return work.reaches(dealer)
                ? work.atOnce(() -> vehicles.stream()
                        .distinct()
                        .sorted(Comparator.comparing(Key::of))
                        .flatMap(car -> rows().under(CORRECTIONS.primary(), Key.of(dealer, car)).stream())
                        .toList())
                : List.of();
    }

    /** The cars that had a number, whoever corrected it, in the order of ids. */
    Stream<VehicleId> formerly(Vin number) {
        return rows().under(BY_NUMBER, Key.of(number.value(), number.maker())).stream()
                .map(VinCorrection::vehicle)
                .distinct();
    }

    /** Whether anybody corrected that number of the car, which is told without its maker. */
    boolean had(VehicleId vehicle, String number) {
        return rows().under(BY_NUMBER, Key.of(number)).stream()
                .anyMatch(correction -> correction.vehicle().equals(vehicle));
    }

    private View<VinCorrection> rows() {
        return work.rows(CORRECTIONS);
    }
}
