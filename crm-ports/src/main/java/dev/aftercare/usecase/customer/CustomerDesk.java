package dev.aftercare.usecase.customer;

import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.port.shared.Page;
import dev.aftercare.usecase.call.ById;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.door.Answer;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.door.Work;
import java.util.UUID;

/** Registers, corrects and finds customers (CUS-1). A dealer reaches its own only (NET-2). Thread-safe. */
public final class CustomerDesk {

    private static final Answer<Customer> CUSTOMER = new Answer<>(
            SubjectKind.CUSTOMER,
            customer -> customer.id().value(),
            Customer::version,
            (work, id) -> work.stores().customers().find(new CustomerId(id)));

    private final Door door;

    /** A desk behind {@code door}. */
    public CustomerDesk(Door door) {
        this.door = door;
    }

    /** Registers a customer, or corrects the one whose reference the dealer uses already. */
    public Outcome<Customer> register(Call call, RegisterCustomer command) {
        return door.command(
                call,
                UseCase.CUSTOMER_REGISTER,
                command,
                CUSTOMER,
                work -> RegisterCustomerUseCase.register(work, command));
    }

    /** Replaces the data of a customer; an event is written only where something differs. */
    public Outcome<Customer> correct(Call call, CorrectCustomer command) {
        return door.command(
                call,
                UseCase.CUSTOMER_CORRECT,
                command,
                CUSTOMER,
                work -> RegisterCustomerUseCase.correct(work, command));
    }

    /** Sets how a customer likes to be contacted; reminders, messages and calls go by it (CUS-2). */
    public Outcome<Customer> prefer(Call call, SetPreferences command) {
        return door.command(
                call, UseCase.CUSTOMER_PREFER, command, CUSTOMER, work -> WishesUseCase.prefer(work, command));
    }

    /** Records consent given or withdrawn; nothing is sent against it from then on (CUS-2, hard case 37). */
    public Outcome<Customer> recordConsent(Call call, RecordConsent command) {
        return door.command(
                call, UseCase.CUSTOMER_CONSENT, command, CUSTOMER, work -> WishesUseCase.consent(work, command));
    }

    /** One customer. */
    public Customer find(Call call, UUID id) {
        CustomerId customer = new CustomerId(id);
        return door.query(
                call,
                UseCase.CUSTOMER_SEE,
                new ById(id),
                work -> work.found(work.stores().customers().find(customer), customer.subject()));
    }

    /** Customers by the beginning of a name, a phone number or a company's code, in the order of their ids. */
    public Page<Customer> search(Call call, FindCustomers question) {
        return door.query(call, UseCase.CUSTOMER_SEARCH, question, work -> search(work, question));
    }

    private static Page<Customer> search(Work work, FindCustomers question) {
        Page<UUID> ids = work.stores()
                .searchTokens()
                .find(
                        SubjectKind.CUSTOMER,
                        question.beginning(),
                        question.page().toRequest());
        return new Page<>(
                work.stores()
                        .customers()
                        .findAll(ids.items().stream().map(CustomerId::new).toList()),
                ids.next());
    }
}
