package dev.aftercare.usecase.care;

import dev.aftercare.domain.care.CareBasis;
import dev.aftercare.domain.care.CareBasis.LastService;
import dev.aftercare.domain.care.CareDue;
import dev.aftercare.domain.care.CareEvent;
import dev.aftercare.domain.care.CareRules;
import dev.aftercare.domain.care.Carer;
import dev.aftercare.domain.care.DueService;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.message.MessagePurpose;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.Reading;
import dev.aftercare.domain.vehicle.Vehicle;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.visit.NextService;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.message.Outbox;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps what a car needs next in step with what happens to it, in the same unit of work (CARE-1). Each function is called in the scope of
 * the dealer at whom it happened, after the happening was written and while the car's row is locked; each gives the events to append.
 *
 * <p>What is decided rests on what the dealer who cares for the car may see of it; another dealer's reading changes nothing here, and is
 * counted by the run where that dealer may see it (NET-2).
 */
public final class CareDues {

    private CareDues() {}

    /** A car was delivered to its first owner: its dealer cares for it from now on. */
    public static List<Happening> delivered(Work work, VehicleId vehicle, CustomerId customer) {
        Optional<CareDue> standing = work.stores().careDues().lock(vehicle);
        return caredFor(work, vehicle, customer, basis(work, vehicle, standing), standing);
    }

    /**
     * A car has a new owner, whose dealer cares for it from now on; what the former owner waits to be reminded of is withdrawn
     * (hard case 24).
     *
     * @param day on which it went to them
     */
    public static List<Happening> ownerChanged(Work work, VehicleId vehicle, CustomerId customer, LocalDate day) {
        Optional<CareDue> standing = work.stores().careDues().lock(vehicle);
        return caredFor(work, vehicle, customer, basis(work, vehicle, standing).soldOn(day), standing);
    }

    /**
     * Readings came or count otherwise: they move the due day where this dealer cares for the car. Where another does, and readings of its own
     * count otherwise, its next run decides (NET-2).
     *
     * @param readBy whose readings they are
     */
    public static List<Happening> read(Work work, VehicleId vehicle, Set<OrganisationId> readBy) {
        Optional<CareDue> standing = work.stores().careDues().lock(vehicle);
        Optional<OrganisationId> carer = standing.map(due -> due.carer().dealer());
        if (carer.filter(work.organisation()::equals).isPresent()) {
            return kept(work, standing, CareNeeds.decidedAnew(work, standing.get()));
        }
        standing.filter(CareDue::isKnown)
                .filter(due -> readBy.contains(due.carer().dealer()))
                .ifPresent(due -> leaveToRun(work, due, due.basis(), due.basis().offTheRoad()));
        return List.of();
    }

    /**
     * A service was done for a customer of this dealer, who cares for the car from now on; reminders of it are withdrawn. One that is told
     * after a later one, or after the car went on to another owner, leaves the care with whom it is (hard case 24).
     *
     * @param service how far the car is said to have gone is not counted from where it cannot be believed (hard case 22)
     */
    public static List<Happening> serviced(Work work, VehicleId vehicle, CustomerId customer, LastService service) {
        Optional<CareDue> standing = work.stores().careDues().lock(vehicle);
        return serviced(work, standing, Optional.of(new Carer(work.organisation(), customer)), vehicle, service);
    }

    /**
     * The same for who is not named, told by how far the car had gone in all: the customer is whom the dealer's own statement has as the owner. Where it has none, who cared for
     * the car does so still.
     */
    public static List<Happening> serviced(Work work, VehicleId vehicle, LocalDate day, Distance distance) {
        Optional<CareDue> standing = work.stores().careDues().lock(vehicle);
        Optional<Carer> owner = work.stores()
                .dealerVehicles()
                .find(work.organisation(), vehicle)
                .flatMap(DealerVehicle::owner)
                .map(known -> new Carer(work.organisation(), known));
        return serviced(
                work, standing, owner, vehicle, new LastService(day, Optional.of(distance), NextService.notTold()));
    }

