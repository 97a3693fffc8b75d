package dev.aftercare.domain.warranty;

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
 */
public record FirstServiceVoucher(
        VehicleId vehicle,
        ShortNumber number,
        OrganisationId doneBy,
        LocalDate doneOn,
        Distance distance,
        FirstServiceTiming timing) {

    /** The same of a car that had gone so many millimetres more, or less where below zero: its meter took another's place (hard case 23). */
    public FirstServiceVoucher movedBy(long millimetres) {
        Distance moved = distance.unit().ofMillimetres(Math.max(0, distance.millimetres() + millimetres));
        return new FirstServiceVoucher(vehicle, number, doneBy, doneOn, moved, timing);
    }

    /** What events are about: this car's first service. */
    public Subject subject() {
        return new Subject(SubjectKind.FIRST_SERVICE, vehicle.value());
    }
}
