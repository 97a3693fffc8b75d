package dev.aftercare.usecase.customer;

import dev.aftercare.domain.access.Access;
import dev.aftercare.domain.access.AccessId;
import dev.aftercare.domain.access.GroundKind;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.customer.ContactSource;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerContact;
import dev.aftercare.domain.customer.CustomerEvent;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.customer.CustomerRefusal;
import dev.aftercare.domain.shared.ExternalReference;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.usecase.call.ReferenceInput;
import dev.aftercare.usecase.door.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Registers a customer at the scope's dealer, or corrects the one whose reference is known there. It always succeeds
 * and answers the same, whoever else knows the person (NET-2).
 */
final class RegisterCustomerUseCase {

    private RegisterCustomerUseCase() {}

    static Outcome<Customer> register(Work work, RegisterCustomer command) {
        Optional<ExternalReference> reference =
                Optional.ofNullable(command.reference()).map(input -> input.toReference());
        return reference
                .flatMap(known -> work.stores().references().find(work.organisation(), SubjectKind.CUSTOMER, known))
                .flatMap(subject -> work.stores().customers().find(new CustomerId(subject.id())))
                .map(customer -> correct(work, customer, command))
                .orElseGet(() -> insert(work, command, reference));
    }

    static Outcome<Customer> correct(Work work, CorrectCustomer command) {
        Customer customer = work.customerRecord(command.customer());
        work.expect(customer.id().subject(), customer.version());
        return refer(work, command.data().reference(), customer)
                ? correct(work, customer, command.data())
                : Outcome.refused(Refusal.of(CustomerRefusal.REFERENCE_TAKEN));
    }

    static Outcome<Customer> correctContact(Work work, CorrectContact command) {
        CustomerId id = new CustomerId(command.customer());
        Customer customer = work.found(work.stores().customers().find(id), id.subject());
        work.expect(id.subject(), customer.version());
        ContactSource source = work.call().actor().is(Role.CUSTOMER) ? ContactSource.CUSTOMER : ContactSource.DEALER;
        CustomerContact contact =
                ContactData.of(command.contacts(), customer.contact(), source, CustomerWords.knowledge(work));
        Customer corrected = customer.corrected(customer.name(), contact, customer.profile());
        return saved(work, customer, corrected, Map.of("source", source.name()));
    }

    /** Whether the reference, where there is one, is now the customer's; what another system calls them only adds up. */
    private static boolean refer(Work work, @Nullable ReferenceInput input, Customer customer) {
        if (input == null) {
            return true;
        }
        ExternalReference reference = input.toReference();
        return work.stores()
                        .references()
                        .insertIfAbsent(
                                work.organisation(),
                                reference,
                                work.keptUnder(customer).subject())
                || work.stores()
                        .references()
                        .find(work.organisation(), SubjectKind.CUSTOMER, reference)
                        .flatMap(subject -> work.stores().customers().find(new CustomerId(subject.id())))
                        .filter(known -> known.id().equals(customer.id()))
                        .isPresent();
    }

    private static Outcome<Customer> correct(Work work, Customer customer, RegisterCustomer command) {
        CustomerData data = CustomerData.of(
                command,
                work.today(),
                new CustomerData(customer.name(), customer.contact(), customer.profile()),
                CustomerWords.knowledge(work));
        return saved(work, customer, customer.corrected(data.name(), data.contact(), data.profile()), Map.of());
    }

    private static Outcome<Customer> saved(
            Work work, Customer customer, Customer corrected, Map<String, String> facts) {
        if (corrected.version() == customer.version()) {
            return Outcome.accepted(customer);
        }
        work.stores().customers().update(corrected);
        CustomerWords.index(work, corrected);
        List<Happening> events = new ArrayList<>();
        events.add(
                Happening.of(CustomerEvent.CORRECTED, corrected.id().subject(), corrected.version(), List.of(), facts));
        events.addAll(Corrections.afterCorrection(work, corrected));
        return Outcome.accepted(corrected, events);
    }

    private static Outcome<Customer> insert(
            Work work, RegisterCustomer command, Optional<ExternalReference> reference) {
        CustomerData data = CustomerData.of(command, work.today(), CustomerWords.knowledge(work));
        Customer customer = Customer.registered(
                new CustomerId(work.newId()), work.organisation(), data.name(), data.contact(), data.profile());
        Subject subject = customer.id().subject();
        reference.ifPresent(known -> {
            if (!work.stores().references().insertIfAbsent(work.organisation(), known, subject)) {
                throw new ConflictException("the same customer is being registered by somebody else");
            }
        });
        work.stores().customers().insert(customer);
        work.stores()
                .grounds()
                .open(new Access(
                        new AccessId(work.newId()),
                        work.organisation(),
                        subject,
                        GroundKind.REGISTERED_HERE,
                        Optional.empty(),
                        work.now(),
                        Optional.empty()));
        CustomerWords.index(work, customer);
        return Outcome.accepted(customer, event(CustomerEvent.REGISTERED, customer));
    }

    private static Happening event(CustomerEvent type, Customer customer) {
        return Happening.of(type, customer.id().subject(), customer.version(), List.of(), Map.of());
    }
}
