package dev.aftercare.usecase.job;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.parts.PartsPick;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.parts.PickParts;

/** Parts to be reserved or released are told to their supplier; what fails is tried again after a growing gap (APT-2). */
record NotedParts(PickParts picking) implements Job {

    @Override
    public String name() {
        return "parts";
    }

    @Override
    public Run runDue(Call call, int limit) {
        return new OneByOne<>(
                        "parts",
                        most -> picking.door()
                                .internally(
                                        call, work -> work.stores().partsPicks().toTry(work.now(), most)),
                        PartsPick::appointment,
                        pick -> tell(call, pick))
                .run(limit);
    }

    private boolean tell(Call call, PartsPick pick) {
        Call atDealer = Call.of(call.actor(), Scope.of(pick.dealer())).request(call.requestId());
        return picking.tell(atDealer, pick.appointment());
    }
}
