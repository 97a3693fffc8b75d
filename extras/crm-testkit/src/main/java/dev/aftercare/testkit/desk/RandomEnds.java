package dev.aftercare.testkit.desk;

import dev.aftercare.domain.lifecycle.EndKind;
import dev.aftercare.domain.lifecycle.VehicleEnd;
import dev.aftercare.domain.lifecycle.WithdrawalReason;
import dev.aftercare.testkit.desk.RandomCommands.Command;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.lifecycle.BringBack;
import dev.aftercare.usecase.lifecycle.EndVehicle;
import dev.aftercare.usecase.lifecycle.SeeStage;
import dev.aftercare.usecase.lifecycle.WithdrawEnd;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Commands and questions about the ends of cars and the stages of their lives. */
record RandomEnds(RandomDraws draws) {

    Command any(Call call, Instant now) {
        UUID car = draws.any(draws.cars());
        UUID end = draws.any(draws.made(VehicleEnd.class));
        return switch (draws.upTo(5)) {
            case 0, 1 -> {
                EndVehicle command =
                        new EndVehicle(car, draws.one(List.of(EndKind.values())), draws.dateAround(now, 20));
                yield Command.of(call, command, (crm, by) -> crm.lifeCycle().end(by, command));
            }
            case 2 -> {
                BringBack command = new BringBack(end, draws.dateAround(now, 20));
                yield Command.of(
                        draws.about(end, call),
                        command,
                        (crm, by) -> crm.lifeCycle().bringBack(by, command));
            }
            case 3 -> {
                WithdrawEnd command = new WithdrawEnd(end, draws.one(List.of(WithdrawalReason.values())));
                yield Command.of(
                        draws.about(end, call),
                        command,
                        (crm, by) -> crm.lifeCycle().withdraw(by, command));
            }
            default -> {
                SeeStage question = new SeeStage(car, draws.dateAround(now, 900));
                yield Command.of(call, question, (crm, by) -> crm.lifeCycle().stageOf(by, question));
            }
        };
    }
}
