package dev.aftercare.testkit.desk;

import dev.aftercare.domain.visit.Payer;
import dev.aftercare.domain.visit.VisitKind;
import dev.aftercare.domain.visit.VisitStage;
import dev.aftercare.domain.visit.WorkLine;
import dev.aftercare.testkit.desk.RandomCommands.Command;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.call.ReferenceInput;
import dev.aftercare.usecase.visit.AnswerEstimate;
import dev.aftercare.usecase.visit.BillInput;
import dev.aftercare.usecase.visit.EstimateWork;
import dev.aftercare.usecase.visit.MoveVisitOn;
import dev.aftercare.usecase.visit.NextServiceInput;
import dev.aftercare.usecase.visit.OpenVisit;
import dev.aftercare.usecase.visit.ReceiveCar;
import dev.aftercare.usecase.visit.ReportVisit;
import dev.aftercare.usecase.visit.SettleVisit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Commands and questions about visits. */
record RandomVisits(RandomDraws draws) {

    /** A car that comes, or came elsewhere. */
    Command come(Call call, Instant now) {
        VisitKind kind = draws.one(List.of(VisitKind.values()));
        if (draws.oneIn(4)) {
            Instant arrived = now.minus(Duration.ofHours(draws.upTo(200)));
            ReportVisit command = new ReportVisit(
                    draws.any(draws.cars()),
                    draws.any(draws.customers()),
                    kind,
                    new ReportVisit.Stay(
                            arrived,
                            arrived.plus(Duration.ofHours(draws.upTo(9))),
                            draws.oneIn(3) ? null : (long) draws.upTo(60_000),
                            null),
                    draws.oneIn(2) ? "squeaks 吱吱声" : null,
                    draws.oneIn(2) ? bill() : null,
                    null,
                    new ReferenceInput("dms", "v-" + draws.upTo(100)));
            return Command.of(call, command, (crm, by) -> crm.visits().report(by, command));
        }
        OpenVisit command = new OpenVisit(
                draws.any(draws.cars()),
                draws.any(draws.customers()),
                draws.oneIn(3) ? draws.any(draws.appointments()) : null,
                kind);
        return Command.of(call, command, (crm, by) -> crm.visits().open(by, command));
    }

    /** A step of a visit, mostly the next one of its way. */
    Command step(Call anybody) {
        UUID visit = draws.lately(draws.visits());
        Call call = draws.about(visit, anybody);
        VisitStage next = draws.stageAfter(visit);
        return switch (next) {
            case RECEIVED -> {
                ReceiveCar command =
                        new ReceiveCar(visit, draws.one(RandomDraws.FAMILIES), (long) draws.upTo(60_000), null);
                yield Command.of(call, command, (crm, by) -> crm.visits().receive(by, command));
            }
            case ESTIMATED -> {
                EstimateWork command = new EstimateWork(visit, bill());
                yield Command.of(call, command, (crm, by) -> crm.visits().estimate(by, command));
            }
            case ORDERED -> {
                AnswerEstimate command = new AnswerEstimate(visit, !draws.oneIn(4));
                yield Command.of(call, command, (crm, by) -> crm.visits().answer(by, command));
            }
            case SETTLED -> {
                NextServiceInput again = new NextServiceInput(null, 10_000L + draws.upTo(90_000), null);
                SettleVisit command = new SettleVisit(visit, bill(), !draws.oneIn(4), draws.oneIn(2) ? again : null);
                yield Command.of(call, command, (crm, by) -> crm.visits().settle(by, command));
            }
            default -> {
                MoveVisitOn command = new MoveVisitOn(visit, next);
                yield Command.of(call, command, (crm, by) -> crm.visits().moveOn(by, command));
            }
        };
    }

    Command see(Call call) {
        UUID visit = draws.any(draws.visits());
        return draws.oneIn(3)
                ? Command.of(
                        call,
                        "in the house",
                        (crm, by) -> crm.visits().inHouse(by, PageOf.first(9)).items())
                : Command.of(
                        call, "see visit " + visit, (crm, by) -> crm.visits().find(by, visit));
    }

    /** Any bill. */
    BillInput bill() {
        int percent = 1 + draws.upTo(99);
        BillInput.Line shared = new BillInput.Line(
                WorkLine.Kind.PART,
                "P" + draws.upTo(9),
                "Filter 滤芯",
                draws.upTo(99) + ".125",
                draws.upTo(999) + ".99",
                List.of(
                        new BillInput.Share(draws.one(List.of(Payer.MANUFACTURER, Payer.GOODWILL)), percent),
                        new BillInput.Share(Payer.CUSTOMER, 100 - percent)));
        BillInput.Line labour =
                BillInput.Line.of(WorkLine.Kind.LABOUR, "A1", "Oil", "1.5", String.valueOf(100 + draws.upTo(99)));
        return new BillInput(
                draws.oneIn(20) ? "EUR" : "CNY", draws.oneIn(2) ? List.of(labour) : List.of(labour, shared));
    }
}
