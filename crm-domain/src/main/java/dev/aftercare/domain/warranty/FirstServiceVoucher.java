package dev.aftercare.domain.warranty;

import dev.aftercare.domain.odometer.Meter;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.ShortNumber;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.vehicle.VehicleId;
import java.time.LocalDate;

/**
 * The voucher of a car's first service (首保凭证), of which there is one per car in the whole network (WAR-1a, WAR-1c).
 *
 * @param number the one number on both of its parts, counted by the dealer who did the service
 * @param doneBy the dealer who did the service and claims the fee
 * @param doneOn in that dealer's zone
 * @param distance how far the car had gone in all, by which it was free, whatever meter it has
 * @param meter by which it was told
 * @param version raised whenever the distance is put right
 */
public record FirstServiceVoucher(
        VehicleId vehicle,
        ShortNumber number,
        OrganisationId doneBy,
        LocalDate doneOn,
        Distance distance,
        FirstServiceTiming timing,
        Meter meter,
        long version) {

    /**
     * The same by another meter, or by the same one that began at another total (hard case 23). It was free, and stays so even where it would have
     * been refused; whether it was early is decided anew.
     *
     * @param policy in force on the day of delivery
     */
    public FirstServiceVoucher on(Meter known, FirstServicePolicy policy, LocalDate delivery) {
        long moved = distance.millimetres() + known.carriedMillimetres() - meter.carriedMillimetres();
        Distance right = distance.unit().ofMillimetres(Math.max(0, moved));
        FirstServiceTiming decided =
                FirstService.timing(policy, delivery, doneOn, right).fold(anew -> anew, refused -> timing);
        return new FirstServiceVoucher(vehicle, number, doneBy, doneOn, right, decided, known, version + 1);
    }

    /** What events are about: this car's first service. */
    public Subject subject() {
        return new Subject(SubjectKind.FIRST_SERVICE, vehicle.value());
    }
}
