package dev.aftercare.usecase.visit;

import dev.aftercare.domain.access.GroundKind;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.appointment.AppointmentState;
import dev.aftercare.domain.appointment.Arrival;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.gate.GateEntry;
import dev.aftercare.domain.lifecycle.StandingEnd;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.shared.ShortNumber;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.visit.Reception;
import dev.aftercare.domain.visit.StageEntry;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.domain.visit.VisitId;
import dev.aftercare.domain.visit.VisitRefusal;
import dev.aftercare.domain.visit.VisitStage;
import dev.aftercare.usecase.access.CausedGrounds;
import dev.aftercare.usecase.appointment.AppointmentReception;
import dev.aftercare.usecase.appointment.GateLog;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.lifecycle.OffTheRoad;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Opens a visit. The car is locked, so that it is in the house once; its appointment begins with it and can neither be moved nor cancelled
 * any more (APT-7).
 */
final class OpenVisitUseCase {

    private static final char NUMBER_KIND = 'V';

    private OpenVisitUseCase() {}

    static Outcome<Visit> open(Work work, OpenVisit command) {
        VehicleId vehicle = registered(work, command.vehicle());
        CustomerId customer = work.customer(command.customer());
        Optional<Appointment> appointment = appointment(work, command.appointment(), vehicle, customer);
        appointment.ifPresent(kept -> Entitlements.lock(work, kept, command.customer()));
        work.found(work.stores().vehicles().lock(vehicle), vehicle.subject());
        Optional<Refusal> refusal = refusal(work, vehicle, appointment);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        VisitId visit = new VisitId(work.newId());
        List<GateEntry> waiting = GateLog.waiting(work, vehicle);
        Instant came = appointment
                .flatMap(kept -> kept.progress().arrival())
                .map(Arrival::at)
                .or(() -> waiting.stream().findFirst().map(GateEntry::cameAt)) // not when somebody had time (APT-9)
                .orElse(work.now());
        LocalDate day = ZonedDate.dateAt(came, work.zone());
        Optional<StandingEnd> said = OffTheRoad.on(work, vehicle, day);
        Reception reception = Reception.atTheGate(vehicle, customer, appointment.map(Appointment::id), command.kind())
                .warned(said.map(StandingEnd::kind))
                .entitled(appointment.flatMap(kept -> Entitlements.of(work, kept, customer, visit)));
        StageEntry arrival =
                new StageEntry(VisitStage.ARRIVED, came, work.call().actor().id());
        List<Happening> caused = new ArrayList<>();
        appointment.ifPresent(kept -> caused.addAll(AppointmentReception.begin(work, kept)));
        caused.addAll(GateLog.received(work, vehicle, waiting));
        caused.add(CausedGrounds.opened(work, GroundKind.VISIT, vehicle.subject(), visit.subject()));
        Outcome<Visit> arrived = Visit.arrived(visit, number(work), work.organisation(), reception, arrival);
        work.stores().visits().insert(arrived.orElseThrow(), day);
        caused.addAll(OffTheRoad.warning(
                said, vehicle, day, visit.subject(), arrived.orElseThrow().version()));
        return withEvents(arrived, caused);
    }

    private static Outcome<Visit> withEvents(Outcome<Visit> accepted, List<Happening> caused) {
        List<Happening> events = new ArrayList<>(((Outcome.Accepted<Visit>) accepted).events());
        events.addAll(caused);
        return Outcome.accepted(accepted.orElseThrow(), events);
    }

    /** The next number of a visit, counted per dealer and year. */
    static ShortNumber number(Work work) {
        return work.stores()
                .numbers()
                .next(work.organisation(), NUMBER_KIND, work.today().getYear());
    }

    static VehicleId registered(Work work, UUID id) {
        VehicleId vehicle = new VehicleId(id);
        work.found(work.stores().dealerVehicles().find(work.organisation(), vehicle), vehicle.subject());
        return vehicle;
    }

    /** An appointment of somebody else or of another car is as unknown as none. */
    private static Optional<Appointment> appointment(
            Work work, @Nullable UUID id, VehicleId vehicle, CustomerId customer) {
        return Optional.ofNullable(id)
                .map(AppointmentId::new)
                .map(named -> work.stores()
                        .appointments()
                        .find(named)
                        .filter(found -> found.request().vehicle().equals(vehicle)
                                && work.areOne(customer, found.request().customer()))
                        .orElseThrow(() -> new NotFoundException(named.subject())));
    }

    private static Optional<Refusal> refusal(Work work, VehicleId vehicle, Optional<Appointment> appointment) {
        Optional<Refusal> inHouse = work.stores()
                .visits()
                .inHouse(work.organisation(), vehicle)
                .map(visit -> about(VisitRefusal.CAR_IN_HOUSE, visit));
        return inHouse.or(() -> appointment.flatMap(kept -> refusal(work, kept)));
    }

    private static Optional<Refusal> refusal(Work work, Appointment appointment) {
        AppointmentState state = appointment.progress().state();
        if (state != AppointmentState.ARRIVED && state != AppointmentState.BEGUN) {
            return Optional.of(Refusal.of(VisitRefusal.APPOINTMENT_NOT_ARRIVED, Map.of("state", state.name())));
        }
        return work.stores()
                .visits()
                .of(work.organisation(), appointment.id())
                .map(visit -> about(VisitRefusal.APPOINTMENT_HAS_VISIT, visit));
    }

    private static Refusal about(VisitRefusal code, Visit visit) {
        return Refusal.of(code, Map.of("visit", visit.number().toString()));
    }
}
