package dev.aftercare.usecase.job;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.specialhours.SpecialHours;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.specialhours.SpecialHoursRun;
import java.util.List;

/** Those whom special hours concern are told of them, or that they were withdrawn; a piece is a slice of them (CARE-11, CARE-7). */
record SpecialHoursNews(Door door) implements Job {

    @Override
    public String name() {
        return "special-hours";
    }

    /** Each slice makes another version, so that the next one is another piece. */
    @Override
    public Run runDue(Call call, int limit) {
        return new OneByOne<>(
                        "special hours",
                        most -> door.internally(
                                call, work -> work.stores().specialHours().toTell(most)),
                        hours -> List.of(hours.id(), hours.version()),
                        hours -> step(call, hours))
                .run(limit);
    }

    /** Whoever was quicker has done it as well. */
    private boolean step(Call call, SpecialHours hours) {
        Call atDealer = Call.of(call.actor(), Scope.of(hours.dealer())).request(call.requestId());
        door.internally(atDealer, work -> {
            SpecialHoursRun.step(work, hours.id());
            return true;
        });
        return true;
    }
}
