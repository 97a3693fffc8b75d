package dev.aftercare.usecase.job;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.care.PaperDue;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.care.PaperReminders;
import dev.aftercare.usecase.door.Door;

/** Papers of cars whose next look is due are decided anew, a car of a dealer at a time, and whoever is to know reminded once (CARE-1, CARE-7). */
record PaperReminderRun(Door door) implements Job {

    /** A car at a dealer, all of whose papers are looked at together. */
    private record CarAt(OrganisationId dealer, VehicleId vehicle) {

        @Override
        public String toString() {
            return vehicle + " at " + dealer;
        }
    }

    @Override
    public String name() {
        return "papers";
    }

    @Override
    public Run runDue(Call call, int limit) {
        return new OneByOne<PaperDue>(
                        "papers of vehicle",
                        most -> door.internally(
                                call, work -> work.stores().paperDues().toLookAt(work.now(), most)),
                        due -> new CarAt(due.dealer(), due.vehicle()),
                        due -> look(call, due))
                .run(limit);
    }

    private boolean look(Call call, PaperDue due) {
        Call atDealer = Call.of(call.actor(), Scope.of(due.dealer())).request(call.requestId());
        door.internally(atDealer, work -> {
            PaperReminders.look(work, due.vehicle());
            return true;
        });
        return true;
    }
}
