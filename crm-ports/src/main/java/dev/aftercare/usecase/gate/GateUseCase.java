package dev.aftercare.usecase.gate;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentState;
import dev.aftercare.domain.gate.GateEntry;
import dev.aftercare.domain.gate.GateEntryId;
import dev.aftercare.domain.gate.GateRefusal;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.vehicle.Plate;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.usecase.appointment.AppointmentArrival;
import dev.aftercare.usecase.appointment.GateLog;
import dev.aftercare.usecase.appointment.LogArrival;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.visit.VisitArrival;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes the gate log (APT-9). */
final class GateUseCase {

    private GateUseCase() {}

    static Outcome<GateEntry> arrive(Work work, LogAtGate command) {
        Plate plate = Plate.parse(command.plate()).orElseThrow();
        Instant at = Optional.ofNullable(command.at())
                .map(logged -> logged.truncatedTo(ChronoUnit.MICROS))
                .orElse(work.now());
        if (at.isAfter(work.now())) {
            return inTheFuture(at);
        }
        List<VehicleId> cars = PlateLookup.carrying(work, plate);
        List<String> names = Stream.concat(
                        Stream.of(plate.value()), cars.stream().map(VehicleId::toString))
                .toList();
        GateLog.Lines lines = GateLog.lines(work, names);
        if (!lines.waiting().isEmpty()) {
            return Outcome.accepted(lines.waiting().get(0));
        }
        Optional<Appointment> expected = expected(work, cars, at);
        return expected.isPresent()
                ? asExpected(work, expected.get(), command, at)
                : asWalkIn(work, plate, cars, at, Optional.ofNullable(command.parkingPlace()), lines);
    }

    private static Outcome<GateEntry> asExpected(Work work, Appointment expected, LogAtGate command, Instant at) {
        LogArrival arrival = new LogArrival(expected.id().value(), at, command.parkingPlace());
        Outcome<Appointment> arrived = AppointmentArrival.log(work, arrival);
        if (!(arrived instanceof Outcome.Accepted<Appointment> accepted)) {
            return Outcome.refused(((Outcome.Refused<Appointment>) arrived).refusal());
        }
        GateEntry entry = work.stores()
                .gateEntries()
                .waitingAs(
                        work.organisation(),
                        List.of(expected.request().vehicle().toString()))
                .get(0);
        return Outcome.accepted(entry, accepted.events());
    }

    /** A car that one car of the dealer's books can be; of a plate that several carry there, nobody knows which came. */
    private static Outcome<GateEntry> asWalkIn(
            Work work, Plate plate, List<VehicleId> cars, Instant at, Optional<String> place, GateLog.Lines lines) {
        Optional<VehicleId> car = cars.size() == 1 ? Optional.of(cars.get(0)) : Optional.empty();
        car.ifPresent(known -> work.stores().vehicles().lock(known));
        Optional<Refusal> refusal = car.flatMap(known -> work.stores().visits().inHouse(work.organisation(), known))
                .map(visit -> Refusal.of(
                        GateRefusal.CAR_IN_HOUSE, Map.of("visit", visit.number().toString())))
                .or(() -> GateLog.placeRefusal(work, place, car));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        GateEntryId id = new GateEntryId(work.newId());
        GateEntry entry = car.map(known -> GateEntry.ofCar(id, work.organisation(), known, at, place))
                .orElseGet(() -> GateEntry.ofPlate(id, work.organisation(), plate, at, place));
        List<Happening> events = new ArrayList<>(lines.closeForgotten(work));
        work.stores().gateEntries().insert(entry);
        events.add(entry.arrival(Optional.empty(), Optional.empty()));
        return Outcome.accepted(entry, events);
    }

