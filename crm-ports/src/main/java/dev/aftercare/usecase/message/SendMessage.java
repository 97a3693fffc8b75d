package dev.aftercare.usecase.message;

import dev.aftercare.domain.customer.ContactChannel;
import dev.aftercare.domain.customer.ContactWishes;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.Phone;
import dev.aftercare.domain.message.Delivery;
import dev.aftercare.domain.message.MessageEvent;
import dev.aftercare.domain.message.MessageId;
import dev.aftercare.domain.message.MessageState;
import dev.aftercare.domain.message.MessageState.Step;
import dev.aftercare.domain.message.OutgoingMessage;
import dev.aftercare.port.message.MessageChannel;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.contact.Wishes;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.Work;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands a queued message to the channel (CARE-7). A first unit of work counts the try and sets the next one; the channel is called outside
 * of it; a second one says what came of it. Killed in between, it is tried again after the gap; nobody else tries it meanwhile.
 *
 * @param channel empty where the host has none: then each message becomes a call, since nobody can be written to, and none is ever said to
 *     be sent
 */
public record SendMessage(Door door, Optional<MessageChannel> channel) {

    private static final Logger LOG = LoggerFactory.getLogger(SendMessage.class);

    /** Tries one message of the call's dealer; false where the channel did not take it. */
    public boolean send(Call call, MessageId id) {
        Optional<Delivery> claimed = door.internally(call, work -> claim(work, id));
        if (claimed.isEmpty()) {
            return true;
        }
        try {
            channel.orElseThrow().deliver(claimed.get());
        } catch (RuntimeException failure) {
            LOG.warn("{} failed: {}", claimed.get(), failure.getClass().getSimpleName());
            door.internally(
                    call,
                    work -> changeIf(work, id, SendMessage::isLost, OutgoingMessage::givenUp, MessageEvent.FAILED));
            return false;
        }
        door.internally(
                call,
                work -> changeIf(
                        work, id, SendMessage::mayBeSent, message -> message.sent(work.now()), MessageEvent.SENT));
        return true;
    }

    /**
     * Counts a try and says what is to be delivered; empty where the message is not due any more, has become a call, or has to wait for an
     * hour at which the customer may be disturbed: a retry, or a run after a standstill, knows them as the first try does (hard case 37).
     */
    private Optional<Delivery> claim(Work work, MessageId id) {
        Optional<OutgoingMessage> due = work.stores().messages().find(id).filter(message -> message.isDue(work.now()));
        if (due.isEmpty()) {
            return Optional.empty();
        }
        OutgoingMessage message = due.get();
        if (message.state() == MessageState.WITHDRAWN) {
            save(work, message.told(), MessageEvent.WITHDRAWN);
            Outbox.endCall(work, message);
            return Optional.empty();
        }
        if (message.isSpent()) {
            save(work, message.givenUp(), MessageEvent.FAILED);
            return Optional.empty();
        }
        Optional<Customer> customer =
                work.stores().customers().find(message.reason().customer());
        if (customer.isEmpty()) { // nobody knows what they said, so nothing is said to them
            Outbox.withdraw(work, message);
            return Optional.empty();
        }
        ContactWishes wishes = customer.get().wishes();
        Optional<Phone> phone = customer.flatMap(Customer::bestPhone);
        boolean isWritten = phone.isPresent() && channel.isPresent();
        boolean isCalled =
                message.reason().purpose().isCalledAbout() && isAllowed(work, message, wishes, ContactChannel.CALL);
        if (!isAllowed(work, message, wishes, message.channel().contact()) || (!isWritten && !isCalled)) {
            Outbox.withdraw(work, message);
            return Optional.empty();
        }
        UnaryOperator<Instant> hours = at -> SendingHours.undisturbed(work, message, wishes, at);
        Instant allowed = isWritten ? hours.apply(work.now()) : work.now();
        if (!AppointmentTime.isSo(work, message, allowed)) {
            Outbox.withdraw(work, message);
            return Optional.empty();
        }
        if (!isWritten) {
            OutgoingMessage call = message.turnedToCall();
            work.stores().messages().update(call);
            Outbox.askForCall(work, call);
            return Optional.empty();
        }
        if (allowed.isAfter(work.now())) {
            work.stores().messages().update(message.postponed(allowed));
            return Optional.empty();
        }
        work.stores().messages().update(message.tried(work.now(), hours));
        return Optional.of(new Delivery(
                message.id(),
                message.reason().purpose(),
                message.channel(),
                phone.get().digits(),
                message.wording().completedBy(PutIn.of(work, message, customer.get()))));
    }

    /** Who withdraws consent between queueing and sending wins (hard case 37). */
    private static boolean isAllowed(Work work, OutgoingMessage message, ContactWishes wishes, ContactChannel contact) {
        return Wishes.policy(work)
                .allows(wishes.consents(), message.reason().purpose().consent(), contact, work.now());
    }

    /** Whether the last try has failed. */
    private static boolean isLost(OutgoingMessage message) {
        return message.state() == MessageState.QUEUED && message.isSpent();
    }

    private static boolean mayBeSent(OutgoingMessage message) {
        return message.state().after(Step.DELIVER).isPresent();
    }

    private static boolean changeIf(
            Work work,
            MessageId id,
            Predicate<OutgoingMessage> applies,
            UnaryOperator<OutgoingMessage> change,
            MessageEvent event) {
        Optional<OutgoingMessage> found = work.stores().messages().find(id).filter(applies);
        found.ifPresent(message -> save(work, change.apply(message), event));
        return found.isPresent();
    }

    private static void save(Work work, OutgoingMessage message, MessageEvent event) {
        work.stores().messages().update(message);
        Outbox.record(work, message, event);
    }
}
