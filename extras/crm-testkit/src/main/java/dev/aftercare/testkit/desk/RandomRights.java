package dev.aftercare.testkit.desk;

import dev.aftercare.domain.rights.ErasureReason;
import dev.aftercare.testkit.desk.RandomCommands.Command;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.contact.SeeContacts;
import dev.aftercare.usecase.rights.EraseCustomer;
import dev.aftercare.usecase.rights.ReapplyErasures;
import java.util.List;
import java.util.UUID;

/** Commands and questions of desks that answer persons who ask about their data, at a dealer and in the network. */
record RandomRights(RandomDraws draws) {

    Command any(Call call, int dealer) {
        UUID customer = draws.any(draws.customers());
        Call desk = draws.oneIn(8) ? call : draws.relations(dealer);
        return switch (draws.upTo(6)) {
            case 0, 1 -> {
                EraseCustomer command = new EraseCustomer(customer, draws.one(List.of(ErasureReason.values())));
                yield Command.of(
                        draws.about(customer, desk),
                        command,
                        (crm, by) -> crm.rights().erase(by, command));
            }
            case 2 -> {
                ReapplyErasures command = new ReapplyErasures(draws.upTo(20), 1 + draws.upTo(5));
                yield Command.of(
                        Stage.administrator(),
                        command,
                        (crm, by) -> crm.rights().reapply(by, command));
            }
            case 3 -> {
                SeeContacts question = SeeContacts.of(customer, PageOf.first(1 + draws.upTo(30)));
                yield Command.of(desk, question, (crm, by) -> crm.contacts().journal(by, question));
            }
            default ->
                Command.of(desk, "export " + customer, (crm, by) -> crm.rights().export(by, customer));
        };
    }
}
