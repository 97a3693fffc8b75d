package dev.aftercare.usecase.care;

import dev.aftercare.domain.care.CareDue;
import dev.aftercare.domain.care.CarePolicy;
import dev.aftercare.domain.care.DueService;
import dev.aftercare.domain.message.MessageId;
import dev.aftercare.domain.message.MessagePurpose;
import dev.aftercare.domain.message.OutgoingMessage.Reason;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.message.Outbox;
import dev.aftercare.usecase.message.PresentMeters;
import dev.aftercare.usecase.message.Writing;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks at one car whose next look is due: decides anew under its lock, and reminds the customer once (CARE-1, CARE-7). */
public final class Reminders {

    private Reminders() {}

    /** Looks at the car in the scope of the dealer who cares for it; false where somebody else has done so, or cares for it now. */
    public static boolean look(Work work, VehicleId vehicle) {
        Optional<CareDue> due = toLookAt(work, vehicle);
        if (due.isEmpty()) {
            return false;
        }
        work.record(CareDues.kept(work, due, looked(work, due.get())));
        return true;
    }

    private static Optional<CareDue> toLookAt(Work work, VehicleId vehicle) {
        return work.stores()
                .careDues()
                .lock(vehicle)
                .filter(due -> due.carer().dealer().equals(work.organisation()))
                .filter(due -> isDue(due.nextLook(), work.now()));
    }

    private static CareDue looked(Work work, CareDue standing) {
        CareDue next = CareNeeds.decidedAnew(work, standing);
        boolean isToRemind = next.isKnown() && next.reminder().isEmpty() && isDue(next.nextLook(), work.now());
        if (!isToRemind) {
            return next;
        }
        if (standing.reminder()
                .isPresent()) { // of another service, which has lapsed: it must not be sent beside this one
            Outbox.withdraw(work, standing.vehicle(), MessagePurpose.CARE_REMINDER);
        }
        return CareNeeds.lookedAt(work, next.remindedBy(remind(work, next)));
    }

    private static boolean isDue(Optional<Instant> nextLook, Instant now) {
        return nextLook.filter(at -> !at.isAfter(now)).isPresent();
    }

    /** Queues the one message, by a channel that the customer allows (CUS-2); who cannot be written to is called. */
    private static MessageId remind(Work work, CareDue due) {
        CarePolicy policy = CareNeeds.policy(work);
        Reason reason = new Reason(MessagePurpose.CARE_REMINDER, due.carer().customer(), due.vehicle());
        Map<String, String> arguments = arguments(
                due.due(),
                PresentMeters.of(work, List.of(due.vehicle()))
                        .shown(due.vehicle(), due.due().distance()));
        return work.stores()
                .customers()
                .find(due.carer().customer())
                .map(customer -> Writing.write(work, customer, reason, arguments, policy.channel(), policy.language()))
                .orElseGet(() -> Writing.leaveOut(work, reason, arguments, policy.channel(), policy.language()));
    }

    private static Map<String, String> arguments(DueService due, Distance shown) {
        return Map.of(
                "service", due.service().name(),
                "date", due.date().toString(),
                "distance", shown.toString());
    }
}
