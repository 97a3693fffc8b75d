package dev.aftercare.testkit.desk;

import dev.aftercare.domain.prospect.ContactWay;
import dev.aftercare.domain.prospect.LossReason;
import dev.aftercare.domain.prospect.ProspectCard;
import dev.aftercare.domain.prospect.ProspectSource;
import dev.aftercare.testkit.desk.RandomCommands.Command;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.prospect.AssignProspect;
import dev.aftercare.usecase.prospect.FindProspects;
import dev.aftercare.usecase.prospect.LoseProspect;
import dev.aftercare.usecase.prospect.OpenProspect;
import dev.aftercare.usecase.prospect.SeeProspectFigures;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Commands and questions about the cards of prospects and owners. */
record RandomProspects(RandomDraws draws) {

    Command any(Call call, Instant now, int dealer) {
        UUID card = draws.lately(draws.made(ProspectCard.class));
        Call about = draws.about(card, call);
        return switch (draws.upTo(10)) {
            case 0, 1, 2, 3 -> {
                OpenProspect command = new OpenProspect(
                        draws.any(draws.customers()),
                        draws.staffOf(dealer),
                        draws.one(List.of(ContactWay.values())),
                        draws.one(List.of(ProspectSource.values())),
                        draws.oneIn(2) ? null : draws.dateAround(now, 4),
                        draws.oneIn(2) ? null : "a van 面包车");
                yield Command.of(call, command, (crm, by) -> crm.prospects().open(by, command));
            }
            case 4, 5 -> {
                AssignProspect command = new AssignProspect(card, draws.staffOf(dealer));
                yield Command.of(about, command, (crm, by) -> crm.prospects().assign(by, command));
            }
            case 6 -> {
                LoseProspect command = new LoseProspect(card, draws.one(List.of(LossReason.values())));
                yield Command.of(about, command, (crm, by) -> crm.prospects().lose(by, command));
            }
            default -> asked(call, now, dealer);
        };
    }

    private Command asked(Call call, Instant now, int dealer) {
        UUID customer = draws.any(draws.customers());
        LocalDate from = draws.dateAround(now, 9);
        SeeProspectFigures figures = new SeeProspectFigures(from, from.plusDays(draws.upTo(20)));
        FindProspects list = new FindProspects(draws.oneIn(2) ? null : draws.staffOf(dealer), PageOf.first(9));
        return switch (draws.upTo(3)) {
            case 0 ->
                Command.of(
                        call,
                        "cards of " + customer,
                        (crm, by) -> crm.prospects().ofCustomer(by, customer));
            case 1 ->
                Command.of(
                        call,
                        figures,
                        (crm, by) -> crm.prospects().figures(by, figures).bySource());
            default -> Command.of(call, list, (crm, by) -> crm.prospects().list(by, list));
        };
    }
}
