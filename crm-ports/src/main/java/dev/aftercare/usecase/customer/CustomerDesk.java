package dev.aftercare.usecase.customer;

import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.duplicate.ScoredPair;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.port.shared.Page;
import dev.aftercare.usecase.call.ById;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.door.Answer;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.door.Work;
import java.util.List;
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

    /** One customer. */
    public Customer find(Call call, UUID id) {
        CustomerId customer = new CustomerId(id);
        return door.query(
                call,
                UseCase.CUSTOMER_SEE,
                new ById(id),
                work -> work.found(work.stores().customers().find(customer), customer.subject()));
    }

    /** Customers by the beginning of a name or a phone number, in the order of their ids. */
    public Page<Customer> search(Call call, FindCustomers question) {
        return door.query(call, UseCase.CUSTOMER_SEARCH, question, work -> search(work, question));
    }

    /**
     * The dealer's own customers who may be the same person or company as one of them, the likeliest first, at most 10, each
     * with the reasons (CUS-4b). A hint for somebody to look at: nothing is joined, and customers of other dealers are
     * never told (NET-2).
     */
    public List<ScoredPair> possibleDuplicates(Call call, UUID id) {
        return door.query(
                call,
                UseCase.CUSTOMER_DUPLICATES,
                new ById(id),
                work -> PossibleDuplicates.of(work, new CustomerId(id)));
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
