package dev.aftercare.testkit.desk;

import dev.aftercare.domain.followup.CallResult;
import dev.aftercare.domain.followup.Occasion;
import dev.aftercare.domain.followup.ProblemSeverity;
import dev.aftercare.domain.followup.Satisfaction;
import dev.aftercare.testkit.desk.RandomCommands.Command;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.followup.NextCall;
import dev.aftercare.usecase.followup.ProblemInput;
import dev.aftercare.usecase.followup.RecordCall;
import dev.aftercare.usecase.followup.SeeCallFigures;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Commands about follow-up calls: asked for, made with every result, by whose they are and by others. */
record RandomCalls(RandomDraws draws) {

    Command next(Call call) {
        if (draws.oneIn(4)) {
            SeeCallFigures question = new SeeCallFigures(null);
            return Command.of(call, question, (crm, by) -> crm.followUps().figures(by, question));
        }
        NextCall question = new NextCall(draws.oneIn(4) ? draws.one(List.of(Occasion.values())) : null);
        return Command.of(call, question, (crm, by) -> crm.followUps().next(by, question));
    }

    Command record(Call call, Instant now) {
        UUID followUp = draws.any(draws.followUps());
        CallResult result = draws.one(List.of(CallResult.values()));
        RecordCall command = new RecordCall(
                followUp,
                result,
                draws.oneIn(2) ? draws.one(List.of(Satisfaction.values())) : null,
                result == CallResult.WRONG_PERSON ? "ask for 李娜" : null,
                result == CallResult.CALL_BACK ? now.plusSeconds(draws.upTo(200_000) - 1_000L) : null,
                result == CallResult.PROBLEM_FOUND
                        ? new ProblemInput("hardware", "squeaks 吱吱声", draws.one(List.of(ProblemSeverity.values())))
                        : null);
        return Command.of(
                draws.about(followUp, call),
                command,
                (crm, by) -> crm.followUps().record(by, command));
    }
}
