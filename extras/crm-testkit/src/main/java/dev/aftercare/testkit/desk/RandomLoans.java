package dev.aftercare.testkit.desk;

import dev.aftercare.domain.staff.StaffLoan;
import dev.aftercare.testkit.desk.RandomCommands.Command;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.staff.EndStaffLoan;
import dev.aftercare.usecase.staff.LendStaff;
import dev.aftercare.usecase.staff.LendStaffForHours;
import dev.aftercare.usecase.staff.SeeStaffLoans;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Commands about people whom two dealers lend to each other. */
record RandomLoans(RandomDraws draws) {

    Command any(Instant now, int dealer) {
        return switch (draws.upTo(7)) {
            case 0 -> lend(manager(dealer), now, dealer);
            case 1 -> lendForHours(manager(dealer), now, dealer);
            case 2, 3 -> agree(manager(draws.anyDealer()));
            case 4, 5 -> end(manager(draws.anyDealer()), now);
            default -> list(manager(dealer), now);
        };
    }

    private Call manager(int dealer) {
        return draws.maybeKeyed(
                Stage.administratorAt(draws.dealer(dealer).dealer().id()));
    }

    private Command lend(Call call, Instant now, int dealer) {
        LocalDate first = draws.dateAround(now, 6);
        LendStaff command = new LendStaff(draws.staffOf(dealer), other(dealer), first, first.plusDays(draws.upTo(3)));
        return Command.of(call, command, (crm, by) -> crm.staffLoans().lend(by, command));
    }

    private Command lendForHours(Call call, Instant now, int dealer) {
        Instant from = now.truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(draws.upTo(60) * 2L));
        LendStaffForHours command = new LendStaffForHours(
                draws.staffOf(dealer), other(dealer), from, from.plus(Duration.ofMinutes(1L + draws.upTo(1_200))));
        return Command.of(call, command, (crm, by) -> crm.staffLoans().lendForHours(by, command));
    }

    private Command agree(Call call) {
        UUID loan = draws.lately(draws.made(StaffLoan.class));
        return Command.of(
                draws.about(loan, call),
                "agree to " + loan,
                (crm, by) -> crm.staffLoans().agree(by, loan));
    }

    private Command end(Call call, Instant now) {
        UUID loan = draws.lately(draws.made(StaffLoan.class));
        EndStaffLoan command =
                new EndStaffLoan(loan, draws.oneIn(2) ? null : now.plus(Duration.ofHours(draws.upTo(50) - 2L)));
        return Command.of(
                draws.about(loan, call), command, (crm, by) -> crm.staffLoans().end(by, command));
    }

    private Command list(Call call, Instant now) {
        SeeStaffLoans question = new SeeStaffLoans(draws.oneIn(2) ? null : draws.dateAround(now, 6));
        return Command.of(call, question, (crm, by) -> crm.staffLoans().list(by, question));
    }

    private String other(int dealer) {
        return draws.dealer(1 - dealer).dealer().code();
    }
}
