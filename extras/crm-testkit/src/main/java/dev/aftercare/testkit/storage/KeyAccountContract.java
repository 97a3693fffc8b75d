package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.aCustomer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.customer.ContactChannel;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.keyaccount.AccountContact;
import dev.aftercare.domain.keyaccount.AgreedTerms;
import dev.aftercare.domain.keyaccount.ContactPlan;
import dev.aftercare.domain.keyaccount.KeyAccount;
import dev.aftercare.domain.keyaccount.KeyAccountId;
import dev.aftercare.domain.keyaccount.RecognitionReason;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.segment.Condition;
import dev.aftercare.domain.segment.Fact;
import dev.aftercare.domain.segment.SegmentQuestion;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.shared.StaleVersionException;
import dev.aftercare.testkit.given.Ids;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Key accounts and the contacts with them (CUS-10). */
public interface KeyAccountContract extends OnStorage {

    LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private static KeyAccount account(Dealer dealer, CustomerId customer, StaffId manager, LocalDate next) {
        return KeyAccount.recognised(
                        new KeyAccountId(Ids.next()),
                        dealer.id(),
                        customer,
                        manager,
                        new TreeSet<>(List.of(RecognitionReason.VALUE, RecognitionReason.FLEET)),
                        new ContactPlan(30, next),
                        MONDAY)
                .orElseThrow();
    }

    private static CustomerId somebody() {
        return new CustomerId(Ids.next());
    }

    private static StaffId person() {
        return new StaffId(Ids.next());
    }

    @Test
    @Tag("CUS-10")
    default void aKeyAccountComesBackAsItWasAfterEveryStep() {
        TwoDealers network = TwoDealers.in(this);
        KeyAccount first = account(network.a(), network.customer().id(), person(), MONDAY);
        AgreedTerms open = new AgreedTerms("5 % \"Rabatt\"; 九折", MONDAY, Optional.empty());
        AgreedTerms closed = new AgreedTerms("none", MONDAY, Optional.of(MONDAY.plusDays(9)));
        List<KeyAccount> life = new ArrayList<>(List.of(first));
        life.add(last(life).agreed(open).orElseThrow());
        life.add(last(life).agreed(closed).orElseThrow());
        life.add(last(life).assignedTo(person()).orElseThrow());
        life.add(last(life)
                .planned(new ContactPlan(7, MONDAY.plusDays(3)), MONDAY)
                .orElseThrow());
        life.add(last(life).ended(MONDAY).orElseThrow());
        write(
                network.scopeOfA(),
                unit -> assertThat(unit.keyAccounts().insertIfAbsent(first)).isTrue());
        for (KeyAccount version : life) {
            if (version.version() > 1) {
                write(network.scopeOfA(), unit -> unit.keyAccounts().update(version));
            }
            assertThat(find(network.scopeOfA(), unit -> unit.keyAccounts().find(first.id())))
                    .contains(version);
        }
        assertThatThrownBy(() ->
                        write(network.scopeOfA(), unit -> unit.keyAccounts().update(last(life))))
                .isInstanceOf(StaleVersionException.class);
    }

    private static KeyAccount last(List<KeyAccount> life) {
        return life.get(life.size() - 1);
    }

    @Test
    @Tag("CUS-10")
    default void aCustomerIsAnActiveOneOnceAndAgainWhenItHasEnded() {
        TwoDealers network = TwoDealers.in(this);
        CustomerId customer = network.customer().id();
        KeyAccount first = account(network.a(), customer, person(), MONDAY);
        KeyAccount second = account(network.a(), customer, person(), MONDAY);
        write(network.scopeOfA(), unit -> unit.keyAccounts().insertIfAbsent(first));
        write(
                network.scopeOfA(),
                unit -> assertThat(unit.keyAccounts().insertIfAbsent(second)).isFalse());
        assertThat(find(
                        network.scopeOfA(),
                        unit -> unit.keyAccounts().activeOf(network.a().id(), customer)))
                .contains(first);
        write(
                network.scopeOfA(),
                unit -> unit.keyAccounts().update(first.ended(MONDAY).orElseThrow()));
        assertThat(find(
                        network.scopeOfA(),
                        unit -> unit.keyAccounts().activeOf(network.a().id(), customer)))
                .isEmpty();
        write(
                network.scopeOfA(),
                unit -> assertThat(unit.keyAccounts().insertIfAbsent(second)).isTrue());
    }

