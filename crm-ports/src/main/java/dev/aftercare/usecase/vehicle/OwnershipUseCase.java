package dev.aftercare.usecase.vehicle;

import dev.aftercare.domain.access.Access;
import dev.aftercare.domain.access.AccessEvent;
import dev.aftercare.domain.access.AccessId;
import dev.aftercare.domain.access.GroundKind;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.Delivery;
import dev.aftercare.domain.vehicle.Ownership;
import dev.aftercare.domain.vehicle.Plate;
import dev.aftercare.domain.vehicle.Vehicle;
import dev.aftercare.domain.vehicle.VehicleEvent;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.vehicle.VehicleRefusal;
import dev.aftercare.usecase.door.Work;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Delivery to the first owner and every later sale (VEH-2). The car's row is locked, so that periods never overlap. */
final class OwnershipUseCase {

    private OwnershipUseCase() {}

    static Outcome<DealerVehicle> deliver(Work work, DeliverVehicle command) {
        DealerVehicle mine = registered(work, command.vehicle());
        CustomerId buyer = customer(work, command.buyer());
        Vehicle vehicle =
                work.found(work.stores().vehicles().lock(mine.id()), mine.id().subject());
        if (command.date().isAfter(today(work))) {
            return refused(VehicleRefusal.IN_THE_FUTURE, command.date());
        }
        if (vehicle.delivery().isPresent()) {
            return Outcome.refused(Refusal.of(VehicleRefusal.ALREADY_DELIVERED));
        }
        if (work.stores().ownerships().beganOnOrAfter(mine.id(), command.date())) {
            return refused(VehicleRefusal.OWNER_BEFORE_PRESENT_ONE, command.date());
        }
        Optional<Plate> plate = Optional.ofNullable(command.plate()).flatMap(Plate::parse);
        work.stores().vehicles().update(vehicle.delivered(new Delivery(command.date(), work.organisation()), plate));
        Happening opened = openSale(work, mine.id());
        return own(work, mine, plate, buyer, command.date(), VehicleEvent.DELIVERED, opened);
    }

    static Outcome<DealerVehicle> changeOwner(Work work, ChangeOwner command) {
        DealerVehicle mine = registered(work, command.vehicle());
        CustomerId buyer = customer(work, command.newOwner());
        work.found(work.stores().vehicles().lock(mine.id()), mine.id().subject());
        if (work.stores().vehicles().find(mine.id()).isEmpty()) {
            return Outcome.refused(Refusal.of(VehicleRefusal.NO_GROUND));
        }
        if (command.from().isAfter(today(work))) {
            return refused(VehicleRefusal.IN_THE_FUTURE, command.from());
        }
        if (work.stores().ownerships().beganOnOrAfter(mine.id(), command.from())) {
            return refused(VehicleRefusal.OWNER_BEFORE_PRESENT_ONE, command.from());
        }
        work.stores().grounds().endAll(mine.id().subject(), GroundKind.OWN_SALE, work.now());
        return own(
                work,
                mine,
                Optional.empty(),
                buyer,
                command.from(),
                VehicleEvent.OWNER_CHANGED,
                openSale(work, mine.id()));
    }

    /** Closes the open period, opens the next, and notes the owner in the dealer's own statement. */
    private static Outcome<DealerVehicle> own(
            Work work,
            DealerVehicle mine,
            Optional<Plate> plate,
            CustomerId owner,
            LocalDate from,
            VehicleEvent type,
            Happening groundOpened) {
        work.stores().ownerships().endOpen(mine.id(), from);
        work.stores().ownerships().insert(new Ownership(mine.id(), owner, work.organisation(), from, Optional.empty()));
        DealerVehicle stated = mine.corrected(mine.description(), plate.or(mine::plate), Optional.of(owner));
        if (stated.version() != mine.version()) {
            work.stores().dealerVehicles().update(stated);
            RegisterVehicleUseCase.index(work, stated);
        }
        Happening event = Happening.of(
                type, mine.id().subject(), stated.version(), List.of(owner.subject()), Map.of("from", from.toString()));
        return Outcome.accepted(stated, List.of(event, groundOpened));
    }

    private static Happening openSale(Work work, VehicleId vehicle) {
        Access sale = new Access(
                new AccessId(work.newId()),
                work.organisation(),
                vehicle.subject(),
                GroundKind.OWN_SALE,
                Optional.empty(),
                work.now(),
                Optional.empty());
        work.stores().grounds().open(sale);
        return opened(sale);
    }

    static Happening opened(Access access) {
        return Happening.of(
                AccessEvent.OPENED,
                access.id().subject(),
                1,
                List.of(access.subject()),
                Map.of("ground", access.ground().name()));
    }

    private static DealerVehicle registered(Work work, UUID id) {
        VehicleId vehicle = new VehicleId(id);
        DealerVehicle mine =
                work.found(work.stores().dealerVehicles().find(work.organisation(), vehicle), vehicle.subject());
        work.expect(vehicle.subject(), mine.version());
        return mine;
    }

    private static CustomerId customer(Work work, UUID id) {
        CustomerId customer = new CustomerId(id);
        Subject subject = customer.subject();
        return work.found(work.stores().customers().find(customer), subject).id();
    }

    private static LocalDate today(Work work) {
        return work.now().atZone(work.zone()).toLocalDate();
    }

    private static Outcome<DealerVehicle> refused(VehicleRefusal code, LocalDate date) {
        return Outcome.refused(Refusal.of(code, Map.of("date", date.toString())));
    }
}
