package dev.aftercare.usecase.keyaccount;

import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.keyaccount.ContactPlan;
import dev.aftercare.domain.keyaccount.KeyAccount;
import dev.aftercare.domain.keyaccount.KeyAccountId;
import dev.aftercare.domain.keyaccount.KeyAccountPolicy;
import dev.aftercare.domain.keyaccount.KeyAccountRefusal;
import dev.aftercare.domain.keyaccount.RecognitionReason;
import dev.aftercare.domain.merge.Identity;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.segment.Condition;
import dev.aftercare.domain.segment.SegmentQuestion;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.usecase.door.Work;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Who is recognised as a key account, by the conditions of segments (CUS-10). */
final class Recognition {

    private Recognition() {}

    /** One statement finds the customers of a page, and one more for each reason who of them it is. */
    static Page<AccountProposal> proposals(Work work, PageRequest page) {
        KeyAccountPolicy policy = policy(work);
        Page<Customer> found = work.stores().segmentMembers().members(question(work, policy, policy.proposed()), page);
        Map<RecognitionReason, Set<CustomerId>> holding =
                holding(work, policy, found.items().stream().map(Customer::id).toList());
        return found.map(customer -> new AccountProposal(customer, reasons(holding, customer.id())));
    }

    /** Who merges the customer waits until they are an account, and joins it then. */
    static Outcome<KeyAccount> recognise(Work work, RecogniseAccount command) {
        Customer person = work.lockedCustomer(command.customer());
        CustomerId customer = work.keptUnder(person);
        StaffId manager = new StaffId(command.manager());
        Optional<Refusal> notThere = KeyAccountUseCase.notThere(work, manager);
        if (notThere.isPresent()) {
            return Outcome.refused(notThere.get());
        }
        if (isOne(work, customer)) {
            return Outcome.refused(Refusal.of(KeyAccountRefusal.ALREADY_ONE));
        }
        KeyAccountPolicy policy = policy(work);
        int everyDays = Objects.requireNonNullElse(command.everyDays(), policy.contactEveryDays());
        LocalDate next =
                Objects.requireNonNullElseGet(command.next(), () -> work.today().plusDays(everyDays));
        Outcome<KeyAccount> recognised = KeyAccount.recognised(
                new KeyAccountId(work.newId()),
                work.organisation(),
                customer,
                manager,
                reasons(holding(work, policy, List.of(person.id())), person.id()),
                new ContactPlan(everyDays, next),
                work.today());
        if (recognised.isAccepted() && !work.stores().keyAccounts().insertIfAbsent(recognised.orElseThrow())) {
            throw new ConflictException("the same customer is being recognised by somebody else");
        }
        return recognised;
    }

    /** By all ids of whoever was merged (CUS-4b). */
    private static boolean isOne(Work work, CustomerId customer) {
        Identity person = work.stores().identities().of(customer);
        return work.stores().keyAccounts().ofCustomer(person.ids()).stream()
                .anyMatch(account -> account.isActive() && account.dealer().equals(work.organisation()));
    }

    private static Map<RecognitionReason, Set<CustomerId>> holding(
            Work work, KeyAccountPolicy policy, Collection<CustomerId> customers) {
        Map<RecognitionReason, Set<CustomerId>> holding = new EnumMap<>(RecognitionReason.class);
        for (RecognitionReason reason : RecognitionReason.values()) {
            holding.put(
                    reason,
                    work.stores()
                            .segmentMembers()
                            .meeting(question(work, policy, reason.condition(policy)), customers));
        }
        return holding;
    }

    private static NavigableSet<RecognitionReason> reasons(
            Map<RecognitionReason, Set<CustomerId>> holding, CustomerId customer) {
        NavigableSet<RecognitionReason> reasons = new TreeSet<>();
        holding.forEach((reason, customers) -> {
            if (customers.contains(customer)) {
                reasons.add(reason);
            }
        });
        return reasons;
    }

    private static SegmentQuestion question(Work work, KeyAccountPolicy policy, Condition condition) {
        return new SegmentQuestion(condition, Currency.getInstance(policy.currency()), work.today(), work.zone());
    }

    private static KeyAccountPolicy policy(Work work) {
        return work.policy(KeyAccountPolicy.KIND, work.today()).body();
    }
}
