package dev.aftercare.usecase.contact;

import dev.aftercare.domain.contact.Contact;
import dev.aftercare.domain.contact.ContactKind;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.journal.JournalEntry;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.Period;
import dev.aftercare.usecase.door.UseCase;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The customer journal (CUS-5): every visit, call, message, complaint and appointment of a customer, in the order in which they were recorded. A
 * dealer sees its own, the manufacturer those of all. Thread-safe.
 */
public final class ContactDesk {

    private final Door door;

    /** A desk behind {@code door}. */
    public ContactDesk(Door door) {
        this.door = door;
    }

    /**
     * One page of a customer's journal, by all ids they have (CUS-4b); complete when this returns. Not found where the scope does not reach the
     * customer.
     */
    public Page<Contact> journal(Call call, SeeContacts question) {
        CustomerId customer = new CustomerId(question.customer());
        return door.query(call, UseCase.CUSTOMER_JOURNAL, question, work -> {
            work.found(work.stores().customers().find(customer), customer.subject());
            List<Subject> person = work.stores().identities().of(customer).subjects();
            Set<String> types = question.kind() == null
                    ? ContactKind.allEventTypes()
                    : question.kind().eventTypes();
            PageRequest page = question.page().toRequest();
            Page<JournalEntry> entries = Period.of(work, question.from(), question.to())
                    .map(period -> work.stores().journal().about(person, types, period, page))
                    .orElseGet(() -> new Page<>(List.of(), Optional.empty()));
            ContactRecords records = ContactRecords.of(work, entries.items());
            return new Page<>(
                    entries.items().stream()
                            .flatMap(entry -> records.contact(entry).stream())
                            .toList(),
                    entries.next());
        });
    }
}
