package dev.aftercare.testkit.desk;

import dev.aftercare.domain.merge.MergeField;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.testkit.desk.RandomCommands.Command;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.journal.SeeTimeline;
import dev.aftercare.usecase.merge.FindPairs;
import dev.aftercare.usecase.merge.MergeCustomers;
import dev.aftercare.usecase.merge.ProposePair;
import dev.aftercare.usecase.merge.UndoMerge;
import java.util.List;
import java.util.UUID;

/** Commands and questions about customers who are one, at a dealer and in the network. */
record RandomMerges(RandomDraws draws) {

    Command any(Call call, int dealer) {
        Call desk = draws.oneIn(8) ? call : draws.relations(dealer);
        UUID one = draws.any(draws.customers());
        UUID other = draws.any(draws.customers());
        return switch (draws.upTo(6)) {
            case 0, 1 -> {
                MergeCustomers command = new MergeCustomers(
                        one,
                        other,
                        draws.oneIn(2) ? null : List.of(draws.one(List.of(MergeField.values()))),
                        draws.oneIn(4));
                yield Command.of(
                        draws.about(one, desk),
                        command,
                        (crm, by) -> crm.merges().merge(by, command));
            }
            case 2 -> {
                UndoMerge command = new UndoMerge(draws.lately(draws.merges()), draws.oneIn(3));
                yield Command.of(
                        draws.about(command.merge(), desk),
                        command,
                        (crm, by) -> crm.merges().undo(by, command));
            }
            case 3 -> {
                ProposePair command = new ProposePair(one, other, draws.upTo(1_001), List.of("NAME.SAME"));
                yield Command.of(desk, command, (crm, by) -> crm.merges().propose(by, command));
            }
            case 4 -> {
                SeeTimeline question = new SeeTimeline(SubjectKind.CUSTOMER, one, PageOf.first(30));
                yield Command.of(call, question, (crm, by) -> crm.journal().timeline(by, question));
            }
            default -> {
                FindPairs question = new FindPairs(PageOf.first(20));
                yield Command.of(desk, question, (crm, by) -> crm.merges().pairs(by, question));
            }
        };
    }
}
