package dev.aftercare.usecase.care;

import dev.aftercare.domain.care.CareDue;
import dev.aftercare.domain.care.CareEvent;
import dev.aftercare.domain.message.MessagePurpose;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.message.Outbox;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Care of a car stops while it is not on the road, and comes back with it as it would be (hard case 27). */
public final class CareOffTheRoad {

    private CareOffTheRoad() {}

    /**
     * It was said that a car's life has ended, or that it is on the road after all, in the same unit of work and after that was written: what
     * waits is withdrawn, whichever dealer's it is; once the car is back, the next run of its dealer decides anew.
     */
    public static void lifeChanged(Work work, VehicleId vehicle) {
        boolean isOff = work.stores().vehicleEnds().standing(vehicle).isPresent();
        Optional<CareDue> standing = work.stores().careDues().lock(vehicle);
        if (isOff) {
            standing.filter(due -> !isStopped(due)).ifPresent(due -> stop(work, due));
        } else {
            standing.filter(due -> due.basis().offTheRoad())
                    .ifPresent(due -> work.stores().careDues().update(due.resumed(work.now())));
        }
    }

    /** A car that was back, and of which no run has decided yet, is to be looked at: it is stopped again. */
    private static boolean isStopped(CareDue due) {
        return due.basis().offTheRoad() && due.nextLook().isEmpty();
    }

    /** That nothing is due is told where something was, in the books of the dealer who cares for the car, whoever said it (NET-2). */
    private static void stop(Work work, CareDue standing) {
        boolean isTakenBack = Outbox.withdraw(work, standing.vehicle(), MessagePurpose.CARE_REMINDER);
        CareDue next = standing.stopped(isTakenBack);
        work.stores().careDues().update(next);
        if (standing.isKnown()) {
            work.recordFor(
                    standing.carer().dealer(), List.of(CareDues.happening(CareEvent.DUE_FORGOTTEN, next, Map.of())));
        }
    }
}
