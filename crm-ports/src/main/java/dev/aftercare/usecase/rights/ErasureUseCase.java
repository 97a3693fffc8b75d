package dev.aftercare.usecase.rights;

import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerEvent;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.customer.CustomerRefusal;
import dev.aftercare.domain.merge.Identity;
import dev.aftercare.domain.rights.Erasure;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.usecase.door.Work;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Erases a customer, by every part that keeps something (CUS-9). */
final class ErasureUseCase {

    private final Work work;
    private final List<PersonalData> parts;

    ErasureUseCase(Work work, List<PersonalData> parts) {
        this.work = work;
        this.parts = parts;
    }

    /** What is erased stays so: told again it changes nothing. */
    Outcome<Customer> erase(EraseCustomer command, Listing listing) {
        Person person = locked(new CustomerId(command.customer()));
        Customer customer = person.customer();
        work.expect(customer.id().subject(), customer.version());
        if (customer.isErased()) {
            return Outcome.accepted(customer);
        }
        if (!listing.isKept()) {
            return Outcome.refused(Refusal.of(CustomerRefusal.NO_ERASURE_LIST));
        }
        Optional<Refusal> objection = objection(person);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        listing.append(Erasure.of(person.ids(), work.now()));
        Customer erased = erased(person);
        Happening event = event(person, erased, command.reason().name());
        tellDealers(person, event);
        return Outcome.accepted(erased, event);
    }

    /** Erases those of the ids that are there, whatever stands against it: it was decided before. How many had their data. */
    int again(Erasure erasure) {
        List<Customer> present = erasure.ids().stream()
                .flatMap(id -> work.stores().customers().records(id).stream())
                .filter(record -> erasure.ids().contains(record.id()))
                .distinct()
                .toList();
        if (present.isEmpty()) {
            return 0;
        }
        CustomerId root = work.stores().identities().of(present.get(0).id()).root();
        Identity ids = erasure.ids().contains(root)
                ? Identity.of(root, erasure.ids())
                : Identity.of(present.get(0).id(), erasure.ids());
        Person person = new Person(ids, present);
        parts.forEach(part -> part.lock(work, person));
        work.stores().identities().lock(List.of(root));
        Customer erased = erased(person);
        int had = (int) present.stream().filter(record -> !record.isErased()).count();
        if (had > 0) {
            Happening event = event(person, erased, "REAPPLIED");
            work.record(List.of(event));
            tellDealers(person, event);
        }
        return had;
    }

    /** Nobody merges or parts them, and nobody changes their days, until this is done. */
    private Person locked(CustomerId id) {
        Person named = Person.of(work, id);
        parts.forEach(part -> part.lock(work, named));
        work.stores().identities().lock(List.of(named.identity().root()));
        Person person = Person.of(work, id);
        if (!person.identity().equals(named.identity())) {
            throw new ConflictException("the customer was merged with another, or parted, by somebody else");
        }
        return person;
    }

    /** A dealer erases whom it alone deals with; nobody is erased with whom something is still going on. */
    private Optional<Refusal> objection(Person person) {
        boolean isOfOthersToo = work.call()
                .scope()
                .organisation()
                .filter(dealer -> !work.stores().grounds().isOnly(dealer, person.subjects()))
                .isPresent();
        if (isOfOthersToo) {
            return Optional.of(Refusal.of(CustomerRefusal.ERASURE_OF_OTHERS_TOO));
        }
        List<String> open =
                parts.stream().flatMap(part -> part.open(work, person).stream()).toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.of(CustomerRefusal.ERASURE_WAITS, Map.of("open", String.join(", ", open))));
    }

    private Customer erased(Person person) {
        parts.forEach(part -> part.erase(work, person));
        CustomerId root = person.customer().id();
        return work.found(work.stores().customers().find(root), root.subject());
    }

    /** Each dealer who registered them finds it in its own books, where the scope is wider than one; the scope's own have it already. */
    private void tellDealers(Person person, Happening event) {
        if (work.call().scope().organisation().isEmpty()) {
            person.records().stream()
                    .map(Customer::registeredAt)
                    .distinct()
                    .sorted((one, other) -> one.toString().compareTo(other.toString()))
                    .forEach((OrganisationId dealer) -> work.recordFor(dealer, List.of(event)));
        }
    }

    private static Happening event(Person person, Customer erased, String reason) {
        return Happening.of(
                CustomerEvent.ERASED,
                erased.id().subject(),
                erased.version(),
                person.subjects().stream()
                        .filter(subject -> !subject.equals(erased.id().subject()))
                        .toList(),
                Map.of("reason", reason));
    }
}