    @Test
    @Tag("CUS-10")
    @Tag("NET-2")
    default void listsAreOfTheDealersActiveOnesInTheirOrders() {
        TwoDealers network = TwoDealers.in(this);
        StaffId busy = person();
        List<KeyAccount> active = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            active.add(account(network.a(), somebody(), i < 3 ? busy : person(), MONDAY.plusDays((i * 3L) % 4)));
        }
        KeyAccount over = account(network.a(), somebody(), busy, MONDAY);
        KeyAccount foreign = account(network.b(), somebody(), busy, MONDAY);
        write(network.scopeOfA(), unit -> {
            Stream.concat(active.stream(), Stream.of(over)).forEach(unit.keyAccounts()::insertIfAbsent);
        });
        write(
                network.scopeOfA(),
                unit -> unit.keyAccounts().update(over.ended(MONDAY).orElseThrow()));
        write(network.scopeOfB(), unit -> unit.keyAccounts().insertIfAbsent(foreign));
        List<KeyAccount> byId = active.stream()
                .sorted(Comparator.comparing(one -> one.id().toString()))
                .toList();
        List<KeyAccount> due = byId.stream()
                .filter(one -> !one.plan().next().isAfter(MONDAY.plusDays(1)))
                .sorted(Comparator.comparing(one -> one.plan().next()))
                .toList();
        for (Scope scope : List.of(network.scopeOfA(), Scope.network())) {
            Paging.assertPages(
                    byId,
                    page -> read(
                            scope, unit -> unit.keyAccounts().active(network.a().id(), page)));
            Paging.assertPages(
                    due,
                    page -> read(
                            scope, unit -> unit.keyAccounts().due(network.a().id(), MONDAY.plusDays(1), page)));
            assertThat(list(
                            scope,
                            unit -> unit.keyAccounts().managedBy(network.a().id(), busy)))
                    .isEqualTo(byId.stream()
                            .filter(one -> one.manager().equals(busy))
                            .toList());
            Map<StaffId, Integer> load = read(
                    scope,
                    unit -> unit.keyAccounts().activeByManager(network.a().id()));
            assertThat(load).hasSize(3).containsEntry(busy, 3);
        }
        PageRequest page = PageRequest.first(9);
        assertThat(read(
                                network.scopeOfB(),
                                unit -> unit.keyAccounts().active(network.a().id(), page))
                        .items())
                .isEmpty();
        assertThat(find(
                        network.scopeOfB(),
                        unit -> unit.keyAccounts().find(byId.get(0).id())))
                .isEmpty();
        assertThatThrownBy(() -> write(
                        network.scopeOfB(),
                        unit -> unit.keyAccounts()
                                .update(byId.get(0).ended(MONDAY).orElseThrow())))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> write(
                        network.scopeOfB(),
                        unit -> unit.keyAccounts().insertIfAbsent(account(network.a(), somebody(), busy, MONDAY))))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    @Tag("CUS-10")
    default void contactsAreKeptInTheirOrder() {
        TwoDealers network = TwoDealers.in(this);
        KeyAccount account = account(network.a(), network.customer().id(), person(), MONDAY);
        List<AccountContact> contacts = new ArrayList<>();
        for (Optional<Boolean> satisfied :
                List.<Optional<Boolean>>of(Optional.empty(), Optional.of(true), Optional.of(false))) {
            contacts.add(new AccountContact(
                    account.id(),
                    Ids.next(),
                    MONDAY,
                    ContactChannel.CALL,
                    "agent",
                    satisfied.isEmpty() ? "" : "\"quick\"; 快",
                    satisfied));
        }
        write(network.scopeOfA(), unit -> {
            unit.keyAccounts().insertIfAbsent(account);
            contacts.forEach(contact -> unit.keyAccounts().add(network.a().id(), contact));
        });
        List<AccountContact> inOrder = contacts.stream()
                .sorted(Comparator.comparing(contact -> contact.id().toString()))
                .toList();
        Paging.assertPages(
                inOrder,
                page -> read(network.scopeOfA(), unit -> unit.keyAccounts().contacts(account.id(), page)));
        Paging.assertPages(
                List.of(),
                page -> read(network.scopeOfB(), unit -> unit.keyAccounts().contacts(account.id(), page)));
    }

    @Test
    @Tag("CUS-10")
    @Tag("CUS-12")
    default void beingAKeyAccountIsAFactOfSegments() {
        TwoDealers network = TwoDealers.in(this);
        Customer other = aCustomer().at(network.a()).build();
        KeyAccount account = account(network.a(), network.customer().id(), person(), MONDAY);
        write(network.scopeOfA(), unit -> {
            TwoDealers.register(unit, other, network.a());
            unit.keyAccounts().insertIfAbsent(account);
        });
        Condition isOne = new Condition.OneOf(Fact.KEY_ACCOUNT, new TreeSet<>(List.of(Fact.YES)));
        List<CustomerId> both = List.of(network.customer().id(), other.id());
        assertThat(meeting(network, isOne, both))
                .containsExactly(network.customer().id());
        assertThat(meeting(network, new Condition.Not(isOne), both)).containsExactly(other.id());
        assertThat(meeting(network, new Condition.Not(isOne), List.of())).isEmpty();
        write(
                network.scopeOfA(),
                unit -> unit.keyAccounts().update(account.ended(MONDAY).orElseThrow()));
        assertThat(meeting(network, isOne, both)).isEmpty();
    }

    private Set<CustomerId> meeting(TwoDealers network, Condition condition, List<CustomerId> among) {
        SegmentQuestion question =
                new SegmentQuestion(condition, Currency.getInstance("CNY"), MONDAY, ZoneId.of("Asia/Shanghai"));
        return read(network.scopeOfA(), unit -> unit.segmentMembers().meeting(question, among));
    }
}
