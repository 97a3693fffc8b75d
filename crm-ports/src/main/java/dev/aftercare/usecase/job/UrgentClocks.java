package dev.aftercare.usecase.job;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.urgent.UrgentRequest;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.urgent.UrgentDesk;

/** Promised responses that are about to be missed, or were: who has to know is told, once (APT-10). */
record UrgentClocks(Door door, UrgentDesk urgent) implements Job {

    @Override
    public String name() {
        return "urgent-clocks";
    }

    @Override
    public Run runDue(Call call, int limit) {
        return new OneByOne<>(
                        "clock of urgent request",
                        most -> door.internally(
                                call, work -> work.stores().urgentRequests().warningAt(work.now(), most)),
                        UrgentRequest::id,
                        request -> warn(call, request))
                .run(limit);
    }

    private boolean warn(Call call, UrgentRequest request) {
        Call atDealer = Call.of(call.actor(), Scope.of(request.dealer())).request(call.requestId());
        return urgent.warnIfDue(atDealer, request.id());
    }
}
