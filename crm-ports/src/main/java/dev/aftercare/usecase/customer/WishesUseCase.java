package dev.aftercare.usecase.customer;

import dev.aftercare.domain.customer.ConsentEntry;
import dev.aftercare.domain.customer.ConsentHistory;
import dev.aftercare.domain.customer.ContactWishes;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerEvent;
import dev.aftercare.domain.customer.CustomerRefusal;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.followup.FollowUpCauses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps how a customer wants to be contacted, and what they consented to (CUS-2). */
final class WishesUseCase {

    private WishesUseCase() {}

    static Outcome<Customer> prefer(Work work, SetPreferences command) {
        Customer customer = changing(work, command.customer());
        Customer next = customer.preferring(command.toPreferences());
        return next.version() == customer.version()
                ? Outcome.accepted(customer)
                : saved(work, next, CustomerEvent.PREFERENCES_SET, Map.of());
    }

    /** Saying again what was said last changes nothing; a withdrawal is always taken, and ends the calls that it forbids in the same unit of work. */
    static Outcome<Customer> consent(Work work, RecordConsent command) {
        Customer customer = changing(work, command.customer());
        ConsentEntry entry = command.toEntry(work.call().actor().id(), work.now());
        ConsentHistory consents = customer.wishes().consents();
        if (consents.saysAlready(entry)) {
            return Outcome.accepted(customer);
        }
        if (entry.given() && consents.isFull()) {
            return Outcome.refused(Refusal.of(CustomerRefusal.CONSENTS_FULL));
        }
        ContactWishes wishes = customer.wishes().with(entry);
        return saved(
                work,
                customer.wishing(wishes),
                entry.given() ? CustomerEvent.CONSENT_GIVEN : CustomerEvent.CONSENT_WITHDRAWN,
                Map.of(
                        "purpose", entry.purpose().name(),
                        "channel", entry.channel().name(),
                        "means", entry.proof().means().name()));
    }

    private static Customer changing(Work work, UUID named) {
        Customer customer = work.customerRecord(named);
        work.expect(customer.id().subject(), customer.version());
        return customer;
    }

    private static Outcome<Customer> saved(Work work, Customer next, CustomerEvent event, Map<String, String> facts) {
        work.stores().customers().update(next);
        List<Happening> events = new ArrayList<>();
        events.add(Happening.of(event, next.id().subject(), next.version(), List.of(), facts));
        if (event == CustomerEvent.CONSENT_WITHDRAWN) {
            events.addAll(FollowUpCauses.callsNotAllowed(work, next));
        }
        if (event == CustomerEvent.PREFERENCES_SET) {
            events.addAll(Corrections.afterCorrection(work, next));
        }
        return Outcome.accepted(next, events);
    }
}
