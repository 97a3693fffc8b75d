package dev.aftercare.usecase.care;

import dev.aftercare.domain.customer.ContactRules;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.message.Channel;
import dev.aftercare.domain.message.MessagePurpose;
import dev.aftercare.usecase.contact.Wishes;
import dev.aftercare.usecase.door.Work;
import java.util.List;
import java.util.Optional;

/** By what a customer may be reminded who allows it (CARE-4, CUS-2). */
final class ReminderChannel {

    private ReminderChannel() {}

    /** The policy's channel where it can be used and is allowed, or else another one that is; empty where none is. */
    static Optional<Channel> of(Work work, CustomerId customer, MessagePurpose purpose) {
        return work.stores().customers().find(customer).flatMap(known -> of(work, known, purpose));
    }

    private static Optional<Channel> of(Work work, Customer customer, MessagePurpose purpose) {
        List<Channel> usable = customer.bestPhone().isPresent() ? List.of(Channel.values()) : List.of(Channel.CALL);
        return ContactRules.channel(
                        customer.wishes(),
                        Wishes.policy(work),
                        purpose.consent(),
                        CareNeeds.policy(work).channel().contact(),
                        usable.stream().map(Channel::contact).toList(),
                        work.now())
                .flatMap(chosen -> usable.stream()
                        .filter(channel -> channel.contact() == chosen)
                        .findFirst());
    }
}
