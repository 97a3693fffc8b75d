package dev.aftercare.domain.customer;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether, how and when a customer may be contacted (CUS-2): what reminders, messages and calls ask, and nothing else says.
 */
public final class ContactRules {

    private ContactRules() {}

    /**
     * By what a customer is contacted: the channel that they like best where it can be used, else the dealer's, else a call; never one that
     * they do not allow (hard case 37).
     *
     * @param ofDealer what the dealer would use
     * @param usable the channels for which there is an address and a way out
     * @return empty where they allow none of these
     */
    public static Optional<ContactChannel> channel(
            ContactWishes wishes,
            ConsentPolicy policy,
            ConsentPurpose purpose,
            ContactChannel ofDealer,
            List<ContactChannel> usable,
            Instant now) {
        return Stream.of(wishes.preferences().channel(), Optional.of(ofDealer), Optional.of(ContactChannel.CALL))
                .flatMap(Optional::stream)
                .filter(usable::contains)
                .filter(channel -> policy.allows(wishes.consents(), purpose, channel, now))
                .findFirst();
    }

    /** Whether it is quiet at a time of the dealer's day: they named hours, and it is none of them. */
    public static boolean isQuiet(ContactWishes wishes, LocalTime time) {
        return wishes.preferences()
                .hours()
                .filter(hours -> !hours.contains(time))
                .isPresent();
    }
}
