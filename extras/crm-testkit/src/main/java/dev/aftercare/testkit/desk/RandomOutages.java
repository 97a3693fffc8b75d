package dev.aftercare.testkit.desk;

import dev.aftercare.domain.network.Bay;
import dev.aftercare.domain.network.Outage;
import dev.aftercare.testkit.desk.RandomCommands.Command;
import dev.aftercare.usecase.appointment.SeeUnsettled;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.network.PutBayBack;
import dev.aftercare.usecase.network.TakeBayOut;
import dev.aftercare.usecase.staff.BeAwayForHours;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Commands about bays and people that are not there for some hours, and about what that hits. */
record RandomOutages(RandomDraws draws) {

    Command any(Call call, Instant now, int dealer) {
        Call manager = draws.maybeKeyed(
                Stage.administratorAt(draws.dealer(dealer).dealer().id()));
        return switch (draws.upTo(6)) {
            case 0, 1 -> takeOut(manager, now, dealer);
            case 2 -> putBack(manager, now, dealer);
            case 3 -> away(manager, now, dealer);
            case 4 -> settle(call);
            default -> list(call, now);
        };
    }

    private Command takeOut(Call call, Instant now, int dealer) {
        Instant from = from(now);
        TakeBayOut command = new TakeBayOut(
                bay(draws.oneIn(5) ? draws.anyDealer() : dealer),
                from,
                from.plus(Duration.ofMinutes(1L + draws.upTo(600))),
                draws.one(List.of(Outage.Reason.values())));
        return Command.of(call, command, (crm, by) -> crm.network().takeBayOut(by, command));
    }

    private Command putBack(Call call, Instant now, int dealer) {
        PutBayBack command = new PutBayBack(bay(dealer), from(now));
        return Command.of(call, command, (crm, by) -> crm.network().putBayBack(by, command));
    }

    private Command away(Call call, Instant now, int dealer) {
        Instant from = from(now);
        BeAwayForHours command = new BeAwayForHours(
                draws.staffOf(draws.oneIn(5) ? draws.anyDealer() : dealer),
                from,
                from.plus(Duration.ofMinutes(1L + draws.upTo(600))));
        return Command.of(call, command, (crm, by) -> crm.staff().beAwayForHours(by, command));
    }

    private Command settle(Call call) {
        UUID appointment = draws.lately(draws.appointments());
        return Command.of(
                draws.about(appointment, call),
                "settle " + appointment,
                (crm, by) -> crm.appointments().settle(by, appointment));
    }

    private Command list(Call call, Instant now) {
        SeeUnsettled question = new SeeUnsettled(draws.oneIn(2) ? null : draws.dateAround(now, 8), 1 + draws.upTo(20));
        return Command.of(call, question, (crm, by) -> crm.appointments().unsettled(by, question));
    }

    /** Of few, so that what was taken out is sometimes put back. */
    private Instant from(Instant now) {
        return now.truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(draws.upTo(20) * 3L));
    }

    private UUID bay(int dealer) {
        List<Bay> bays = draws.dealer(dealer).dealer().workshop().bays();
        return draws.one(bays).id().value();
    }
}
