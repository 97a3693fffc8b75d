package dev.aftercare.usecase.appointment;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.gate.GateEntry;
import dev.aftercare.domain.gate.GateEntryId;
import dev.aftercare.domain.gate.GateEvent;
import dev.aftercare.domain.gate.GateRefusal;
import dev.aftercare.domain.gate.GateState;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.Plate;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.usecase.door.Work;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes what happens to appointments and visits into the gate log, so that an arrival and its line are one thing (APT-6a, APT-9). */
public final class GateLog {

    private GateLog() {}

    /** Why a car cannot be sent to a parking place: the dealer has none of that name, or another car that waits stands there. */
    public static Optional<Refusal> placeRefusal(Work work, Optional<String> place, Optional<VehicleId> car) {
        return place.flatMap(wanted -> placeRefusal(work, wanted, car));
    }

    private static Optional<Refusal> placeRefusal(Work work, String wanted, Optional<VehicleId> car) {
        Map<String, String> argument = Map.of("place", wanted);
        if (!work.dealer().setup().premises().parkingPlaces().contains(wanted)) {
            return Optional.of(Refusal.of(GateRefusal.PLACE_UNKNOWN, argument));
        }
        boolean isTaken = waiting(work).stream()
                .filter(entry -> car.isEmpty() || !entry.vehicle().equals(car))
                .anyMatch(entry -> entry.parkingPlace().filter(wanted::equals).isPresent());
        return isTaken ? Optional.of(Refusal.of(GateRefusal.PLACE_TAKEN, argument)) : Optional.empty();
    }

    /** The car of an appointment has come, on a line of its own or on that of the walk-in as which it waits; its advisor is to know (APT-9). */
    static List<Happening> came(Work work, Appointment arrived, Instant at, Optional<String> place) {
        VehicleId car = arrived.request().vehicle();
        List<Happening> events = new ArrayList<>(closeForgotten(work, names(work, car)));
        List<GateEntry> waiting = waiting(work, car);
        GateEntry entry;
        if (waiting.isEmpty()) {
            entry = GateEntry.ofCar(
                            new GateEntryId(work.newId()),
                            work.organisation(),
                            car,
                            at,
                            place.or(() -> KeptPlaces.of(work, arrived)))
                    .cameFor(arrived.id());
            work.stores().gateEntries().insert(entry);
        } else {
            entry = waiting.get(0).joinedTo(arrived.id(), car, at, place);
            work.stores().gateEntries().update(entry);
        }
        events.add(entry.arrival(arrived.credit().advisor()));
        return events;
    }

    /** All cars that wait, but those that have left long ago without being logged. */
    public static List<GateEntry> waiting(Work work) {
        return work.stores().gateEntries().waiting(work.organisation()).stream()
                .filter(entry -> !entry.isForgotten(work.now()))
                .toList();
    }

    /** The lines under which a car waits: its own, and that of its plate from when it was not known. */
    public static List<GateEntry> waiting(Work work, VehicleId car) {
        return waitingAs(work, names(work, car));
    }

    /** The cars that wait under ids or plates. */
    public static List<GateEntry> waitingAs(Work work, List<String> names) {
        return work.stores().gateEntries().waitingAs(work.organisation(), names).stream()
                .filter(entry -> !entry.isForgotten(work.now()))
                .toList();
    }

    /** Closes the lines of cars that left without being logged: who comes again is logged anew. */
    public static List<Happening> closeForgotten(Work work, List<String> names) {
        List<Happening> events = new ArrayList<>();
        for (GateEntry entry : work.stores().gateEntries().waitingAs(work.organisation(), names)) {
            if (entry.isForgotten(work.now())) {
                Outcome.Accepted<GateEntry> left = (Outcome.Accepted<GateEntry>) entry.left(work.now());
                work.stores().gateEntries().update(left.value());
                events.addAll(left.events());
            }
        }
        return events;
    }

    private static List<String> names(Work work, VehicleId car) {
        List<String> names = new ArrayList<>(List.of(car.toString()));
        work.stores()
                .dealerVehicles()
                .find(work.organisation(), car)
                .flatMap(DealerVehicle::plate)
                .map(Plate::value)
                .ifPresent(names::add);
        return names;
    }

    /** Reception of a car begins: its waiting clock stops (APT-9). */
    public static List<Happening> received(Work work, VehicleId car) {
        List<Happening> events = new ArrayList<>();
        for (GateEntry waiting : waiting(work, car)) {
            GateEntry received = waiting.received(car, work.now());
            work.stores().gateEntries().update(received);
            events.add(received.event(GateEvent.RECEIVED));
        }
        return events;
    }

    /** An appointment whose car is here is moved or cancelled: the car waits as a walk-in until it is received or leaves. */
    static void parted(Work work, Appointment appointment) {
        if (appointment.progress().arrival().isPresent()) {
            work
                    .stores()
                    .gateEntries()
                    .waitingAs(
                            appointment.dealer(),
                            List.of(appointment.request().vehicle().toString()))
                    .stream()
                    .filter(entry -> entry.appointment().equals(Optional.of(appointment.id())))
                    .filter(entry -> entry.state() == GateState.WAITING)
                    .forEach(entry -> work.stores().gateEntries().update(entry.withoutAppointment()));
        }
    }
}
