package dev.aftercare.usecase.driver;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.driver.DriverRefusal;
import dev.aftercare.domain.driver.Driving;
import dev.aftercare.domain.driver.DrivingId;
import dev.aftercare.domain.merge.Identity;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.Vehicle;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.usecase.care.Owners;
import dev.aftercare.usecase.door.Work;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Drivers of cars at the scope's dealer (CUS-1). The car is locked, so that of two that overlap the second one sees the first. */
final class DriverUseCase {

    private DriverUseCase() {}

    static Outcome<Driving> record(Work work, RecordDriver command) {
        DealerVehicle car = registered(work, command.vehicle());
        CustomerId driver = work.customer(command.driver());
        Vehicle vehicle =
                work.found(work.stores().vehicles().lock(car.id()), car.id().subject());
        Optional<Refusal> refusal = futureRefusal(work, command.from());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Identity person = work.stores().identities().of(driver);
        if (car.owner().filter(person::has).isPresent()) {
            return Outcome.refused(Refusal.of(DriverRefusal.IS_OWNER));
        }
        Optional<Refusal> sold = soldRefusal(work, vehicle, car.owner(), command.from());
        if (sold.isPresent()) {
            return Outcome.refused(sold.get());
        }
        List<Driving> known = of(work, person, car.id());
        Driving fresh = new Driving(
                new DrivingId(work.newId()),
                work.organisation(),
                car.id(),
                driver,
                command.from(),
                Optional.empty(),
                1);
        Outcome<Driving> decided = fresh.begunBeside(known);
        if (decided.isAccepted() && decided.orElseThrow().id().equals(fresh.id())) {
            work.stores().drivings().insert(fresh);
        }
        return decided;
    }

    static Outcome<Driving> end(Work work, EndDriving command) {
        Driving known = find(work, command.id());
        work.expect(known.id().subject(), known.version());
        Optional<Refusal> refusal = futureRefusal(work, command.until());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        return saved(work, known, known.endedOn(command.until()));
    }

    static Outcome<Driving> correctEnd(Work work, CorrectDrivingEnd command) {
        VehicleId id = find(work, command.id()).vehicle();
        Vehicle vehicle = work.found(work.stores().vehicles().lock(id), id.subject());
        Driving known = find(work, command.id());
        work.expect(known.id().subject(), known.version());
        Optional<Refusal> refusal = futureRefusal(work, command.until())
                .or(() -> known.until().flatMap(until -> soldRefusal(work, vehicle, until, command.until())));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Identity person = work.stores().identities().of(known.driver());
        return saved(work, known, known.endCorrected(command.until(), of(work, person, id)));
    }

    private static Outcome<Driving> saved(Work work, Driving known, Outcome<Driving> decided) {
        if (decided.isAccepted() && decided.orElseThrow().version() > known.version()) {
            work.stores().drivings().update(decided.orElseThrow());
        }
        return decided;
    }

    static Driving find(Work work, UUID id) {
        DrivingId driving = new DrivingId(id);
        return work.found(work.stores().drivings().find(driving), driving.subject());
    }

    static List<Driving> ofCar(Work work, UUID vehicle) {
        return ofCar(work, registered(work, vehicle).id());
    }

    static List<Driving> ofDriver(Work work, UUID customer) {
        Identity person = work.stores().identities().of(work.customer(customer));
        return work.stores().drivings().ofDriver(person.ids());
    }

    private static List<Driving> ofCar(Work work, VehicleId car) {
        return work.stores().drivings().ofCars(work.organisation(), List.of(car));
    }

    private static List<Driving> of(Work work, Identity person, VehicleId car) {
        return ofCar(work, car).stream()
                .filter(driving -> person.has(driving.driver()))
                .toList();
    }

    private static Optional<Refusal> futureRefusal(Work work, LocalDate day) {
        return day.isAfter(work.today())
                ? Optional.of(Refusal.of(DriverRefusal.IN_THE_FUTURE, Map.of("day", day.toString())))
                : Optional.empty();
    }

    /** Who drove the car for its former owner does so no more, whichever dealer sold it (VEH-2). */
    private static Optional<Refusal> soldRefusal(
            Work work, Vehicle vehicle, Optional<CustomerId> owner, LocalDate from) {
        return owner.map(known -> Owners.leftOn(work, vehicle, known, from))
                .orElseGet(() -> Owners.soldAfter(work, vehicle, from))
                .map(day -> Refusal.of(DriverRefusal.CAR_SOLD, Map.of("day", day.toString())));
    }

    /** What a sale has ended does not end after it. */
    private static Optional<Refusal> soldRefusal(Work work, Vehicle vehicle, LocalDate ended, LocalDate until) {
        return Owners.soldAfter(work, vehicle, ended.minusDays(1))
                .filter(sale -> sale.isBefore(until))
                .map(sale -> Refusal.of(DriverRefusal.CAR_SOLD, Map.of("day", sale.toString())));
    }

    private static DealerVehicle registered(Work work, UUID id) {
        VehicleId vehicle = new VehicleId(id);
        return work.found(work.stores().dealerVehicles().find(work.organisation(), vehicle), vehicle.subject());
    }
}
