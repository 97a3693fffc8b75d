package dev.aftercare.usecase.care;

import dev.aftercare.domain.care.CareBasis;
import dev.aftercare.domain.care.CareDue;
import dev.aftercare.domain.care.CareEvent;
import dev.aftercare.domain.message.MessagePurpose;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.message.Outbox;
import java.util.List;
import java.util.Map;

/** Care of a car stops while it is not on the road, and comes back with it as it would be (hard case 27). */
public final class CareOffTheRoad {

    private CareOffTheRoad() {}

    /**
     * It was said that a car's life has ended, or that it is on the road after all, in the same unit of work and after that was written: what
     * waits is withdrawn, whichever dealer's it is; once the car is back, the next run of its dealer decides anew.
     */
    public static List<Happening> lifeChanged(Work work, VehicleId vehicle) {
        boolean isOff = work.stores().vehicleEnds().standing(vehicle).isPresent();
        return work.stores()
                .careDues()
                .lock(vehicle)
                .filter(standing -> standing.basis().offTheRoad() != isOff)
                .map(standing -> isOff ? stopped(work, standing) : resumed(work, standing))
                .orElse(List.of());
    }

    /** Who cares for the car is told in the books of its own dealer only (NET-2). */
    private static List<Happening> stopped(Work work, CareDue standing) {
        boolean isTakenBack = Outbox.withdraw(work, standing.vehicle(), MessagePurpose.CARE_REMINDER);
        CareDue next = standing.stopped(standing.basis().offTheRoad(true), isTakenBack);
        work.stores().careDues().update(next);
        boolean isOwn = work.call()
                .scope()
                .organisation()
                .filter(standing.carer().dealer()::equals)
                .isPresent();
        return isOwn ? List.of(CareDues.happening(CareEvent.DUE_FORGOTTEN, next, Map.of())) : List.of();
    }

    private static List<Happening> resumed(Work work, CareDue standing) {
        CareBasis basis = standing.basis().offTheRoad(false);
        work.stores().careDues().update(standing.resumed(basis, work.now()));
        return List.of();
    }
}
