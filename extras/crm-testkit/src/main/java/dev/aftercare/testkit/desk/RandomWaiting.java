package dev.aftercare.testkit.desk;

import dev.aftercare.domain.waitinglist.WaitingEntry;
import dev.aftercare.testkit.desk.RandomCommands.Command;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.waitinglist.AnswerOffer;
import dev.aftercare.usecase.waitinglist.WaitForPlace;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Commands and questions about who waits for a place, and what is offered to them. */
record RandomWaiting(RandomDraws draws) {

    Command any(Call call, Instant now, RandomWorkshop.Car car) {
        UUID entry = draws.lately(draws.made(WaitingEntry.class));
        return switch (draws.upTo(8)) {
            case 0, 1 -> put(call, now, car);
            case 2, 3, 4 ->
                Command.of(
                        call, "accept " + entry, (crm, by) -> crm.waitingList().accept(by, answer(crm, by, entry)));
            case 5 ->
                Command.of(
                        call, "decline " + entry, (crm, by) -> crm.waitingList().decline(by, answer(crm, by, entry)));
            case 6 ->
                Command.of(
                        draws.about(entry, call),
                        "withdraw " + entry,
                        (crm, by) -> crm.waitingList().withdraw(by, entry));
            default ->
                Command.of(call, "waiting list", (crm, by) -> crm.waitingList().list(by, PageOf.first(50)));
        };
    }

    private Command put(Call call, Instant now, RandomWorkshop.Car car) {
        LocalDate first = draws.dateAround(now, 6);
        WaitForPlace alone = WaitForPlace.of(
                car.id(), car.owner(), draws.service(), WaitForPlace.Days.of(first, first.plusDays(draws.upTo(3))));
        WaitForPlace command = draws.oneIn(3) ? alone.insteadOf(draws.lately(draws.appointments())) : alone;
        return Command.of(call, command, (crm, by) -> crm.waitingList().put(by, command));
    }

    /** To the offer that stands; where none does, to one that there never was. */
    private static AnswerOffer answer(Crm crm, Call by, UUID entry) {
        UUID offer = crm.waitingList()
                .find(by, entry)
                .offer()
                .map(made -> made.holder().value())
                .orElse(entry);
        return new AnswerOffer(entry, offer);
    }
}
