package dev.aftercare.usecase.job;

import dev.aftercare.domain.accesscode.AccessCode;
import dev.aftercare.usecase.accesscode.SendAccessCode;
import dev.aftercare.usecase.call.Call;

/** One-time codes that dealers have asked for go to the owners of the cars (NET-2). */
record AskedCodes(SendAccessCode sending) implements Job {

    @Override
    public String name() {
        return "access-codes";
    }

    @Override
    public Run runDue(Call call, int limit) {
        return new OneByOne<>(
                        "access code",
                        most -> sending.due(call, most),
                        AccessCode::id,
                        code -> sending.send(call, code.id()))
                .run(limit);
    }
}
