package dev.aftercare.usecase.customer;

import dev.aftercare.domain.customer.CorrectionFigures;
import dev.aftercare.domain.customer.CorrectionNotice;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerDataPolicy;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.customer.CustomerRelation;
import dev.aftercare.domain.customer.DataQuality;
import dev.aftercare.domain.customer.RelationId;
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

    private static final Answer<CustomerRelation> RELATION = new Answer<>(
            SubjectKind.CUSTOMER_RELATION,
            relation -> relation.id().value(),
            CustomerRelation::version,
            (work, id) -> work.stores().customerRelations().find(new RelationId(id)));

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

    /** Replaces the ways to reach a customer; also by the customer, whose values are not verified (CUS-11, CUS-3a). */
    public Outcome<Customer> correctContact(Call call, CorrectContact command) {
        return door.command(
                call,
                UseCase.CUSTOMER_CORRECT_CONTACT,
                command,
                CUSTOMER,
                work -> RegisterCustomerUseCase.correctContact(work, command));
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

    /** Says what a customer is to another one; refused where they are so already (CUS-1). */
    public Outcome<CustomerRelation> relate(Call call, RelateCustomers command) {
        return door.command(
                call, UseCase.CUSTOMER_RELATE, command, RELATION, work -> RelationUseCase.relate(work, command));
    }

    /** Ends a relation with its last day (CUS-1). */
    public Outcome<CustomerRelation> endRelation(Call call, EndRelation command) {
        return door.command(
                call, UseCase.CUSTOMER_END_RELATION, command, RELATION, work -> RelationUseCase.end(work, command));
    }

    /** The relations of a customer from either end, ended ones too, at most 200; those whose other end the dealer does not know are not there. */
    public List<CustomerRelation> relations(Call call, UUID customer) {
        return door.query(
                call,
                UseCase.CUSTOMER_SEE_RELATIONS,
                new ById(customer),
                work -> RelationUseCase.of(work, new CustomerId(customer)));
    }

    /** Records what the call centre found; what is wrong goes back to the dealer with a deadline (CUS-3a, CUS-3b). */
    public Outcome<Customer> recordVerdicts(Call call, RecordVerdicts command) {
        return door.command(
                call, UseCase.CUSTOMER_JUDGE, command, CUSTOMER, work -> VerdictUseCase.record(work, command));
    }

    /** Whether a record is usable and verified, by the template in force today, and what stands against it (CUS-3a). */
    public CustomerQuality quality(Call call, UUID customer) {
        CustomerId id = new CustomerId(customer);
        return door.query(call, UseCase.CUSTOMER_SEE_QUALITY, new ById(customer), work -> {
            Customer found = work.found(work.stores().customers().find(id), id.subject());
            CustomerDataPolicy policy = CustomerWords.policy(work);
            return CustomerQuality.of(
                    DataQuality.againstUsable(
                            found, policy, CustomerWords.knowledge(work).numbers()),
                    DataQuality.againstVerified(found, policy));
        });
    }

    /** What the dealer has to correct, the earliest deadline first (CUS-3b). */
    public Page<CorrectionNotice> corrections(Call call, FindCorrections question) {
        return door.query(call, UseCase.CUSTOMER_SEE_CORRECTIONS, question, work -> Corrections.due(work, question));
    }

    /** How many corrections were asked of the dealer in a period, and how many of them are open or late (CUS-3b). */
    public CorrectionFigures correctionFigures(Call call, SeeCorrectionFigures question) {
        return door.query(
                call, UseCase.CUSTOMER_SEE_CORRECTIONS, question, work -> Corrections.figures(work, question));
    }

    /** Writes the words anew under which one page of the dealer's customers is found (CUS-1). */
    public Outcome<Reindexed> reindex(Call call, ReindexCustomers command) {
        return door.command(call, UseCase.CUSTOMER_REINDEX, command, work -> CustomerWords.reindex(work, command));
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
