package dev.aftercare.usecase.followup;

import com.google.common.collect.Maps;
import dev.aftercare.domain.customer.ConsentPolicy;
import dev.aftercare.domain.customer.ContactChannel;
import dev.aftercare.domain.customer.ContactRules;
import dev.aftercare.domain.customer.ContactWishes;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.followup.CallResult;
import dev.aftercare.domain.followup.FollowUp;
import dev.aftercare.domain.followup.Topic;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.usecase.contact.Wishes;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.merge.CustomersById;
import java.util.List;
import java.util.Map;

/** What customers said of being called, asked in the moment in which a call is handed out (CUS-2, hard case 37). */
final class CallWishes {

    private CallWishes() {}

    /** The wishes of everybody who is to be called, by the ids under which they are, at once. */
    static Map<CustomerId, ContactWishes> of(Work work, List<FollowUp> calls) {
        List<CustomerId> customers =
                calls.stream().map(FollowUp::customer).distinct().toList();
        return Maps.transformValues(CustomersById.of(work, customers), Customer::wishes);
    }

    /** Whether a customer may be called now about all that the call is about; at the time that they named themselves it is not quiet. */
    static boolean allow(Work work, FollowUp call, Map<CustomerId, ContactWishes> known) {
        ContactWishes wishes = known.getOrDefault(call.customer(), ContactWishes.none());
        boolean isQuiet = ContactRules.isQuiet(wishes, ZonedDate.timeAt(work.now(), work.zone()));
        return call.topics().stream().allMatch(topic -> isAllowed(work, wishes, topic)) && (!isQuiet || isAsked(call));
    }

    /** Whether a customer may be called at all about such a thing. */
    static boolean isAllowed(Work work, ContactWishes wishes, Topic topic) {
        ConsentPolicy policy = Wishes.policy(work);
        return policy.allows(wishes.consents(), topic.occasion().consent(), ContactChannel.CALL, work.now());
    }

    private static boolean isAsked(FollowUp call) {
        return call.attempts().stream()
                .reduce((earlier, later) -> later)
                .filter(last -> last.result() == CallResult.CALL_BACK)
                .isPresent();
    }
}
