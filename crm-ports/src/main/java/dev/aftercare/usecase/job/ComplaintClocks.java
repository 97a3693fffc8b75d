package dev.aftercare.usecase.job;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.complaint.ComplaintDesk;
import dev.aftercare.usecase.door.Door;

/** Complaints that take too long: the owner is warned, then each level of the escalation is told, once (CMP-3c). */
record ComplaintClocks(Door door, ComplaintDesk complaints) implements Job {

    @Override
    public String name() {
        return "complaint-clocks";
    }

    @Override
    public Run runDue(Call call, int limit) {
        return new OneByOne<>(
                        "clock of complaint",
                        most -> door.internally(
                                call, work -> work.stores().complaints().escalatingAt(work.now(), most)),
                        Complaint::id,
                        complaint -> escalate(call, complaint))
                .run(limit);
    }

    private boolean escalate(Call call, Complaint complaint) {
        complaints.escalateIfDue(atDealer(call, complaint), complaint.id());
        return true;
    }

    private static Call atDealer(Call call, Complaint complaint) {
        return Call.of(call.actor(), Scope.of(complaint.dealer())).request(call.requestId());
    }
}
