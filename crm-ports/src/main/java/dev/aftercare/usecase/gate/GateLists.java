package dev.aftercare.usecase.gate;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.appointment.AppointmentState;
import dev.aftercare.domain.appointment.Arrival;
import dev.aftercare.domain.appointment.ArrivalPolicy;
import dev.aftercare.domain.gate.ExpectedCar;
import dev.aftercare.domain.gate.GateEntry;
import dev.aftercare.domain.gate.WaitingCar;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.staff.Roster;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.Plate;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.usecase.appointment.GateLog;
import dev.aftercare.usecase.appointment.KeptPlaces;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.staff.Rosters;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is read at the gate, in as many statements for one car as for a hundred (APT-9). */
final class GateLists {

    private GateLists() {}

    static List<ExpectedCar> expected(Work work, SeeGate question) {
        List<Appointment> appointments =
                work.stores().appointments().agreedOn(work.organisation(), day(work, question)).stream()
                        .filter(appointment -> appointment.progress().state() != AppointmentState.CANCELLED)
                        .toList();
        List<GateEntry> waiting = GateLog.waiting(work);
        Map<VehicleId, Plate> plates = plates(
                work,
                appointments.stream()
                        .map(appointment -> appointment.request().vehicle())
                        .toList());
        Map<StaffId, String> names =
                names(Rosters.people(work, day(work, question).date()));
        Map<AppointmentId, String> places = KeptPlaces.of(work, appointments, waiting);
        Map<AppointmentId, GateEntry> here = waiting.stream()
                .filter(entry -> entry.appointment().isPresent())
                .collect(Collectors.toMap(entry -> entry.appointment().orElseThrow(), Function.identity()));
        return appointments.stream()
                .map(appointment -> new ExpectedCar(
                        appointment.id(),
                        appointment.agreedAt(),
                        Optional.ofNullable(plates.get(appointment.request().vehicle())),
                        appointment.credit().advisor().map(names::get),
                        Optional.ofNullable(here.get(appointment.id()))
                                .flatMap(GateEntry::parkingPlace)
                                .or(() -> Optional.ofNullable(places.get(appointment.id()))),
                        appointment.progress().state(),
                        appointment.progress().arrival().map(Arrival::at)))
                .toList();
    }

    static List<WaitingCar> waiting(Work work) {
        List<GateEntry> waiting = GateLog.waiting(work);
        Map<VehicleId, Plate> plates = plates(
                work,
                waiting.stream().flatMap(entry -> entry.vehicle().stream()).toList());
        Roster roster = Rosters.today(work);
        Map<StaffId, String> names = names(roster.staff());
        Map<AppointmentId, Appointment> appointments = work
                .stores()
                .appointments()
                .findAll(waiting.stream()
                        .flatMap(entry -> entry.appointment().stream())
                        .toList())
                .stream()
                .collect(Collectors.toMap(Appointment::id, Function.identity()));
        Duration allowed = work.policyOrDefaults(ArrivalPolicy.KIND).reception();
        return waiting.stream()
                .map(entry -> {
                    Optional<Appointment> appointment = entry.appointment().map(appointments::get);
                    Optional<StaffId> advisor =
                            appointment.flatMap(known -> known.credit().advisor());
                    Duration waited = Duration.between(GateLog.waitsSince(entry, appointment), work.now());
                    return new WaitingCar(
                            entry,
                            entry.plate().or(() -> entry.vehicle().map(plates::get)),
                            advisor.map(names::get),
                            advisor.flatMap(roster::answersFor),
                            Math.max(0, waited.toMinutes()),
                            waited.compareTo(allowed) > 0);
                })
                .toList();
    }

    static List<GateEntry> log(Work work, SeeGate question) {
        ZonedDate day = day(work, question);
        return work.stores().gateEntries().cameIn(work.organisation(), new TimeRange(day.start(), day.end()));
    }

    private static ZonedDate day(Work work, SeeGate question) {
        return ZonedDate.of(Optional.ofNullable(question.date()).orElse(work.today()), work.zone());
    }

    private static Map<VehicleId, Plate> plates(Work work, Collection<VehicleId> cars) {
        return work
                .stores()
                .dealerVehicles()
                .findAll(work.organisation(), cars.stream().distinct().toList())
                .stream()
                .filter(car -> car.plate().isPresent())
                .collect(Collectors.toMap(DealerVehicle::id, car -> car.plate().orElseThrow()));
    }

    private static Map<StaffId, String> names(Collection<StaffMember> staff) {
        return staff.stream().collect(Collectors.toMap(StaffMember::id, StaffMember::name));
    }
}
