package dev.aftercare.usecase.job;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.care.CareDue;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.care.Reminders;
import dev.aftercare.usecase.door.Door;

/** Cars whose next look is due are decided anew, and their owners reminded, once per service (CARE-1, CARE-7). */
record CareReminders(Door door) implements Job {

    @Override
    public String name() {
        return "care";
    }

    @Override
    public Run runDue(Call call, int limit) {
        return new OneByOne<>(
                        "care of vehicle",
                        most -> door.internally(
                                call, work -> work.stores().careDues().toLookAt(work.now(), most)),
                        CareDue::vehicle,
                        due -> look(call, due))
                .run(limit);
    }

    /** Whoever was quicker has done it as well. */
    private boolean look(Call call, CareDue due) {
        Call atDealer = Call.of(call.actor(), Scope.of(due.carer().dealer())).request(call.requestId());
        door.internally(atDealer, work -> Reminders.look(work, due.vehicle()));
        return true;
    }
}
