package dev.aftercare.testkit.desk;

import dev.aftercare.domain.urgent.UrgentRequest;
import dev.aftercare.testkit.desk.RandomCommands.Command;
import dev.aftercare.usecase.appointment.SeeAppointmentFigures;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.urgent.HandUrgentRequest;
import dev.aftercare.usecase.urgent.RequestUrgentRepair;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Commands and questions about urgent requests. */
record RandomUrgencies(RandomDraws draws) {

    Command any(Call call, Instant now, int dealer) {
        UUID request = draws.lately(draws.made(UrgentRequest.class));
        Call about = draws.about(request, call);
        return switch (draws.upTo(10)) {
            case 0, 1, 2, 3 -> {
                RequestUrgentRepair command = new RequestUrgentRepair(
                        draws.any(draws.cars()),
                        draws.any(draws.customers()),
                        draws.service(),
                        draws.oneIn(2) ? null : "smokes 冒烟",
                        draws.oneIn(3),
                        draws.oneIn(4) ? now.plusSeconds(draws.upTo(40) * 3600L) : null);
                yield Command.of(call, command, (crm, by) -> crm.urgent().request(by, command));
            }
            case 4 ->
                Command.of(about, "place " + request, (crm, by) -> crm.urgent().place(by, request));
            case 5 -> {
                HandUrgentRequest command = new HandUrgentRequest(request, draws.staffOf(dealer));
                yield Command.of(about, command, (crm, by) -> crm.urgent().hand(by, command));
            }
            case 6, 7 ->
                Command.of(
                        about,
                        "answer urgent " + request,
                        (crm, by) -> crm.urgent().answer(by, request));
            case 8 ->
                Command.of(
                        about,
                        "withdraw urgent " + request,
                        (crm, by) -> crm.urgent().withdraw(by, request));
            default -> asked(call, now);
        };
    }

    private Command asked(Call call, Instant now) {
        LocalDate from = draws.dateAround(now, 9);
        SeeAppointmentFigures figures = new SeeAppointmentFigures(from, from.plusDays(draws.upTo(20)));
        return draws.oneIn(2)
                ? Command.of(call, "open urgent", (crm, by) -> crm.urgent().open(by, PageOf.first(9)))
                : Command.of(call, figures, (crm, by) -> crm.urgent().figures(by, figures));
    }
}
