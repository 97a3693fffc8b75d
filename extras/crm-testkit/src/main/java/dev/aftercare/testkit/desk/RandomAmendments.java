package dev.aftercare.testkit.desk;

import dev.aftercare.domain.visit.VisitKind;
import dev.aftercare.testkit.desk.RandomCommands.Command;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.visit.CorrectVisit;
import dev.aftercare.usecase.visit.ReleaseCar;
import dev.aftercare.usecase.visit.VoidVisit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Commands about visits of which something was wrong, or that never were. */
record RandomAmendments(RandomDraws draws, RandomVisits visits) {

    Command any(Call anybody, Instant now) {
        UUID visit = draws.lately(draws.visits());
        Call call = draws.about(visit, anybody);
        return switch (draws.upTo(6)) {
            case 0 -> {
                VoidVisit command = new VoidVisit(visit, "another car");
                yield Command.of(call, command, (crm, by) -> crm.visits().voidVisit(by, command));
            }
            case 1 -> {
                ReleaseCar command = new ReleaseCar(visit, "no fault found");
                yield Command.of(call, command, (crm, by) -> crm.visits().release(by, command));
            }
            case 2 ->
                Command.of(
                        call,
                        "amendments of " + visit,
                        (crm, by) -> crm.visits().amendments(by, visit));
            default -> correct(call, visit, now);
        };
    }

    private Command correct(Call call, UUID visit, Instant now) {
        Instant arrived = now.minus(Duration.ofHours(draws.upTo(300)));
        CorrectVisit command = new CorrectVisit(
                visit,
                draws.oneIn(2) ? draws.one(List.of(VisitKind.values())) : null,
                draws.oneIn(3) ? arrived : null,
                draws.oneIn(3) ? arrived.plus(Duration.ofHours(draws.upTo(9))) : null,
                draws.oneIn(2) ? (long) draws.upTo(60_000) : null,
                null,
                draws.oneIn(3) ? visits.bill() : null,
                draws.oneIn(2) ? !draws.oneIn(3) : null,
                null,
                "mistyped");
        return Command.of(call, command, (crm, by) -> crm.visits().correct(by, command));
    }
}
