package dev.aftercare.usecase.urgent;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentRefusal;
import dev.aftercare.domain.appointment.AppointmentState;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.urgent.PromiseFigures;
import dev.aftercare.domain.urgent.PromiseKeepers;
import dev.aftercare.domain.urgent.Response;
import dev.aftercare.domain.urgent.ResponsePromise;
import dev.aftercare.domain.urgent.UrgentNeed;
import dev.aftercare.domain.urgent.UrgentPolicy;
import dev.aftercare.domain.urgent.UrgentRefusal;
import dev.aftercare.domain.urgent.UrgentRequest;
import dev.aftercare.domain.urgent.UrgentRequestId;
import dev.aftercare.domain.urgent.UrgentState;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.usecase.appointment.Acting;
import dev.aftercare.usecase.appointment.ExpressPlaces;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.lifecycle.OffTheRoad;
import dev.aftercare.usecase.staff.Rosters;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Takes urgent requests and follows them. The workshop's day is locked before anything is read, so that of two that are taken for a car at once
 * the second sees the first, also on both sides of midnight.
 */
final class UrgentUseCase {

    private UrgentUseCase() {}

    static Outcome<UrgentRequest> request(Work work, RequestUrgentRepair command) {
        ExpressPlaces places = ExpressPlaces.lock(work);
        UrgentNeed need = need(work, command);
        Optional<Refusal> refusal = refusal(work, need);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        UrgentPolicy policy = work.policyOrDefaults(UrgentPolicy.KIND);
        Outcome<UrgentRequest> taken = UrgentRequest.taken(
                new UrgentRequestId(work.newId()),
                work.organisation(),
                need,
                ResponsePromise.at(work.now(), policy, work.dealer().calendar()),
                Acting.member(work));
        work.stores().urgentRequests().insert(taken.orElseThrow());
        return places.book(need, lastDay(work, policy))
                .map(booked -> placed(work, taken, booked))
                .orElse(taken);
    }

    private static UrgentNeed need(Work work, RequestUrgentRepair command) {
        VehicleId vehicle = new VehicleId(command.vehicle());
        work.found(work.stores().dealerVehicles().find(work.organisation(), vehicle), vehicle.subject());
        return new UrgentNeed(
                vehicle,
                work.customer(command.customer()),
                command.service(),
                Boolean.TRUE.equals(command.waits()),
                Optional.ofNullable(command.notBefore())
                        .map(told -> told.truncatedTo(ChronoUnit.MICROS))
                        .filter(work.now()::isBefore),
                Objects.requireNonNullElse(command.words(), ""));
    }

    private static Optional<Refusal> refusal(Work work, UrgentNeed need) {
        if (work.stores()
                .urgentRequests()
                .openOf(work.organisation(), need.vehicle())
                .isPresent()) {
            return Optional.of(Refusal.of(UrgentRefusal.OPEN_ALREADY));
        }
        if (work.dealer().workshop().service(need.service()).isEmpty()) {
            return Optional.of(Refusal.of(AppointmentRefusal.SERVICE_NOT_OFFERED, Map.of("service", need.service())));
        }
        return OffTheRoad.refusal(work, need.vehicle());
    }

    static Outcome<UrgentRequest> place(Work work, UUID id) {
        ExpressPlaces places = ExpressPlaces.lock(work);
        UrgentRequest request = changing(work, id);
        Optional<Refusal> refusal = placingRefusal(work, request);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        LocalDate last = lastDay(work, work.policyOrDefaults(UrgentPolicy.KIND));
        return places.book(request.need(), last)
                .map(booked -> placed(work, Outcome.accepted(request), booked))
                .orElseGet(() ->
                        Outcome.refused(Refusal.of(UrgentRefusal.NO_EXPRESS_PLACE, Map.of("until", last.toString()))));
    }

    private static Optional<Refusal> placingRefusal(Work work, UrgentRequest request) {
        if (!request.isOpen()) {
            return Optional.of(request.notOpen());
        }
        return mayStillCome(work, request)
                ? Optional.of(Refusal.of(UrgentRefusal.PLACED_ALREADY))
                : OffTheRoad.refusal(work, request.need().vehicle());
    }

    /** Whether it has an appointment at which the car is expected, or is there. */
    private static boolean mayStillCome(Work work, UrgentRequest request) {
        return request.appointment()
                .flatMap(id -> work.stores().appointments().find(id))
                .map(appointment -> appointment.progress().state())
                .filter(state -> state != AppointmentState.CANCELLED && state != AppointmentState.NO_SHOW)
                .isPresent();
    }

