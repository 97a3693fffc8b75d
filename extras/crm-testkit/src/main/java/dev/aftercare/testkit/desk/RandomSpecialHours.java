package dev.aftercare.testkit.desk;

import dev.aftercare.domain.specialhours.SpecialHours;
import dev.aftercare.domain.specialhours.SpecialHoursReason;
import dev.aftercare.testkit.desk.RandomCommands.Command;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.specialhours.DeclareSpecialHours;
import dev.aftercare.usecase.specialhours.WithdrawSpecialHours;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Commands and questions about days on which a dealer is closed, or opens at other hours. */
record RandomSpecialHours(RandomDraws draws) {

    private static final List<String> HOURS = List.of("closed", "closed", "10:00-16:00", "07:00-21:00");

    Command any(Call call, Instant now) {
        UUID hours = draws.lately(draws.made(SpecialHours.class));
        return switch (draws.upTo(6)) {
            case 0, 1, 2 -> declare(call, now);
            case 3, 4 -> {
                WithdrawSpecialHours command = new WithdrawSpecialHours(hours, draws.oneIn(2));
                yield Command.of(
                        draws.about(hours, call),
                        command,
                        (crm, by) -> crm.specialHours().withdraw(by, command));
            }
            default ->
                Command.of(
                        call, "special hours", (crm, by) -> crm.specialHours().list(by, PageOf.first(50)));
        };
    }

    private Command declare(Call call, Instant now) {
        LocalDate first = draws.dateAround(now, 6);
        DeclareSpecialHours command = new DeclareSpecialHours(
                first,
                draws.oneIn(2) ? null : first.plusDays(draws.upTo(3)),
                draws.one(HOURS),
                draws.one(List.of(SpecialHoursReason.values())),
                draws.oneIn(2) ? null : "暴雪",
                null,
                !draws.oneIn(3));
        return Command.of(call, command, (crm, by) -> crm.specialHours().declare(by, command));
    }
}
