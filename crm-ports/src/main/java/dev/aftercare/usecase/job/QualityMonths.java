package dev.aftercare.usecase.job;

import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.quality.QualityRun;
import dev.aftercare.usecase.quality.QualityRun.Due;

/** Figures of a month stand once it is closed (CUS-3c). */
record QualityMonths(Door door) implements Job {

    @Override
    public String name() {
        return "data-quality-months";
    }

    @Override
    public Run runDue(Call call, int limit) {
        return new OneByOne<Due>(
                        "month of data quality",
                        most -> door.internally(call, work -> QualityRun.due(work, most)),
                        due -> due,
                        due -> door.internally(call, work -> {
                            QualityRun.close(work, due);
                            return true;
                        }))
                .run(limit);
    }
}
