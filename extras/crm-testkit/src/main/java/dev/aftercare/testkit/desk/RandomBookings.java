package dev.aftercare.testkit.desk;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.testkit.desk.RandomCommands.Command;
import dev.aftercare.usecase.appointment.BookAppointment;
import dev.aftercare.usecase.appointment.ChangeWaiting;
import dev.aftercare.usecase.appointment.FindOffers;
import dev.aftercare.usecase.appointment.LogArrival;
import dev.aftercare.usecase.appointment.MoveAppointment;
import dev.aftercare.usecase.appointment.ReassignAppointment;
import dev.aftercare.usecase.appointment.SeeAppointmentFigures;
import dev.aftercare.usecase.appointment.SeeDay;
import dev.aftercare.usecase.appointment.SwapAppointments;
import dev.aftercare.usecase.call.Call;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Commands and questions about appointments. */
record RandomBookings(RandomDraws draws) {

    Command offers(Call call, Instant now, int dealer) {
        UUID advisor = draws.oneIn(2) ? draws.staffOf(dealer) : null;
        FindOffers question = new FindOffers(
                draws.service(), draws.dateAround(now, 10), advisor, advisor != null, further(), null, draws.oneIn(4));
        return Command.of(call, question, (crm, by) -> crm.appointments().offers(by, question));
    }

    Command book(Call call, Instant now, int dealer) {
        BookAppointment command = shaped(draws.any(draws.cars()), draws.any(draws.customers()), now, dealer);
        return Command.of(call, command, (crm, by) -> crm.appointments().book(by, command));
    }

    /** A booking of one or more services, with any of its wishes. */
    BookAppointment shaped(UUID car, UUID customer, Instant now, int dealer) {
        BookAppointment drawn = new BookAppointment(
                car,
                customer,
                draws.service(),
                draws.start(now, dealer),
                draws.oneIn(5) ? "squeaks 吱吱声" : null,
                draws.oneIn(3) ? draws.staffOf(dealer) : null,
                draws.oneIn(6) ? draws.staffOf(dealer) : null,
                draws.oneIn(8) ? "the customer waits" : null);
        BookAppointment waiting = drawn.knownAdvisor() == null ? drawn : drawn.waiting();
        BookAppointment several = waiting.and(further().toArray(String[]::new));
        return draws.oneIn(4)
                ? several.staying(
                        draws.oneIn(2) ? drawn.start().minusSeconds(draws.upTo(20) * 3600L) : null,
                        draws.oneIn(2) ? drawn.start().plusSeconds(draws.upTo(40) * 3600L) : null,
                        draws.oneIn(2))
                : several;
    }

    /** What else is done to the car. */
    private List<String> further() {
        return draws.oneIn(4) ? List.of(draws.service()) : List.of();
    }

    Command move(Call call, Instant now, int dealer) {
        UUID appointment = draws.any(draws.appointments());
        if (draws.oneIn(4)) {
            ChangeWaiting waiting = new ChangeWaiting(appointment, draws.oneIn(2));
            return Command.of(
                    draws.about(appointment, call),
                    waiting,
                    (crm, by) -> crm.appointments().changeWaiting(by, waiting));
        }
        MoveAppointment command = MoveAppointment.to(appointment, draws.start(now, dealer));
        return Command.of(
                draws.about(appointment, call),
                command,
                (crm, by) -> crm.appointments().move(by, command));
    }

    /** Two of the last; mostly at the start that the other one has. */
    Command swap(Call call, Instant now, int dealer) {
        UUID appointment = draws.lately(draws.appointments());
        UUID other = draws.lately(draws.appointments());
        Optional<Instant> told = draws.oneIn(5) ? Optional.of(draws.start(now, dealer)) : Optional.empty();
        return Command.of(
                draws.about(appointment, call),
                "swap " + appointment + " with " + other
                        + told.map(start -> " at " + start).orElse(""),
                (crm, by) -> {
                    Instant start =
                            told.orElseGet(() -> startOf(crm.appointments().find(by, other)));
                    return crm.appointments().swap(by, new SwapAppointments(appointment, other, start));
                });
    }

    private static Instant startOf(Appointment appointment) {
        return appointment.placement().slot().start();
    }

    /** A day as bays and people, and the figures of some days. */
    Command look(Call call, Instant now) {
        SeeDay day = new SeeDay(draws.dateAround(now, 6));
        SeeAppointmentFigures days = new SeeAppointmentFigures(draws.dateAround(now, 8), draws.dateAround(now, 8));
        return draws.oneIn(2)
                ? Command.of(call, day, (crm, by) -> crm.appointments().plan(by, day))
                : Command.of(call, days, (crm, by) -> crm.appointments().figures(by, days));
    }

    Command reassign(Call call, int dealer) {
        UUID appointment = draws.any(draws.appointments());
        ReassignAppointment command =
                new ReassignAppointment(appointment, draws.one(List.of(HoldKind.values())), draws.staffOf(dealer));
        return Command.of(
                draws.about(appointment, call),
                command,
                (crm, by) -> crm.appointments().reassign(by, command));
    }

    Command cancel(Call call) {
        UUID appointment = draws.any(draws.appointments());
        return Command.of(
                draws.about(appointment, call),
                "cancel " + appointment,
                (crm, by) -> crm.appointments().cancel(by, appointment));
    }

    Command arrive(Call call, Instant now) {
        UUID appointment = draws.any(draws.appointments());
        Call about = draws.about(appointment, call);
        if (draws.oneIn(3)) {
            return Command.of(
                    about,
                    "begin " + appointment,
                    (crm, by) -> crm.appointments().begin(by, appointment));
        }
        LogArrival command =
                new LogArrival(appointment, draws.oneIn(2) ? null : now.plusSeconds(draws.upTo(7200) - 3600L));
        return Command.of(about, command, (crm, by) -> crm.appointments().arrive(by, command));
    }
}