    /**
     * A service that was counted from is not so: what this dealer still knows of is counted from instead, and reminders of what followed are
     * withdrawn (hard case 36). Nothing where the next service counts from another.
     *
     * @param gone the day of the service that is not so
     * @param left the dealer's services that stand
     */
    public static List<Happening> serviceTakenBack(
            Work work, VehicleId vehicle, LocalDate gone, List<LastService> left) {
        Optional<CareDue> standing = work.stores().careDues().lock(vehicle);
        boolean isCountedFrom = standing.flatMap(due -> due.basis().lastService())
                .filter(last -> last.day().equals(gone))
                .isPresent();
        if (!isCountedFrom) {
            return List.of();
        }
        CareDue due = standing.get();
        List<Reading> readings = CareNeeds.readings(work, vehicle);
        CareBasis stands = due.basis().unserviced();
        for (LastService service : left) {
            CareBasis before = stands;
            stands = before.servicedOn(
                    service.day(),
                    service.total().filter(told -> CareRules.isBelievable(before, readings, service.day(), told)),
                    service.promised());
        }
        CareBasis basis = basis(work, vehicle, stands);
        boolean isToCountFrom = basis.offTheRoad(false).start().isPresent();
        return isToCountFrom ? decided(work, vehicle, due.carer(), basis, standing) : forgotten(work, due);
    }

    /** Who cares for the car is told in the books of its own dealer only (NET-2). */
    private static List<Happening> forgotten(Work work, CareDue due) {
        CareDue next = due.forgotten();
        work.stores().careDues().update(next);
        if (due.reminder().isPresent()) {
            Outbox.withdraw(work, due.vehicle(), MessagePurpose.CARE_REMINDER);
        }
        return due.isKnown() && due.carer().dealer().equals(work.organisation())
                ? List.of(happening(CareEvent.DUE_FORGOTTEN, next, Map.of()))
                : List.of();
    }

    private static List<Happening> serviced(
            Work work,
            Optional<CareDue> standing,
            Optional<Carer> servicedFor,
            VehicleId vehicle,
            LastService service) {
        LocalDate day = service.day();
        CareBasis known = standing.isPresent() ? basis(work, vehicle, standing) : begun(work, vehicle);
        CareBasis basis = known.servicedOn(
                day,
                service.total()
                        .filter(told -> CareRules.isBelievable(known, CareNeeds.readings(work, vehicle), day, told)),
                service.promised());
        return servicedFor
                .filter(carer -> !known.isServicedAfter(day) && !Owners.isFormer(work, vehicle, carer.customer(), day))
                .or(() -> standing.map(CareDue::carer))
                .or(() -> Owners.present(work, vehicle))
                .map(carer -> decided(work, vehicle, carer, basis, standing))
                .orElse(List.of());
    }

    /** Writes what differs from what stood, and gives the event where another service or day came of it, or something is due again. */
    static List<Happening> kept(Work work, Optional<CareDue> before, CareDue next) {
        if (before.filter(next::saysTheSameAs).isPresent()) {
            return List.of();
        }
        if (before.isEmpty()) {
            work.stores().careDues().insert(next);
        } else {
            work.stores().careDues().update(next);
        }
        if (before.flatMap(CareDue::reminder).isPresent() && next.reminder().isEmpty()) {
            Outbox.withdraw(work, next.vehicle(), MessagePurpose.CARE_REMINDER);
        }
        boolean isSame = before.filter(known -> known.isKnown() || !next.isKnown())
                .filter(known -> known.due().equals(next.due()) && known.carer().equals(next.carer()))
                .isPresent();
        return isSame ? List.of() : List.of(changed(next));
    }

    private static List<Happening> caredFor(
            Work work, VehicleId vehicle, CustomerId customer, CareBasis basis, Optional<CareDue> standing) {
        return decided(work, vehicle, new Carer(work.organisation(), customer), basis, standing);
    }

