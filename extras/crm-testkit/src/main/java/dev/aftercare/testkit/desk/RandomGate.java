package dev.aftercare.testkit.desk;

import dev.aftercare.domain.gate.GateEntry;
import dev.aftercare.testkit.desk.RandomCommands.Command;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.gate.CorrectGateEntry;
import dev.aftercare.usecase.gate.LogAtGate;
import dev.aftercare.usecase.gate.SeeGate;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a guard does and reads. */
record RandomGate(RandomDraws draws) {

    Command any(Call guard, Instant now, String plate) {
        UUID entry = draws.lately(draws.made(GateEntry.class));
        Call about = draws.about(entry, guard);
        return switch (draws.upTo(8)) {
            case 0, 1, 2 -> arrive(guard, now, plate);
            case 3, 4 ->
                Command.of(about, "left " + entry, (crm, by) -> crm.gate().leave(by, entry));
            case 5 ->
                Command.of(about, "taken back " + entry, (crm, by) -> crm.gate().takeBack(by, entry));
            case 6 -> {
                CorrectGateEntry command = new CorrectGateEntry(entry, now.plusSeconds(draws.upTo(7_200) - 6_000L));
                yield Command.of(about, command, (crm, by) -> crm.gate().correct(by, command));
            }
            default -> lists(guard, now);
        };
    }

    private Command arrive(Call guard, Instant now, String plate) {
        LogAtGate command = new LogAtGate(
                draws.oneIn(10) ? "沪B99999" : plate,
                draws.oneIn(3) ? now.plusSeconds(draws.upTo(7_200) - 6_000L) : null,
                draws.oneIn(4) ? draws.one(List.of("P1", "P2")) : null);
        return Command.of(guard, command, (crm, by) -> crm.gate().arrive(by, command));
    }

    private Command lists(Call guard, Instant now) {
        SeeGate question = new SeeGate(draws.oneIn(2) ? null : draws.dateAround(now, 4));
        return Command.of(
                guard,
                question,
                (crm, by) -> List.of(
                        crm.gate().expected(by, question),
                        crm.gate().waiting(by),
                        crm.gate().log(by, question)));
    }
}
