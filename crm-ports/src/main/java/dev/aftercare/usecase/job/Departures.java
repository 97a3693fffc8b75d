package dev.aftercare.usecase.job;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.staff.Departure;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.staff.StaffDesk;

/** Who has left since the last run: what they still have goes to others (NET-3). */
record Departures(Door door, StaffDesk staff) implements Job {

    @Override
    public String name() {
        return "departures";
    }

    @Override
    public Run runDue(Call call, int limit) {
        return new OneByOne<>(
                        "departure of",
                        most -> door.internally(
                                call, work -> work.stores().departures().dueAt(work.now(), most)),
                        Departure::person,
                        departure -> staff.handOverIfDue(atDealer(call, departure), departure.person()))
                .run(limit);
    }

    private static Call atDealer(Call call, Departure departure) {
        return Call.of(call.actor(), Scope.of(departure.dealer())).request(call.requestId());
    }
}
