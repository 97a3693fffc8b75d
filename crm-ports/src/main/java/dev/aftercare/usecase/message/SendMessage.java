package dev.aftercare.usecase.message;

import dev.aftercare.domain.customer.ContactRules;
import dev.aftercare.domain.customer.ContactWishes;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.Phone;
import dev.aftercare.domain.message.Delivery;
import dev.aftercare.domain.message.MessageEvent;
import dev.aftercare.domain.message.MessageId;
import dev.aftercare.domain.message.MessageState;
import dev.aftercare.domain.message.MessageState.Step;
import dev.aftercare.domain.message.OutgoingMessage;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.vehicle.VehicleDescription;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.port.message.MessageChannel;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.contact.Wishes;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.Work;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands a queued message to the channel (CARE-7). A first unit of work counts the try and sets the next one; the channel is called outside
 * of it; a second one says what came of it. Killed in between, it is tried again after the gap; nobody else tries it meanwhile.
 */
public record SendMessage(Door door, MessageChannel channel) {

    private static final Logger LOG = LoggerFactory.getLogger(SendMessage.class);

    /** Tries one message of the call's dealer; false where the channel did not take it. */
    public boolean send(Call call, MessageId id) {
        Optional<Delivery> claimed = door.internally(call, work -> claim(work, id));
        if (claimed.isEmpty()) {
            return true;
        }
        try {
            channel.deliver(claimed.get());
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

    /** Counts a try and says what is to be delivered; empty where the message is not due any more, or has become a call. */
    private static Optional<Delivery> claim(Work work, MessageId id) {
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
        ContactWishes wishes = customer.map(Customer::wishes).orElseGet(ContactWishes::none);
        if (!isAllowed(work, message, wishes)) {
            save(work, message.refused(), MessageEvent.WITHDRAWN);
            return Optional.empty();
        }
        Optional<Phone> phone = customer.flatMap(Customer::bestPhone);
        if (phone.isEmpty()) {
            OutgoingMessage call = message.turnedToCall();
            work.stores().messages().update(call);
            Outbox.askForCall(work, call);
            return Optional.empty();
        }
        Optional<Instant> later = whenQuietEnds(work, wishes);
        if (later.isPresent()) {
            work.stores().messages().update(message.postponed(later.get()));
            return Optional.empty();
        }
        work.stores().messages().update(message.tried(work.now()));
        return Optional.of(new Delivery(
                message.id(),
                message.reason().purpose(),
                message.channel(),
                phone.get().digits(),
                message.wording()
                        .completedBy(Map.of(
                                "car",
                                car(work, message.reason().vehicle()),
                                "dealer",
                                work.dealer().profile().name()))));
    }

    /** Who withdraws consent between queueing and sending wins (hard case 37). */
    private static boolean isAllowed(Work work, OutgoingMessage message, ContactWishes wishes) {
        return Wishes.policy(work)
                .allows(
                        wishes.consents(),
                        message.reason().purpose().consent(),
                        message.channel().contact(),
                        work.now());
    }

    /** When the customer's convenient hours begin again; empty while nothing is to be waited for. */
    private static Optional<Instant> whenQuietEnds(Work work, ContactWishes wishes) {
        LocalTime time = ZonedDate.timeAt(work.now(), work.zone());
        return wishes.preferences()
                .hours()
                .filter(hours -> ContactRules.isQuiet(wishes, time))
                .map(hours -> ZonedDate.of(
                                time.isBefore(hours.from())
                                        ? work.today()
                                        : work.today().plusDays(1),
                                work.zone())
                        .at(hours.from()));
    }

    /** What the dealer calls the car: make and model, or else its plate, or else the end of its VIN. */
    private static String car(Work work, VehicleId vehicle) {
        return work.stores()
                .dealerVehicles()
                .find(work.organisation(), vehicle)
                .map(car -> {
                    VehicleDescription known = car.description();
                    String name = Stream.of(known.make(), known.model())
                            .filter(word -> !word.isBlank())
                            .collect(Collectors.joining(" "));
                    return name.isEmpty()
                            ? car.plate().map(Object::toString).orElse(car.vin().end(8))
                            : name;
                })
                .orElse("");
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
