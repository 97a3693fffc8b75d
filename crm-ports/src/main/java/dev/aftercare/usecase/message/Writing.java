package dev.aftercare.usecase.message;

import dev.aftercare.domain.customer.ContactRules;
import dev.aftercare.domain.customer.ContactWishes;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.message.Channel;
import dev.aftercare.domain.message.MessageId;
import dev.aftercare.domain.message.MessagePurpose;
import dev.aftercare.domain.message.OutgoingMessage;
import dev.aftercare.domain.message.OutgoingMessage.Reason;
import dev.aftercare.domain.message.Wording;
import dev.aftercare.usecase.contact.Wishes;
import dev.aftercare.usecase.door.Work;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes to a customer in their language by a channel that they allow; who cannot be written to is called, and what they do not allow is kept as
 * left out (CUS-2, CARE-4).
 */
public final class Writing {

    private Writing() {}

    /**
     * Queues a message whose text is that of its purpose.
     *
     * @param customer of whom the reason tells
     * @param channel how the dealer would write
     * @param language of who named none
     */
    public static MessageId write(
            Work work,
            Customer customer,
            Reason reason,
            Map<String, String> arguments,
            Channel channel,
            String language) {
        ContactWishes wishes = customer.wishes();
        return write(
                work,
                reason,
                wording(reason, arguments, wishes.preferences().language().orElse(language)),
                allowed(work, customer, reason.purpose(), channel),
                channel);
    }

    /** The same to somebody whom this dealer does not reach any more: nobody knows what they said, so it is kept as left out. */
    public static MessageId leaveOut(
            Work work, Reason reason, Map<String, String> arguments, Channel channel, String language) {
        return write(work, reason, wording(reason, arguments, language), Optional.empty(), channel);
    }

    /**
     * Queues a message of its own text; without a channel that is {@code allowed} it is kept as left out.
     *
     * @param ofDealer how the dealer would write
     */
    public static MessageId write(
            Work work, Reason reason, Wording wording, Optional<Channel> allowed, Channel ofDealer) {
        MessageId id = new MessageId(work.newId());
        Outbox.queue(
                work,
                allowed.map(channel ->
                                OutgoingMessage.queued(id, work.organisation(), reason, wording, channel, work.now()))
                        .orElseGet(() -> OutgoingMessage.notAllowed(
                                id, work.organisation(), reason, wording, ofDealer, work.now())));
        return id;
    }

    private static Wording wording(Reason reason, Map<String, String> arguments, String language) {
        return new Wording("message." + reason.purpose().code(), new TreeMap<>(arguments), language);
    }

    /** The dealer's channel where it can be used for the purpose and is allowed, or else another one that is; empty where none is (CUS-2). */
    public static Optional<Channel> allowed(Work work, Customer customer, MessagePurpose purpose, Channel ofDealer) {
        List<Channel> usable = Stream.of(Channel.values())
                .filter(channel -> channel == Channel.CALL
                        ? purpose.isCalledAbout()
                        : customer.bestPhone().isPresent())
                .toList();
        return ContactRules.channel(
                        customer.wishes(),
                        Wishes.policy(work),
                        purpose.consent(),
                        ofDealer.contact(),
                        usable.stream().map(Channel::contact).toList(),
                        work.now())
                .flatMap(chosen -> usable.stream()
                        .filter(channel -> channel.contact() == chosen)
                        .findFirst());
    }
}
