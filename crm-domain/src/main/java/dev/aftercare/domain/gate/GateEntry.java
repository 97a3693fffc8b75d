package dev.aftercare.domain.gate;

import com.google.common.collect.ImmutableMap;
import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.vehicle.Plate;
import dev.aftercare.domain.vehicle.VehicleId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A line of the gate log: a car came (APT-9). A car that the dealer knows is kept by its id, an unknown one by its plate alone, until it
 * is received and known.
 *
 * @param plate only while the dealer does not know the car
 * @param appointment the one that it came for; empty for a walk-in
 * @param parkingPlace where it was sent, where that was told
 * @param receivedAt when its reception began
 * @param leftAt when it left, where that was logged
 */
public record GateEntry(
        GateEntryId id,
        OrganisationId dealer,
        Optional<VehicleId> vehicle,
        Optional<Plate> plate,
        Optional<AppointmentId> appointment,
        Optional<String> parkingPlace,
        Instant cameAt,
        GateState state,
        Optional<Instant> receivedAt,
        Optional<Instant> leftAt,
        long version) {

    /** Nobody waits so long: who was not received by then has left, and nobody logged it. */
    public static final Duration FORGOTTEN = Duration.ofHours(12);

    /** A car that the dealer knows. */
    public static GateEntry ofCar(
            GateEntryId id, OrganisationId dealer, VehicleId vehicle, Instant cameAt, Optional<String> parkingPlace) {
        return fresh(id, dealer, Optional.of(vehicle), Optional.empty(), cameAt, parkingPlace);
    }

    /** A car of which nothing but its plate is known. */
    public static GateEntry ofPlate(
            GateEntryId id, OrganisationId dealer, Plate plate, Instant cameAt, Optional<String> parkingPlace) {
        return fresh(id, dealer, Optional.empty(), Optional.of(plate), cameAt, parkingPlace);
    }

    private static GateEntry fresh(
            GateEntryId id,
            OrganisationId dealer,
            Optional<VehicleId> vehicle,
            Optional<Plate> plate,
            Instant cameAt,
            Optional<String> parkingPlace) {
        return new GateEntry(
                id,
                dealer,
                vehicle,
                plate,
                Optional.empty(),
                parkingPlace,
                cameAt,
                GateState.WAITING,
                Optional.empty(),
                Optional.empty(),
                1);
    }

    /** The same, come for an appointment; before it is stored. */
    public GateEntry cameFor(AppointmentId known) {
        return with(vehicle, plate, Optional.of(known), parkingPlace, cameAt, state, receivedAt, leftAt, version);
    }

    /** Under what a car that waits is found again: its id, or its plate; a dealer's cars wait once each. */
    public Optional<String> waitsAs() {
        return state == GateState.WAITING
                ? vehicle.map(VehicleId::toString).or(() -> plate.map(Plate::value))
                : Optional.empty();
    }

    /** Whether it stands there as waiting, since {@code waitsSince}, and has left long ago, without being logged. */
    public boolean isForgotten(Instant waitsSince, Instant now) {
        return state == GateState.WAITING && now.isAfter(waitsSince.plus(FORGOTTEN));
    }

    /** A car that waited as a walk-in came for an appointment, as turned out; it stays where it stands, or goes to {@code place}. */
    public GateEntry joinedTo(AppointmentId known, VehicleId car, Instant at, Optional<String> place) {
        return next(Optional.of(car), Optional.empty(), Optional.of(known), place.or(() -> parkingPlace), at, state);
    }

    /** Its appointment is for another time now, or for none; the car is here still. */
    public GateEntry withoutAppointment() {
        return next(vehicle, plate, Optional.empty(), parkingPlace, cameAt, state);
    }

    /** Its reception begins: the waiting clock stops, the parking place is free, and who it is, is known. */
    public GateEntry received(VehicleId car, Instant at) {
        return with(
                Optional.of(car),
                Optional.empty(),
                appointment,
                Optional.empty(),
                cameAt,
                GateState.RECEIVED,
                Optional.of(at),
                leftAt,
                version + 1);
    }

    /** It left the yard, received or not. */
    public Outcome<GateEntry> left(Instant at) {
        if (state == GateState.LEFT) {
            return Outcome.accepted(this);
        }
        GateEntry gone = with(
                vehicle,
                plate,
                appointment,
                Optional.empty(),
                cameAt,
                GateState.LEFT,
                receivedAt,
                Optional.of(at),
                version + 1);
        return state == GateState.TAKEN_BACK ? notInThisState() : Outcome.accepted(gone, gone.event(GateEvent.LEFT));
    }

    /** It never came; only while it waits, since what was received was here. */
    public Outcome<GateEntry> takenBack() {
        if (state == GateState.TAKEN_BACK) {
            return Outcome.accepted(this);
        }
        GateEntry never = next(vehicle, Optional.empty(), appointment, Optional.empty(), cameAt, GateState.TAKEN_BACK);
        return state == GateState.WAITING
                ? Outcome.accepted(never, never.event(GateEvent.TAKEN_BACK))
                : notInThisState();
    }

    /** It came at another time than was logged. */
    public Outcome<GateEntry> corrected(Instant at) {
        if (state != GateState.WAITING && state != GateState.RECEIVED) {
            return notInThisState();
        }
        if (receivedAt.filter(at::isAfter).isPresent()) {
            return Outcome.refused(Refusal.of(GateRefusal.AFTER_RECEPTION, Map.of("at", at.toString())));
        }
        GateEntry corrected = next(vehicle, plate, appointment, parkingPlace, at, state);
        return cameAt.equals(at)
                ? Outcome.accepted(this)
                : Outcome.accepted(corrected, corrected.event(GateEvent.CORRECTED));
    }

    /** The same without the plate, which led to somebody (CUS-9). */
    public GateEntry erased() {
        return next(vehicle, Optional.empty(), appointment, parkingPlace, cameAt, state);
    }

    private Outcome<GateEntry> notInThisState() {
        return Outcome.refused(Refusal.of(GateRefusal.NOT_IN_THIS_STATE, Map.of("state", state.name())));
    }

    /**
     * That it came, for the advisor who is to receive it (APT-9).
     *
     * @param advisor empty for a walk-in
     * @param answers who is told: the advisor, or while they are away who answers for them (NET-5)
     */
    public Happening arrival(Optional<StaffId> advisor, Optional<StaffId> answers) {
        Map<String, String> facts = new HashMap<>();
        advisor.ifPresent(known -> facts.put("advisor", known.toString()));
        answers.ifPresent(known -> facts.put("answers", known.toString()));
        return event(GateEvent.ARRIVED, facts);
    }

    /** An event of what it is now. */
    public Happening event(GateEvent type) {
        return event(type, Map.of());
    }

    private Happening event(GateEvent type, Map<String, String> more) {
        ImmutableMap.Builder<String, String> facts = ImmutableMap.<String, String>builder()
                .put("state", state.name())
                .put("cameAt", cameAt.toString())
                .putAll(more);
        appointment.ifPresent(known -> facts.put("appointment", known.toString()));
        parkingPlace.ifPresent(place -> facts.put("place", place));
        receivedAt.ifPresent(at -> facts.put("receivedAt", at.toString()));
        leftAt.ifPresent(at -> facts.put("leftAt", at.toString()));
        List<Subject> about = vehicle.map(VehicleId::subject).stream().toList();
        return Happening.of(type, id.subject(), version, about, facts.build());
    }

    private GateEntry next(
            Optional<VehicleId> newVehicle,
            Optional<Plate> newPlate,
            Optional<AppointmentId> newAppointment,
            Optional<String> newPlace,
            Instant at,
            GateState newState) {
        return with(newVehicle, newPlate, newAppointment, newPlace, at, newState, receivedAt, leftAt, version + 1);
    }

    private GateEntry with(
            Optional<VehicleId> newVehicle,
            Optional<Plate> newPlate,
            Optional<AppointmentId> newAppointment,
            Optional<String> newPlace,
            Instant at,
            GateState newState,
            Optional<Instant> newReceivedAt,
            Optional<Instant> newLeftAt,
            long newVersion) {
        return new GateEntry(
                id,
                dealer,
                newVehicle,
                newPlate,
                newAppointment,
                newPlace,
                at,
                newState,
                newReceivedAt,
                newLeftAt,
                newVersion);
    }
}
