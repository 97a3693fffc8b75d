package dev.aftercare.usecase.vehicle;

import dev.aftercare.domain.access.Access;
import dev.aftercare.domain.access.Look;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.usecase.door.Work;
import java.util.Optional;

/** Each look of a dealer at a car's history is written down with the ground that opened it (NET-2). */
public final class HistoryLook {

    private HistoryLook() {}

    /** Not found where a dealer neither registered the car nor has a ground that opens its history. */
    public static void requireKnown(Work work, VehicleId vehicle) {
        boolean isKnown = work.stores().vehicles().find(vehicle).isPresent()
                || work.call()
                        .scope()
                        .organisation()
                        .flatMap(dealer -> work.stores().dealerVehicles().find(dealer, vehicle))
                        .isPresent();
        work.found(Optional.of(vehicle).filter(id -> isKnown), vehicle.subject());
    }

    /** Writes down that the history of a car is looked at; looks in the network's scope are not kept. */
    public static void record(Work work, VehicleId vehicle) {
        work.call().scope().organisation().ifPresent(dealer -> record(work, dealer, vehicle));
    }

    private static void record(Work work, OrganisationId dealer, VehicleId vehicle) {
        Optional<Access> ground = work.stores().grounds().holding(dealer, vehicle.subject()).stream()
                .filter(access -> access.ground().opensHistory())
                .findFirst();
        ground.ifPresent(access -> work.stores()
                .looks()
                .record(new Look(
                        work.newId(),
                        dealer,
                        work.call().actor().id(),
                        vehicle.subject(),
                        access.ground(),
                        work.now())));
    }
}
