package dev.aftercare.usecase.insurance;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.insurance.Insurance;
import dev.aftercare.domain.insurance.InsuranceId;
import dev.aftercare.domain.insurance.InsuranceKind;
import dev.aftercare.domain.insurance.InsuranceRefusal;
import dev.aftercare.domain.insurance.InsuranceTerms;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.Vehicle;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.port.shared.Page;
import dev.aftercare.usecase.care.Owners;
import dev.aftercare.usecase.care.PaperCare;
import dev.aftercare.usecase.door.Work;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Policies of cars at the scope's dealer (VEH-5). The car is locked, so that of two that overlap the second one sees the first. */
final class InsuranceUseCase {

    private InsuranceUseCase() {}

    static Outcome<Insurance> record(Work work, RecordInsurance command) {
        DealerVehicle car = registered(work, command.vehicle());
        Vehicle vehicle =
                work.found(work.stores().vehicles().lock(car.id()), car.id().subject());
        if (car.owner().isEmpty()) {
            return Outcome.refused(Refusal.of(InsuranceRefusal.NO_OWNER));
        }
        CustomerId holder = work.customer(car.owner().get().value());
        InsuranceTerms terms = command.insurance().toTerms();
        Optional<Refusal> sold = soldRefusal(work, vehicle, holder, terms);
        if (sold.isPresent()) {
            return Outcome.refused(sold.get());
        }
        Insurance fresh = new Insurance(
                new InsuranceId(work.newId()),
                work.organisation(),
                car.id(),
                holder,
                terms,
                work.today(),
                Optional.empty(),
                1);
        Outcome<Insurance> decided =
                fresh.recordedBeside(work.stores().insurances().ofCar(work.organisation(), car.id()));
        if (decided.isAccepted() && decided.orElseThrow().id().equals(fresh.id())) {
            work.stores().insurances().insert(fresh);
            PaperCare.told(work, car.id());
        }
        return decided;
    }

    static Outcome<Insurance> correct(Work work, CorrectInsurance command) {
        VehicleId id = find(work, command.id()).vehicle();
        Vehicle vehicle = work.found(work.stores().vehicles().lock(id), id.subject());
        Insurance known = find(work, command.id());
        work.expect(known.id().subject(), known.version());
        InsuranceTerms terms = command.insurance().toTerms();
        Optional<Refusal> sold = soldRefusal(work, vehicle, known.holder(), terms);
        if (sold.isPresent()) {
            return Outcome.refused(sold.get());
        }
        Outcome<Insurance> decided =
                known.corrected(terms, work.stores().insurances().ofCar(known.dealer(), id));
        if (decided.isAccepted() && decided.orElseThrow().version() > known.version()) {
            work.stores().insurances().update(decided.orElseThrow());
            PaperCare.told(work, id);
        }
        return decided;
    }

    static Outcome<InsuranceId> withdraw(Work work, UUID id) {
        VehicleId vehicle = find(work, id).vehicle();
        work.found(work.stores().vehicles().lock(vehicle), vehicle.subject());
        Insurance known = find(work, id);
        work.expect(known.id().subject(), known.version());
        work.stores().insurances().delete(known);
        PaperCare.told(work, vehicle);
        return known.withdrawn().map(Insurance::id);
    }

    /** Who does not own the car any more on the first day insures it no more, whichever dealer sold it (VEH-2). */
    private static Optional<Refusal> soldRefusal(Work work, Vehicle vehicle, CustomerId holder, InsuranceTerms terms) {
        return Owners.leftOn(work, vehicle, holder, terms.firstDay())
                .map(day -> Refusal.of(InsuranceRefusal.CAR_SOLD, Map.of("day", day.toString())));
    }

    static Insurance find(Work work, UUID id) {
        InsuranceId insurance = new InsuranceId(id);
        return work.found(work.stores().insurances().find(insurance), insurance.subject());
    }

    static List<Insurance> ofCar(Work work, UUID vehicle) {
        DealerVehicle car = registered(work, vehicle);
        return work.stores().insurances().ofCar(work.organisation(), car.id());
    }

    static Page<Insurance> ending(Work work, SeeEndingInsurances question) {
        Set<InsuranceKind> kinds =
                question.kind() == null ? EnumSet.allOf(InsuranceKind.class) : EnumSet.of(question.kind());
        return work.stores()
                .insurances()
                .endingIn(
                        work.organisation(),
                        question.days(),
                        kinds,
                        question.page().toRequest());
    }

    static EndingCounts count(Work work, CountEndingInsurances question) {
        Map<InsuranceKind, Integer> counts =
                work.stores().insurances().countEndingIn(work.organisation(), question.days());
        return new EndingCounts(
                counts.getOrDefault(InsuranceKind.COMPULSORY, 0), counts.getOrDefault(InsuranceKind.COMMERCIAL, 0));
    }

    private static DealerVehicle registered(Work work, UUID id) {
        VehicleId vehicle = new VehicleId(id);
        return work.found(work.stores().dealerVehicles().find(work.organisation(), vehicle), vehicle.subject());
    }
}
