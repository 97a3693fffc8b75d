package dev.aftercare.usecase.care;

import dev.aftercare.domain.care.CareDue;
import dev.aftercare.domain.care.CarePolicy;
import dev.aftercare.domain.care.DueService;
import dev.aftercare.domain.customer.ContactWishes;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.message.Channel;
import dev.aftercare.domain.message.MessageId;
import dev.aftercare.domain.message.MessagePurpose;
import dev.aftercare.domain.message.OutgoingMessage;
import dev.aftercare.domain.message.OutgoingMessage.Reason;
import dev.aftercare.domain.message.Wording;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.usecase.contact.Wishes;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.message.Channels;
import dev.aftercare.usecase.message.Outbox;
import dev.aftercare.usecase.message.PresentMeters;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Looks at one car whose next look is due: decides anew under its lock, and reminds the customer once (CARE-1, CARE-7). */
public final class Reminders {

    private static final String TEXT = "message." + MessagePurpose.CARE_REMINDER.code();

    private Reminders() {}

    /** Looks at the car in the scope of the dealer who cares for it; false where somebody else has done so, or cares for it now. */
    public static boolean look(Work work, VehicleId vehicle) {
        Optional<CareDue> standing = work.stores()
                .careDues()
                .lock(vehicle)
                .filter(due -> due.carer().dealer().equals(work.organisation()))
                .filter(due -> isDue(due.nextLook(), work.now()));
        standing.ifPresent(due -> work.record(CareDues.kept(work, standing, looked(work, due))));
        return standing.isPresent();
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
        CustomerId customer = due.carer().customer();
        Optional<ContactWishes> wishes = Wishes.of(work, customer);
        MessageId id = new MessageId(work.newId());
        Reason reason = new Reason(MessagePurpose.CARE_REMINDER, customer, due.vehicle());
        Wording wording = wording(
                due.due(),
                PresentMeters.of(work, List.of(due.vehicle()))
                        .shown(due.vehicle(), due.due().distance()),
                wishes.flatMap(known -> known.preferences().language()).orElse(policy.language()));
        Optional<Channel> allowed = wishes.flatMap(
                known -> Channels.allowed(work, customer, known, MessagePurpose.CARE_REMINDER, policy.channel()));
        Outbox.queue(
                work,
                allowed.map(channel ->
                                OutgoingMessage.queued(id, due.carer().dealer(), reason, wording, channel, work.now()))
                        .orElseGet(() -> OutgoingMessage.notAllowed(
                                id, due.carer().dealer(), reason, wording, policy.channel(), work.now())));
        return id;
    }

    private static Wording wording(DueService due, Distance shown, String language) {
        return new Wording(
                TEXT,
                new TreeMap<>(Map.of(
                        "service", due.service().name(),
                        "date", due.date().toString(),
                        "distance", shown.toString())),
                language);
    }
}
