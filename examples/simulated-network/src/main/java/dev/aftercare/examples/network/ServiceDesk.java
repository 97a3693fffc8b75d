package dev.aftercare.examples.network;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.SlotOffer;
import dev.aftercare.domain.appointment.SlotOffers;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.visit.VisitKind;
import dev.aftercare.examples.network.Dealership.Expected;
import dev.aftercare.examples.network.Intent.ChangeMind;
import dev.aftercare.usecase.appointment.BookAppointment;
import dev.aftercare.usecase.appointment.FindOffers;
import dev.aftercare.usecase.appointment.LogArrival;
import dev.aftercare.usecase.appointment.MoveAppointment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Books those who ring up, and logs at the gate those who come. */
final class ServiceDesk {

    private final Chance chance;
    private final Workshop workshop;

    ServiceDesk(Chance chance, Workshop workshop) {
        this.chance = chance;
        this.workshop = workshop;
    }

    /** Somebody rings up, or is rung up: the slots of the wished day are offered, one is taken. */
    void book(Shift shift, Motorist motorist, VisitKind wanted) {
        String service = wanted.isService() ? "maintenance" : "diagnosis";
        LocalDate wished = shift.today().plusDays(chance.between(1, 6));
        Outcome<SlotOffers> offered = shift.does(
                Role.APPOINTMENT_CLERK,
                "offer slots",
                (crm, call) -> crm.appointments().offers(call, new FindOffers(service, wished, null)));
        List<SlotOffer> offers = offered.fold(SlotOffers::offers, refusal -> List.of());
        if (offers.isEmpty()) {
            return;
        }
        SlotOffer chosen = chance.one(offers);
        Outcome<Appointment> booked = shift.does(
                Role.APPOINTMENT_CLERK,
                "book",
                (crm, call) -> crm.appointments()
                        .book(
                                call,
                                BookAppointment.of(
                                        motorist.car().value(),
                                        motorist.customer().value(),
                                        service,
                                        chosen.slot().start())));
        booked.fold(appointment -> Optional.of(expect(shift, motorist, appointment)), refusal -> Optional.empty());
    }

    private Expected expect(Shift shift, Motorist motorist, Appointment appointment) {
        long late = Math.round(
                chance.happens(motorist.manner().punctual()) ? chance.around(-2, 6) : chance.longTailed(45, 0.6));
        Expected expected = new Expected(
                motorist, appointment, appointment.placement().slot().start().plus(Duration.ofMinutes(late)));
        if (chance.happens(0.08)) {
            shift.dealership().remember(shift.today().plusDays(1), new ChangeMind(motorist, appointment.id()));
        } else if (chance.happens(0.3 + 0.7 * motorist.manner().punctual())) {
            shift.dealership().expect(expected);
        }
        return expected;
    }

    /** Somebody rings up again: half of them come a day later, the others not at all. */
    void change(Shift shift, ChangeMind intent) {
        UUID id = intent.appointment().value();
        Appointment booked = shift.does(
                Role.APPOINTMENT_CLERK,
                "see appointment",
                (crm, call) -> crm.appointments().find(call, id));
        if (chance.happens(0.5)) {
            Instant later = booked.placement().slot().start().plus(Duration.ofDays(1));
            shift.does(
                            Role.APPOINTMENT_CLERK,
                            "move appointment",
                            (crm, call) -> crm.appointments().move(call, MoveAppointment.to(id, later)))
                    .fold(moved -> Optional.of(expect(shift, intent.motorist(), moved)), refusal -> Optional.empty());
        } else {
            shift.does(
                    Role.APPOINTMENT_CLERK,
                    "cancel appointment",
                    (crm, call) -> crm.appointments().cancel(call, id));
        }
    }

    /** The guard logs who has come since the last moment; reception takes them in. */
    void arrivals(Shift shift) {
        for (Expected expected : shift.dealership().arrivedAt(shift.moment().at())) {
            Motorist motorist = expected.motorist();
            if (!shift.dealership().isOurs(motorist) || shift.dealership().isInHouse(motorist)) {
                continue;
            }
            Outcome<Appointment> arrived = shift.does(
                    Role.GUARD,
                    "log arrival",
                    (crm, call) -> crm.appointments()
                            .arrive(
                                    call,
                                    new LogArrival(expected.appointment().id().value(), expected.comesAt())));
            arrived.fold(
                    appointment -> {
                        workshop.takeIn(shift, motorist, Optional.of(appointment.id()), wantedBy(appointment));
                        return true;
                    },
                    refusal -> false);
        }
    }

    private static VisitKind wantedBy(Appointment appointment) {
        return appointment.request().services().contains("maintenance")
                ? VisitKind.MAINTENANCE
                : VisitKind.WARRANTY_REPAIR;
    }
}
