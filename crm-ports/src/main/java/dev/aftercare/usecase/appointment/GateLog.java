package dev.aftercare.usecase.appointment;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.appointment.AppointmentState;
import dev.aftercare.domain.gate.GateEntry;
import dev.aftercare.domain.gate.GateEntryId;
import dev.aftercare.domain.gate.GateEvent;
import dev.aftercare.domain.gate.GateRefusal;
import dev.aftercare.domain.gate.GateState;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.Plate;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.staff.Rosters;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Writes what happens to appointments and visits into the gate log, so that an arrival and its line are one thing (APT-6a, APT-9). */
public final class GateLog {

    /**
     * So long ago at most came a car that is not forgotten: its stay before its work begins, and before that the day on which it was to be
     * brought, of 25 hours where the clock changes, since it can come on it at any time.
     */
    private static final Duration LONGEST_AGO =
            Appointment.LONGEST_STAY.plusHours(25).plus(GateEntry.FORGOTTEN);

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

    /** The lines on which cars stand as waiting: of those that are here, and of those that left long ago without being logged. */
    public record Lines(List<GateEntry> waiting, List<GateEntry> forgotten) {

        public Lines {
            waiting = List.copyOf(waiting);
            forgotten = List.copyOf(forgotten);
        }

        /** A car that was brought before its work waits from when that is to begin, as long as it is expected to be received. */
        private static Lines of(Work work, List<GateEntry> all) {
            List<AppointmentId> old = all.stream()
                    .filter(entry -> entry.isForgotten(entry.cameAt(), work.now()))
                    .flatMap(entry -> entry.appointment().stream())
                    .toList();
            Map<AppointmentId, Appointment> arrived = work.stores().appointments().findAll(old).stream()
                    .filter(appointment -> appointment.progress().state() == AppointmentState.ARRIVED)
                    .collect(Collectors.toMap(Appointment::id, Function.identity()));
            Predicate<GateEntry> isForgotten = entry ->
                    entry.isForgotten(waitsSince(entry, entry.appointment().map(arrived::get)), work.now());
            return new Lines(
                    all.stream().filter(isForgotten.negate()).toList(),
                    all.stream().filter(isForgotten).toList());
        }

        /** Closes the lines of cars that left without being logged: who comes again is logged anew. */
        public List<Happening> closeForgotten(Work work) {
            List<Happening> events = new ArrayList<>();
            for (GateEntry entry : forgotten) {
                Outcome.Accepted<GateEntry> left = (Outcome.Accepted<GateEntry>) entry.left(work.now());
                work.stores().gateEntries().update(left.value());
                events.addAll(left.events());
            }
            return events;
        }
    }

    /** From when on a car waits that came for {@code appointment}, or for none. */
    public static Instant waitsSince(GateEntry entry, Optional<Appointment> appointment) {
        return appointment.map(known -> known.waitsSince(entry.cameAt())).orElse(entry.cameAt());
    }

    /**
     * The car of an appointment has come, on a line of its own or on that of the walk-in as which it waits; its advisor is to know (APT-9), or who
     * answers for them (NET-5).
     */
    static List<Happening> came(Work work, Appointment arrived, Instant at, Optional<String> place) {
        VehicleId car = arrived.request().vehicle();
        Lines lines = lines(work, names(work, car));
        List<Happening> events = new ArrayList<>(lines.closeForgotten(work));
        GateEntry entry;
        if (lines.waiting().isEmpty()) {
            entry = GateEntry.ofCar(
                            new GateEntryId(work.newId()),
                            work.organisation(),
                            car,
                            at,
                            place.or(() -> KeptPlaces.of(work, arrived)))
                    .cameFor(arrived.id());
            work.stores().gateEntries().insert(entry);
        } else {
            entry = lines.waiting().get(0).joinedTo(arrived.id(), car, at, place);
            work.stores().gateEntries().update(entry);
        }
        Optional<StaffId> advisor = arrived.credit().advisor();
        events.add(entry.arrival(advisor, advisor.flatMap(Rosters.today(work)::answersFor)));
        return events;
    }

    /** All cars that wait, but those that have left long ago without being logged; who came longer ago than any car that waits is not read. */
    public static List<GateEntry> waiting(Work work) {
        Instant cameSince = work.now().minus(LONGEST_AGO);
        return Lines.of(work, work.stores().gateEntries().waiting(work.organisation(), cameSince))
                .waiting();
    }

    /** The lines under which a car waits: its own, and that of its plate from when it was not known. */
    public static List<GateEntry> waiting(Work work, VehicleId car) {
        return lines(work, names(work, car)).waiting();
    }

    /** The lines of cars under ids or plates. */
    public static Lines lines(Work work, List<String> names) {
        return Lines.of(work, work.stores().gateEntries().waitingAs(work.organisation(), names));
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

    /** Reception of a car begins that waits on these lines: its waiting clock stops (APT-9), and its urgent request is answered (APT-10). */
    public static List<Happening> received(Work work, VehicleId car, List<GateEntry> waiting) {
        List<Happening> events = new ArrayList<>(UrgentReception.received(work, car));
        for (GateEntry line : waiting) {
            GateEntry received = line.received(car, work.now());
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
