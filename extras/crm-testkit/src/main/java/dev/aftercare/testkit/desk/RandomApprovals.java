package dev.aftercare.testkit.desk;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.authority.Approval;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.testkit.desk.RandomCommands.Command;
import dev.aftercare.usecase.authority.DecideApproval;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.MoneyInput;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.complaint.AskCompensation;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Commands about what is above somebody's authority. */
record RandomApprovals(RandomDraws draws) {

    private static final List<Role> LEVELS =
            List.of(Role.CARE_AGENT, Role.CUSTOMER_RELATIONS_MANAGER, Role.DEALER_MANAGER);

    Command any(int dealer) {
        Call call = draws.maybeKeyed(somebody(dealer));
        UUID approval = draws.lately(draws.made(Approval.class));
        Call about = draws.about(approval, call);
        DecideApproval ruling = new DecideApproval(approval, "long loyal 老客户");
        return switch (draws.upTo(8)) {
            case 0, 1, 2 -> {
                String amount = 400 + draws.upTo(20_000) + ".00";
                AskCompensation command =
                        new AskCompensation(draws.any(draws.complaints()), new MoneyInput(amount, "CNY"), "third time");
                yield Command.of(call, command, (crm, by) -> crm.complaints().askCompensation(by, command));
            }
            case 3, 4 -> Command.of(about, ruling, (crm, by) -> crm.authority().approve(by, ruling));
            case 5 ->
                Command.of(about, "no, " + ruling, (crm, by) -> crm.authority().refuse(by, ruling));
            case 6 ->
                Command.of(
                        about,
                        "withdraw " + approval,
                        (crm, by) -> crm.authority().withdraw(by, approval));
            default ->
                Command.of(
                        call, "waiting approvals", (crm, by) -> crm.authority().waiting(by, PageOf.first(20)));
        };
    }

    private Call somebody(int dealer) {
        OrganisationId home = draws.dealer(dealer).dealer().id();
        Role role = draws.one(LEVELS);
        String name = role.name().toLowerCase(Locale.ROOT) + "-" + draws.upTo(2);
        return Call.in(home, Actor.of(name, home, role));
    }
}
