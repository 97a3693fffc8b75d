package dev.aftercare.usecase.vehicle;

import dev.aftercare.domain.odometer.Meter;
import dev.aftercare.domain.odometer.Meters;
import dev.aftercare.domain.policy.PolicyVersion;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.vehicle.Delivery;
import dev.aftercare.domain.vehicle.Vehicle;
import dev.aftercare.domain.warranty.FirstServicePolicy;
import dev.aftercare.domain.warranty.FirstServiceVoucher;
import dev.aftercare.domain.warranty.WarrantyEvent;
import dev.aftercare.usecase.door.Work;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** How far a car had gone at its first service, which moves with the meter on which it was read (WAR-1a, hard case 23). */
final class FirstServiceTotals {

    private FirstServiceTotals() {}

    /** Moves the voucher where the meter is known otherwise than it was told by; gives the events for the books of the dealer who did the service. */
    static List<Happening> moved(Work work, FirstServiceVoucher done, Meters meters) {
        Meter known = meters.asKnown(done.doneOn(), done.distance(), done.meter());
        if (known.equals(done.meter())) {
            return List.of();
        }
        LocalDate delivered = work.stores()
                .vehicles()
                .find(done.vehicle())
                .flatMap(Vehicle::delivery)
                .map(Delivery::date)
                .orElse(done.doneOn());
        FirstServiceVoucher moved = done.on(known, policy(work, done, delivered), delivered);
        work.stores().firstServiceVouchers().correct(moved);
        return List.of(Happening.of(
                WarrantyEvent.FIRST_SERVICE_CORRECTED,
                moved.subject(),
                moved.version(),
                List.of(moved.vehicle().subject()),
                Map.of(
                        "distance", moved.distance().toString(),
                        "timing", moved.timing().name())));
    }

    /** The one by which the service was judged, whoever's word moves it. */
    private static FirstServicePolicy policy(Work work, FirstServiceVoucher done, LocalDate delivered) {
        return work.policyOf(done.doneBy(), FirstServicePolicy.KIND, delivered)
                .map(PolicyVersion::body)
                .orElseGet(FirstServicePolicy::standard);
    }
}
