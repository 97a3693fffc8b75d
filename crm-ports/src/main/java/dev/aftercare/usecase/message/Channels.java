package dev.aftercare.usecase.message;

import dev.aftercare.domain.customer.ContactRules;
import dev.aftercare.domain.customer.ContactWishes;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.message.Channel;
import dev.aftercare.domain.message.MessagePurpose;
import dev.aftercare.usecase.contact.Wishes;
import dev.aftercare.usecase.door.Work;
import java.util.List;
import java.util.Optional;

/** By what a customer is told something (CUS-2). */
public final class Channels {

    private Channels() {}

    /** The channel that they allow and can be reached by; a call where they cannot be written to, and empty where they allow none. */
    public static Optional<Channel> allowed(
            Work work, CustomerId customer, ContactWishes wishes, MessagePurpose purpose, Channel ofDealer) {
        boolean hasPhone = work.stores()
                .customers()
                .find(customer)
                .flatMap(Customer::bestPhone)
                .isPresent();
        List<Channel> usable = hasPhone ? List.of(Channel.values()) : List.of(Channel.CALL);
        return ContactRules.channel(
                        wishes,
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
