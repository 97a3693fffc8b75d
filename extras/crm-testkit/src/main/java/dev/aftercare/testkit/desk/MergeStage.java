package dev.aftercare.testkit.desk;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.journal.JournalEntry;
import dev.aftercare.domain.merge.CustomerPair;
import dev.aftercare.domain.merge.Merge;
import dev.aftercare.domain.merge.MergeField;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.customer.CorrectCustomer;
import dev.aftercare.usecase.customer.FindCustomers;
import dev.aftercare.usecase.customer.RegisterCustomer;
import dev.aftercare.usecase.journal.SeeTimeline;
import dev.aftercare.usecase.merge.FindPairs;
import dev.aftercare.usecase.merge.MergeCustomers;
import dev.aftercare.usecase.merge.ProposePair;
import dev.aftercare.usecase.merge.UndoMerge;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Short words for what the desks do at which customers are merged. */
final class MergeStage {

    private final Crm crm;
    private final Call desk;

    private MergeStage(Crm crm, Call desk) {
        this.crm = crm;
        this.desk = desk;
    }

    /** The manufacturer's desk. */
    static MergeStage ofManufacturer(Crm crm) {
        return new MergeStage(
                crm,
                Call.inNetwork(new Actor("centre", Optional.empty(), Set.of(Role.CUSTOMER_SERVICE_CENTRE), Set.of())));
    }

    /** The customer-relations manager of a dealer. */
    static MergeStage of(DealerStage dealer) {
        return new MergeStage(dealer.crm(), manager(dealer));
    }

    static Call manager(DealerStage dealer) {
        return dealer.as(Role.CUSTOMER_RELATIONS_MANAGER);
    }

    /** A person as a dealer registers it. */
    static Customer person(DealerStage dealer, String familyName, String givenName, String... phones) {
        return dealer.crm()
                .customers()
                .register(
                        dealer.clerk(),
                        new RegisterCustomer(familyName, givenName, null, List.of(phones), null, null, null))
                .orElseThrow();
    }

    /** The dealer corrects name, phones and address. */
    static Customer corrected(DealerStage dealer, CustomerId id, String name, List<String> phones, String address) {
        return dealer.crm()
                .customers()
                .correct(
                        dealer.clerk(),
                        new CorrectCustomer(
                                id.value(), new RegisterCustomer("王", name, null, phones, address, null, null)))
                .orElseThrow();
    }

    Call desk() {
        return desk;
    }

    Outcome<Merge> merge(Customer survivor, Customer other, MergeField... taken) {
        return crm.merges()
                .merge(
                        desk,
                        MergeCustomers.of(survivor.id().value(), other.id().value())
                                .taking(taken));
    }

    Merge merged(Customer survivor, Customer other, MergeField... taken) {
        return merge(survivor, other, taken).orElseThrow();
    }

    Outcome<Merge> undo(Merge merge) {
        return crm.merges().undo(desk, new UndoMerge(merge.id().value(), false));
    }

    Outcome<Merge> undoAsTwo(Merge merge) {
        return crm.merges().undo(desk, new UndoMerge(merge.id().value(), true));
    }

    Outcome<CustomerPair> propose(Customer one, Customer other, int perMille) {
        return crm.merges()
                .propose(desk, new ProposePair(one.id().value(), other.id().value(), perMille, List.of("PHONE.SAME")));
    }

    List<CustomerPair> pairs() {
        return crm.merges().pairs(desk, new FindPairs(PageOf.first(50))).items();
    }

    /** As the desk sees them. */
    Customer seen(CustomerId id) {
        return crm.customers().find(desk, id.value());
    }

    /** As a dealer sees them. */
    static Customer seen(DealerStage dealer, CustomerId id) {
        return dealer.crm().customers().find(dealer.clerk(), id.value());
    }

    /** Who is found at a dealer by the beginning of a name. */
    static List<CustomerId> named(DealerStage dealer, String name) {
        return dealer
                .crm()
                .customers()
                .search(dealer.clerk(), new FindCustomers(FindCustomers.By.NAME, name, PageOf.first(50)))
                .items()
                .stream()
                .map(Customer::id)
                .toList();
    }

    /** The types of all events of a customer in a dealer's books. */
    static List<String> timeline(DealerStage dealer, CustomerId id) {
        return dealer
                .crm()
                .journal()
                .timeline(
                        dealer.as(Role.CARE_AGENT),
                        new SeeTimeline(SubjectKind.CUSTOMER, id.value(), PageOf.first(200)))
                .items()
                .stream()
                .map(JournalEntry::type)
                .toList();
    }
}