    /**
     * Its appointment at another time, of who has spoken with the customer; the promise and who answers for it stay as they are. Days on which no
     * express place would be looked for have nothing for it that others have not.
     */
    static Outcome<UrgentRequest> move(Work work, MoveUrgentPlace command) {
        UrgentRequest request = changing(work, command.request());
        LocalDate last = lastDay(work, work.policyOrDefaults(UrgentPolicy.KIND));
        Optional<Refusal> refusal = movingRefusal(request)
                .or(() -> Optional.of(ZonedDate.dateAt(command.start(), work.zone()))
                        .filter(last::isBefore)
                        .map(day -> Refusal.of(UrgentRefusal.NOT_EXPRESS_THEN, Map.of("until", last.toString()))));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Outcome<Appointment> moved =
                ExpressPlaces.move(work, request.appointment().orElseThrow(), command.start(), last);
        return moved instanceof Outcome.Accepted<Appointment> accepted
                ? Outcome.accepted(request, accepted.events())
                : moved.map(appointment -> request);
    }

    /** Who needs it no more has nothing kept for them; who was spoken with needs it still. */
    private static Optional<Refusal> movingRefusal(UrgentRequest request) {
        if (request.state() == UrgentState.WITHDRAWN) {
            return Optional.of(request.notOpen());
        }
        return request.appointment().isEmpty() ? Optional.of(Refusal.of(UrgentRefusal.NOT_PLACED)) : Optional.empty();
    }

    private static LocalDate lastDay(Work work, UrgentPolicy policy) {
        return work.today().plusDays(policy.daysAhead());
    }

    /** The request in the place that was booked for it: its own events, those of the booking, and that it has one. */
    private static Outcome<UrgentRequest> placed(
            Work work, Outcome<UrgentRequest> request, Outcome.Accepted<Appointment> booked) {
        Appointment made = booked.value();
        Outcome.Accepted<UrgentRequest> placed = (Outcome.Accepted<UrgentRequest>)
                request.orElseThrow().placed(made.id(), made.credit().advisor());
        work.stores().urgentRequests().update(placed.value());
        List<Happening> events = new ArrayList<>(((Outcome.Accepted<UrgentRequest>) request).events());
        events.addAll(booked.events());
        events.addAll(placed.events());
        return Outcome.accepted(placed.value(), events);
    }

    static Outcome<UrgentRequest> hand(Work work, HandUrgentRequest command) {
        StaffId person = new StaffId(command.advisor());
        StaffMember named = work.found(
                work.stores()
                        .staff()
                        .find(person)
                        .filter(found -> found.employer().equals(work.organisation())),
                person.subject());
        return change(
                work,
                command.request(),
                request -> UrgentHandOver.mayAnswer(named, work.today())
                        ? request.handedTo(person)
                        : Outcome.refused(Refusal.of(UrgentRefusal.MAY_NOT_ANSWER)));
    }

    static Outcome<UrgentRequest> answer(Work work, UUID id) {
        return change(
                work,
                id,
                request -> request.answered(new Response(work.now(), Response.How.SPOKEN, Acting.member(work))));
    }

    static Outcome<UrgentRequest> withdraw(Work work, UUID id) {
        return change(work, id, request -> request.withdrawn(work.now()));
    }

    /** Decided anew in the unit of work that writes it, so that two servers tell nobody twice. */
    static Outcome<UrgentRequest> warn(Work work, UUID id) {
        return change(
                work,
                id,
                request -> request.warned(work.now(), new PromiseKeepers(request.advisor(), Rosters.today(work))));
    }

    static PromiseFigures figures(Work work, DateRange days) {
        return PromiseFigures.of(
                days, work.stores().urgentRequests().facts(work.organisation(), days.in(work.zone())), work.now());
    }

    static UrgentRequest find(Work work, UUID id) {
        UrgentRequestId request = new UrgentRequestId(id);
        return work.found(work.stores().urgentRequests().find(request), request.subject());
    }

    private static UrgentRequest changing(Work work, UUID id) {
        UrgentRequest present = find(work, id);
        work.expect(present.id().subject(), present.version());
        return present;
    }

    private static Outcome<UrgentRequest> change(
            Work work, UUID id, Function<UrgentRequest, Outcome<UrgentRequest>> decision) {
        UrgentRequest present = changing(work, id);
        Outcome<UrgentRequest> decided = decision.apply(present);
        if (decided instanceof Outcome.Accepted<UrgentRequest> accepted
                && accepted.value().version() != present.version()) {
            work.stores().urgentRequests().update(accepted.value());
        }
        return decided;
    }
}
