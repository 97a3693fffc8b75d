package dev.aftercare.usecase.care;

import dev.aftercare.domain.care.CareBasis;
import dev.aftercare.domain.care.CareDue;
import dev.aftercare.domain.care.CareHistory;
import dev.aftercare.domain.care.CarePolicy;
import dev.aftercare.domain.care.CareRules;
import dev.aftercare.domain.care.DueService;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.Reading;
import dev.aftercare.domain.vehicle.VehicleDescription;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.vehicle.VehicleUse;
import dev.aftercare.domain.warranty.FirstServicePolicy;
import dev.aftercare.domain.warranty.WarrantyEnd;
import dev.aftercare.domain.warranty.WarrantyPolicy;
import dev.aftercare.port.vehicle.Readings;
import dev.aftercare.usecase.door.Work;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a car needs next as the scope's dealer decides it today, by its own policies and calendar and what it may see of the car (CARE-1, NET-2).
 *
 * @param due its next service
 * @param warrantyEnds the last day of its warranty, where a term is known to be for the car
 */
record CareNeeds(DueService due, Optional<LocalDate> warrantyEnds) {

    /** Nothing while the network has not adopted the policies that this rests on: cars are delivered and read all the same. */
    static Optional<CareNeeds> of(Work work, VehicleId vehicle, CareBasis basis) {
        if (!work.isAdopted(CarePolicy.KIND) || !work.isAdopted(FirstServicePolicy.KIND)) {
            return Optional.empty();
        }
        Optional<VehicleDescription> car = work.stores()
                .dealerVehicles()
                .find(work.organisation(), vehicle)
                .map(DealerVehicle::description);
        String model = car.map(VehicleDescription::model).orElse("");
        VehicleUse use = car.map(VehicleDescription::use).orElse(VehicleUse.PRIVATE);
        CareHistory history = new CareHistory(basis, readings(work, vehicle), use);
        Optional<LocalDate> warrantyEnds = car.filter(known -> work.isAdopted(WarrantyPolicy.KIND))
                .flatMap(known -> CareRules.warrantyEnds(warrantyPolicy(work, basis), known, history))
                .map(WarrantyEnd::lastDay);
        return CareRules.due(policy(work).intervalOf(model), firstServicePolicy(work, basis), history, work.today())
                .map(due -> new CareNeeds(due, warrantyEnds));
    }

    /** A standing row as it is decided today, with when to look at it next; not written. */
    static CareDue decidedAnew(Work work, CareDue standing) {
        CareBasis basis = present(work, standing);
        return of(work, standing.vehicle(), basis)
                .map(needs -> standing.decidedAnew(standing.carer(), basis, needs.due())
                        .warrantedUntil(needs.warrantyEnds()))
                .map(next -> lookedAt(work, next))
                .orElse(standing);
    }

    /** What is counted from now: a row says that its car is not on the road until its dealer has decided after it was back (hard case 27). */
    private static CareBasis present(Work work, CareDue standing) {
        CareBasis basis = standing.basis();
        return basis.offTheRoad()
                ? basis.offTheRoad(
                        work.stores().vehicleEnds().standing(standing.vehicle()).isPresent())
                : basis;
    }

    /** With when to look at it next; never while it is the car of a customer who was erased (CUS-9). */
    static CareDue lookedAt(Work work, CareDue due) {
        Optional<Customer> customer = work.stores().customers().find(due.carer().customer());
        if (customer.filter(Customer::isErased).isPresent()) {
            return due.lookedAtNext(Optional.empty());
        }
        return due.lookedAtNext(CareRules.nextLook(
                due,
                firstServicePolicy(work, due.basis()),
                policy(work)
                        .window()
                        .at(customer.flatMap(
                                known -> known.wishes().preferences().hours())),
                work.dealer().calendar(),
                work.now()));
    }

    /** The policy in force today. */
    static CarePolicy policy(Work work) {
        return work.policy(CarePolicy.KIND, work.today()).body();
    }

    /** What this dealer may see of the car's readings. */
    static List<Reading> readings(Work work, VehicleId vehicle) {
        return work.stores().readings().of(vehicle, Readings.ENOUGH);
    }

    private static WarrantyPolicy warrantyPolicy(Work work, CareBasis basis) {
        return work.policy(WarrantyPolicy.KIND, basis.delivered().orElseGet(work::today))
                .body();
    }

    private static FirstServicePolicy firstServicePolicy(Work work, CareBasis basis) {
        return work.policy(FirstServicePolicy.KIND, basis.delivered().orElseGet(work::today))
                .body();
    }
}
