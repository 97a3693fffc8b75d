package dev.aftercare.testkit.desk;

import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.testkit.desk.RandomCommands.Command;
import dev.aftercare.usecase.appointment.BookAppointment;
import dev.aftercare.usecase.appointment.ChangeWaiting;
import dev.aftercare.usecase.appointment.FindOffers;
import dev.aftercare.usecase.appointment.LogArrival;
import dev.aftercare.usecase.appointment.MoveAppointment;
import dev.aftercare.usecase.appointment.ReassignAppointment;
import dev.aftercare.usecase.call.Call;
import java.time.Instant;
import java.util.List;
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
        BookAppointment drawn = new BookAppointment(
                draws.any(draws.cars()),
                draws.any(draws.customers()),
                draws.service(),
                draws.start(now, dealer),
                draws.oneIn(5) ? "squeaks 吱吱声" : null,
                draws.oneIn(3) ? draws.staffOf(dealer) : null,
                draws.oneIn(6) ? draws.staffOf(dealer) : null,
                draws.oneIn(8) ? "the customer waits" : null);
        BookAppointment waiting = drawn.knownAdvisor() == null ? drawn : drawn.waiting();
        BookAppointment several = waiting.and(further().toArray(String[]::new));
        BookAppointment command = draws.oneIn(4)
                ? several.staying(
                        draws.oneIn(2) ? drawn.start().minusSeconds(draws.upTo(20) * 3600L) : null,
                        draws.oneIn(2) ? drawn.start().plusSeconds(draws.upTo(40) * 3600L) : null,
                        draws.oneIn(2))
                : several;
        return Command.of(call, command, (crm, by) -> crm.appointments().book(by, command));
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
