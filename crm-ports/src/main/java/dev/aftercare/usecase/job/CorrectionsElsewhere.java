package dev.aftercare.usecase.job;

import dev.aftercare.port.customer.CustomerChanges.Change;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.customer.CorrectionRun;
import dev.aftercare.usecase.door.Door;

/** What one dealer corrected is corrected for every dealer that was asked to (CUS-3b). */
record CorrectionsElsewhere(Door door) implements Job {

    @Override
    public String name() {
        return "corrections-elsewhere";
    }

    @Override
    public Run runDue(Call call, int limit) {
        return new OneByOne<Change>(
                        "change of customer",
                        most -> door.internally(call, work -> CorrectionRun.noted(work, most)),
                        Change::id,
                        change -> door.internally(call, work -> {
                            CorrectionRun.look(work, change);
                            return true;
                        }))
                .run(limit);
    }
}