    private static List<Happening> decided(
            Work work, VehicleId vehicle, Carer carer, CareBasis basis, Optional<CareDue> standing) {
        if (!carer.dealer().equals(work.organisation())) {
            standing.ifPresent(known -> leaveToItsDealer(work, known, basis));
            return List.of();
        }
        if (basis.offTheRoad()) {
            keepOffTheRoad(work, vehicle, carer, basis, standing);
            return List.of();
        }
        return CareNeeds.of(work, vehicle, basis)
                .map(needs -> standing.map(known -> known.decidedAnew(carer, basis, needs.due()))
                        .orElseGet(() -> CareDue.begun(vehicle, carer, basis, needs.due()))
                        .warrantedUntil(needs.warrantyEnds()))
                .map(next -> kept(work, standing, CareNeeds.lookedAt(work, next)))
                .orElse(List.of());
    }

    /**
     * Another dealer cares for the car and does so still: the new basis is kept and its reminder withdrawn; that dealer's run decides, by
     * its own policies and calendar, and tells it in its own books (NET-2).
     */
    private static void leaveToItsDealer(Work work, CareDue standing, CareBasis basis) {
        CareBasis undecided = basis.offTheRoad(standing.basis().offTheRoad());
        if (!standing.basis().equals(undecided)) {
            leaveToRun(work, standing, undecided, basis.offTheRoad());
        }
    }

    private static void leaveToRun(Work work, CareDue standing, CareBasis basis, boolean isOffTheRoad) {
        CareDue next = standing.decidedAnew(standing.carer(), basis, standing.due())
                .lookedAtNext(Optional.of(work.now()).filter(now -> !isOffTheRoad));
        kept(work, Optional.of(standing), next);
    }

    /** What is told of a car that is not on the road is counted from once it is back, also where nothing was known before (hard case 27). */
    private static void keepOffTheRoad(
            Work work, VehicleId vehicle, Carer carer, CareBasis basis, Optional<CareDue> standing) {
        Optional<DueService> due = standing.map(CareDue::due)
                .or(() -> CareNeeds.of(work, vehicle, basis.offTheRoad(false)).map(CareNeeds::due));
        due.map(of -> standing.map(known -> known.decidedAnew(carer, basis, of))
                        .orElseGet(() -> CareDue.begun(vehicle, carer, basis, of)))
                .ifPresent(next -> kept(work, standing, next.lookedAtNext(Optional.empty())));
    }

    /** What is known of a car for which nobody has cared: it may have been sold before anything was known to count from. */
    private static CareBasis begun(Work work, VehicleId vehicle) {
        CareBasis known = basis(work, vehicle, Optional.empty());
        return Owners.boughtOn(work, vehicle, known.delivered())
                .map(known::soldOn)
                .orElse(known);
    }

    /** What was known to count from, with delivery and free first service where they are on record and this scope sees them. */
    private static CareBasis basis(Work work, VehicleId vehicle, Optional<CareDue> standing) {
        return basis(work, vehicle, standing.map(CareDue::basis).orElse(CareBasis.unknown()));
    }

    private static CareBasis basis(Work work, VehicleId vehicle, CareBasis stood) {
        CareBasis known = work.stores()
                .firstServiceVouchers()
                .of(vehicle)
                .filter(voucher -> !stood.isServicedAfter(voucher.doneOn().minusDays(1)))
                .map(voucher ->
                        stood.servicedOn(voucher.doneOn(), Optional.of(voucher.distance()), NextService.notTold()))
                .orElse(stood);
        return work.stores()
                .vehicles()
                .find(vehicle)
                .flatMap(Vehicle::delivery)
                .map(delivery -> known.deliveredOn(delivery.date()))
                .orElse(known)
                .offTheRoad(work.stores().vehicleEnds().standing(vehicle).isPresent());
    }

    private static Happening changed(CareDue due) {
        DueService service = due.due();
        return happening(
                CareEvent.DUE_CHANGED,
                due,
                Map.of(
                        "service", service.service().name(),
                        "date", service.date().toString(),
                        "by", service.by().name(),
                        "distance", service.distance().toString(),
                        "certainty", service.certainty().name()));
    }

    /** Who owned the car before is not named: its new owner's timeline is another one. */
    static Happening happening(CareEvent type, CareDue due, Map<String, String> facts) {
        return Happening.of(
                type,
                due.subject(),
                due.version(),
                List.of(due.vehicle().subject(), due.carer().customer().subject()),
                facts);
    }
}
