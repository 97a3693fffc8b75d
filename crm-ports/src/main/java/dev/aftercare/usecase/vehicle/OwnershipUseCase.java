package dev.aftercare.usecase.vehicle;

import dev.aftercare.domain.access.Access;
import dev.aftercare.domain.access.AccessEvent;
import dev.aftercare.domain.access.AccessId;
import dev.aftercare.domain.access.GroundKind;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.network.NetworkRefusal;
import dev.aftercare.domain.network.Trade;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.Delivery;
import dev.aftercare.domain.vehicle.Ownership;
import dev.aftercare.domain.vehicle.Plate;
import dev.aftercare.domain.vehicle.Vehicle;
import dev.aftercare.domain.vehicle.VehicleEvent;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.vehicle.VehicleRefusal;
import dev.aftercare.port.lifecycle.LifeStages.Note;
import dev.aftercare.usecase.activity.ActivityStates;
import dev.aftercare.usecase.care.CareDues;
import dev.aftercare.usecase.care.PaperCare;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.followup.FollowUpCauses;
import dev.aftercare.usecase.prospect.Prospects;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Delivery to the first owner and every later sale (VEH-2). The car's row is locked, so that periods never overlap. A car
 * that another dealer entered first is not handed to anybody without a ground that opens it, and nothing else is told of it
 * before (NET-2).
 */
final class OwnershipUseCase {

    private OwnershipUseCase() {}

    static Outcome<DealerVehicle> deliver(Work work, DeliverVehicle command) {
        DealerVehicle mine = registered(work, command.vehicle());
        CustomerId buyer = work.customer(command.buyer());
        work.expect(mine.id().subject(), mine.version());
        Vehicle vehicle = locked(work, mine);
        boolean opened = work.stores().vehicles().find(mine.id()).isPresent();
        if (!opened
                && !work.stores()
                        .grounds()
                        .isFirst(work.organisation(), mine.id().subject())) {
            return Outcome.refused(Refusal.of(VehicleRefusal.NO_GROUND));
        }
        if (vehicle.delivery().isPresent()) {
            return Outcome.refused(Refusal.of(VehicleRefusal.ALREADY_DELIVERED));
        }
        Optional<Refusal> untimely = timeRefusal(work, mine.id(), command.date());
        if (untimely.isPresent()) {
            return Outcome.refused(untimely.get());
        }
        if (!work.dealer().setup().mandate().trades().contains(Trade.SALES)) {
            return Outcome.refused(Refusal.of(NetworkRefusal.DOES_NOT_SELL));
        }
        Optional<Plate> plate = Optional.ofNullable(command.plate()).flatMap(Plate::parse);
        Vehicle delivered = vehicle.delivered(new Delivery(command.date(), work.organisation()), plate);
        Happening saleOpened = openSale(work, mine.id());
        Period period = new Period(VehicleEvent.DELIVERED, buyer, command.date());
        List<Happening> consequences = new ArrayList<>(List.of(saleOpened));
        consequences.addAll(FollowUpCauses.delivered(work, buyer, mine.id(), command.date()));
        consequences.addAll(Prospects.delivered(work, buyer, mine.id(), command.date()));
        return begin(work, period, delivered, mine.ownedBy(buyer, plate), consequences);
    }

    static Outcome<DealerVehicle> changeOwner(Work work, ChangeOwner command) {
        DealerVehicle mine = registered(work, command.vehicle());
        CustomerId buyer = work.customer(command.newOwner());
        work.expect(mine.id().subject(), mine.version());
        Vehicle vehicle = locked(work, mine);
        if (work.stores().vehicles().find(mine.id()).isEmpty()) {
            return Outcome.refused(Refusal.of(VehicleRefusal.NO_GROUND));
        }
        Optional<Refusal> untimely = timeRefusal(work, mine.id(), command.from());
        if (untimely.isPresent()) {
            return Outcome.refused(untimely.get());
        }
        work.stores().grounds().endAll(mine.id().subject(), GroundKind.OWN_SALE, work.now());
        Optional<Plate> plate = Optional.ofNullable(command.plate()).flatMap(Plate::parse);
        Period period = new Period(VehicleEvent.OWNER_CHANGED, buyer, command.from());
        List<Happening> callsEnded = FollowUpCauses.ownerChanged(work, mine.id(), buyer);
        return begin(work, period, vehicle.sold(plate), mine.ownedBy(buyer, plate), callsEnded);
    }

    /** A period of ownership that begins. */
    private record Period(VehicleEvent cause, CustomerId owner, LocalDate from) {}

    /** Closes the open period, begins the next, and notes the owner in the dealer's own statement. */
    private static Outcome<DealerVehicle> begin(
            Work work, Period period, Vehicle changed, DealerVehicle stated, List<Happening> consequences) {
        work.stores().vehicles().update(changed);
        Optional<Ownership> ended = work.stores().ownerships().endOpen(changed.id(), period.from());
        work.stores()
                .ownerships()
                .insert(new Ownership(
                        changed.id(), period.owner(), work.organisation(), period.from(), Optional.empty()));
        work.stores().dealerVehicles().update(stated);
        work.stores().drivings().carWentOn(changed.id(), period.from());
        work.stores().drivings().carWentOn(stated.dealer(), changed.id(), period.from());
        work.stores().insurances().carWentTo(changed.id(), period.owner(), period.from());
        work.stores().insurances().carWentTo(stated.dealer(), changed.id(), period.owner(), period.from());
        PaperCare.happenedTo(work, changed.id());
        PlateBook.tellOfSale(work, stated, period.from());
        PlateBook.index(work, stated);
        Happening event = Happening.of(
                period.cause(),
                changed.id().subject(),
                changed.version(),
                List.of(period.owner().subject()),
                Map.of("from", period.from().toString()));
        List<Happening> events = new ArrayList<>(List.of(event));
        events.addAll(consequences);
        events.addAll(
                period.cause() == VehicleEvent.DELIVERED
                        ? CareDues.delivered(work, changed.id(), period.owner())
                        : CareDues.ownerChanged(work, changed.id(), period.owner(), period.from()));
        work.stores().lifeStages().note(List.of(new Note(work.newId(), changed.id())));
        ActivityStates.happened(
                work,
                Stream.concat(
                                Stream.of(changed.id().subject(), period.owner().subject()),
                                ended.stream().map(before -> before.owner().subject()))
                        .toList());
        return Outcome.accepted(stated, events);
    }

    private static Vehicle locked(Work work, DealerVehicle mine) {
        return work.found(work.stores().vehicles().lock(mine.id()), mine.id().subject());
    }

    /** A period begins neither in the future nor before the present one has begun (VEH-2). */
    private static Optional<Refusal> timeRefusal(Work work, VehicleId vehicle, LocalDate from) {
        Map<String, String> arguments = Map.of("date", from.toString());
        if (from.isAfter(work.today())) {
            return Optional.of(Refusal.of(VehicleRefusal.IN_THE_FUTURE, arguments));
        }
        return work.stores().ownerships().beganOnOrAfter(vehicle, from).isPresent()
                ? Optional.of(Refusal.of(VehicleRefusal.OWNER_BEFORE_PRESENT_ONE, arguments))
                : Optional.empty();
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
        return mine;
    }
}
