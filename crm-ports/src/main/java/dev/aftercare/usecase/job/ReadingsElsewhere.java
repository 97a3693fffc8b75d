package dev.aftercare.usecase.job;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.odometer.Correction;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.vehicle.CorrectedElsewhere;
import java.util.Optional;

/**
 * What one dealer put right in a car's readings reaches what the others recorded of it (VEH-3, NET-2). The note goes last, so that a run that is
 * killed is done again from its beginning, and what was done changes nothing.
 */
record ReadingsElsewhere(Door door) implements Job {

    @Override
    public String name() {
        return "readings-elsewhere";
    }

    @Override
    public Run runDue(Call call, int limit) {
        return new OneByOne<Correction>(
                        "correction of readings",
                        most -> door.internally(call, work -> CorrectedElsewhere.noted(work, most)),
                        Correction::id,
                        correction -> carryOut(call, correction))
                .run(limit);
    }

    private boolean carryOut(Call call, Correction correction) {
        Optional<OrganisationId> carer = door.internally(call, work -> CorrectedElsewhere.judge(work, correction));
        carer.ifPresent(dealer -> {
            Call atDealer = Call.of(call.actor(), Scope.of(dealer)).request(call.requestId());
            door.internally(atDealer, work -> {
                CorrectedElsewhere.countAnew(work, correction.vehicle());
                return true;
            });
        });
        return door.internally(call, work -> {
            CorrectedElsewhere.forget(work, correction);
            return true;
        });
    }
}