    /** The appointment of the day for one of the cars that is nearest in time, and whose car has not come yet. */
    private static Optional<Appointment> expected(Work work, List<VehicleId> cars, Instant at) {
        if (cars.isEmpty()) {
            return Optional.empty();
        }
        return work
                .stores()
                .appointments()
                .agreedOn(work.organisation(), ZonedDate.containing(at, work.zone()))
                .stream()
                .filter(appointment -> cars.contains(appointment.request().vehicle()))
                .filter(appointment -> appointment.progress().state() == AppointmentState.BOOKED
                        || appointment.progress().state() == AppointmentState.NO_SHOW)
                .min(Comparator.comparing(appointment ->
                        Duration.between(appointment.agreedAt(), at).abs()));
    }

    static Outcome<GateEntry> leave(Work work, UUID id) {
        GateEntry entry = expected(work, id);
        return saved(work, entry, entry.left(work.now()), List.of());
    }

    static Outcome<GateEntry> takeBack(Work work, UUID id) {
        GateEntry entry = expected(work, id);
        Outcome<GateEntry> decided = entry.takenBack();
        if (!decided.isAccepted() || decided.orElseThrow().version() == entry.version()) {
            return decided;
        }
        List<Happening> caused = new ArrayList<>();
        if (entry.appointment().isPresent()) {
            Outcome<Appointment> taken =
                    AppointmentArrival.takeBack(work, entry.appointment().get());
            if (!(taken instanceof Outcome.Accepted<Appointment> accepted)) {
                return Outcome.refused(((Outcome.Refused<Appointment>) taken).refusal());
            }
            caused.addAll(accepted.events());
        }
        return saved(work, entry, decided, caused);
    }

    static Outcome<GateEntry> correct(Work work, CorrectGateEntry command) {
        GateEntry entry = expected(work, command.entry());
        Instant at = command.at().truncatedTo(ChronoUnit.MICROS);
        if (at.isAfter(work.now())) {
            return inTheFuture(at);
        }
        VisitArrival.lock(work, entry);
        Outcome<GateEntry> decided = entry.corrected(at);
        if (!decided.isAccepted() || decided.orElseThrow().version() == entry.version()) {
            return decided;
        }
        Optional<Refusal> settled = VisitArrival.refusal(work, entry);
        if (settled.isPresent()) {
            return Outcome.refused(settled.get());
        }
        List<Happening> caused = new ArrayList<>();
        Optional<Appointment> corrected = Optional.empty();
        if (entry.appointment().isPresent()) {
            Outcome<Appointment> outcome =
                    AppointmentArrival.correct(work, entry.appointment().get(), at);
            if (!(outcome instanceof Outcome.Accepted<Appointment> accepted)) {
                return Outcome.refused(((Outcome.Refused<Appointment>) outcome).refusal());
            }
            corrected = Optional.of(accepted.value());
            caused.addAll(accepted.events());
        }
        caused.addAll(VisitArrival.correct(work, entry, at, corrected));
        return saved(work, entry, decided, caused);
    }

    private static Outcome<GateEntry> saved(
            Work work, GateEntry before, Outcome<GateEntry> decided, List<Happening> caused) {
        if (!(decided instanceof Outcome.Accepted<GateEntry> accepted)
                || accepted.value().version() == before.version()) {
            return decided;
        }
        work.stores().gateEntries().update(accepted.value());
        List<Happening> events = new ArrayList<>(accepted.events());
        events.addAll(caused);
        return Outcome.accepted(accepted.value(), events);
    }

    static GateEntry find(Work work, UUID id) {
        GateEntryId entry = new GateEntryId(id);
        return work.found(work.stores().gateEntries().find(entry), entry.subject());
    }

    private static GateEntry expected(Work work, UUID id) {
        GateEntry entry = find(work, id);
        work.expect(entry.id().subject(), entry.version());
        return entry;
    }

    private static Outcome<GateEntry> inTheFuture(Instant at) {
        return Outcome.refused(Refusal.of(GateRefusal.IN_THE_FUTURE, Map.of("at", at.toString())));
    }
}
