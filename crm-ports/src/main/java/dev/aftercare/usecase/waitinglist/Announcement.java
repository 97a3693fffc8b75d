package dev.aftercare.usecase.waitinglist;

import dev.aftercare.domain.care.CarePolicy;
import dev.aftercare.domain.customer.ContactWishes;
import dev.aftercare.domain.message.Channel;
import dev.aftercare.domain.message.MessageId;
import dev.aftercare.domain.message.MessagePurpose;
import dev.aftercare.domain.message.OutgoingMessage.Reason;
import dev.aftercare.domain.message.Wording;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.waitinglist.WaitingListPolicy;
import dev.aftercare.domain.waitinglist.WaitingWish;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.message.Writing;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How an offer would be told to who waits (CUS-2): nobody is asked at night, and the time to answer is counted from when they may be asked (CARE-4).
 *
 * @param until when an offer made now expires
 */
record Announcement(ContactWishes wishes, CarePolicy hours, Channel channel, Instant until) {

    private static final String TEXT = "message." + MessagePurpose.WAITING_OFFER.code();

    /** Empty where the customer is not reached any more or allows no way of telling them: then a place held for them would stay empty. */
    static Optional<Announcement> of(Work work, WaitingWish wish) {
        CarePolicy hours = work.policyOrDefaults(CarePolicy.KIND);
        return work.stores()
                .customers()
                .find(wish.customer())
                .flatMap(customer -> Writing.allowed(work, customer, MessagePurpose.WAITING_OFFER, hours.channel())
                        .map(channel -> new Announcement(
                                customer.wishes(), hours, channel, until(work, customer.wishes(), hours))));
    }

    private static Instant until(Work work, ContactWishes wishes, CarePolicy hours) {
        return hours.window()
                .at(wishes.preferences().hours())
                .undisturbed(work.now(), work.zone())
                .plus(work.policyOrDefaults(WaitingListPolicy.KIND).offered());
    }

    /** Queues the message about {@code slot}, in the unit of work of the offer. */
    MessageId queue(Work work, WaitingWish wish, TimeRange slot) {
        return Writing.write(
                work,
                new Reason(MessagePurpose.WAITING_OFFER, wish.customer(), wish.vehicle()),
                wording(work, wish, slot),
                Optional.of(channel),
                channel);
    }

    private Wording wording(Work work, WaitingWish wish, TimeRange slot) {
        String service = work.dealer().workshop().namesOf(wish.services());
        return new Wording(
                TEXT,
                new TreeMap<>(Map.of(
                        "service", service,
                        "start", local(work, slot.start()),
                        "until", local(work, until))),
                wishes.preferences().language().orElse(hours.language()));
    }

    /** As the dealer's clock shows it. */
    private static String local(Work work, Instant at) {
        return ZonedDate.dateAt(at, work.zone()) + " "
                + ZonedDate.timeAt(at, work.zone()).withSecond(0).withNano(0);
    }
}
