package dev.aftercare.memory;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.keyaccount.AccountContact;
import dev.aftercare.domain.keyaccount.KeyAccount;
import dev.aftercare.domain.keyaccount.KeyAccountId;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.Table.Version;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.keyaccount.DuePlace;
import dev.aftercare.port.keyaccount.KeyAccounts;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Key accounts and their contacts in memory. */
record MemoryKeyAccounts(Work work) implements KeyAccounts {

    private record Kept(OrganisationId dealer, AccountContact contact) {}

    private static final Index<KeyAccount> ACTIVE_OF = active(account -> Key.of(account.dealer(), account.customer()));

    private static final Index<KeyAccount> ACTIVE = active(account -> Key.of(account.dealer(), account.id()));

    private static final Index<KeyAccount> DUE =
            active(account -> Key.of(account.dealer(), account.plan().next(), account.id()));

    private static final Index<KeyAccount> BY_MANAGER =
            active(account -> Key.of(account.dealer(), account.manager(), account.id()));

    private static final Index<KeyAccount> BY_CUSTOMER = Index.by(account -> Key.of(account.customer(), account.id()));

    private static final Table<KeyAccount> ACCOUNTS = Table.versioned(
            "key account",
            account -> Key.of(account.id()),
            account -> new Version(account.id().subject(), account.version()),
            List.of(ACTIVE_OF, ACTIVE, DUE, BY_MANAGER, BY_CUSTOMER));

    private static final Table<Kept> CONTACTS = Table.of(
            "key account contact",
            row -> Key.of(row.contact().account(), row.contact().id()),
            List.of());

    private static Index<KeyAccount> active(Function<KeyAccount, Key> key) {
        return Index.byEach(account -> account.isActive() ? Stream.of(key.apply(account)) : Stream.of());
    }

    @Override
    public boolean insertIfAbsent(KeyAccount account) {
        work.requireReached(isReached(account), account.id().subject(), account.version());
        return accounts().insertIfAbsent(account);
    }

    @Override
    public void update(KeyAccount account) {
        boolean reached = isReached(account)
                && accounts().get(Key.of(account.id())).map(this::isReached).orElse(true);
        work.requireReached(reached, account.id().subject(), account.version());
        accounts().update(account);
    }

    @Override
    public Optional<KeyAccount> find(KeyAccountId id) {
        return accounts().get(Key.of(id)).filter(this::isReached);
    }

    @Override
    public Optional<KeyAccount> activeOf(OrganisationId dealer, CustomerId customer) {
        return accounts().get(ACTIVE_OF, Key.of(dealer, customer)).filter(this::isReached);
    }

    @Override
    public Page<KeyAccount> active(OrganisationId dealer, PageRequest page) {
        return Pages.byId(
                accounts(),
                ACTIVE,
                Key.of(dealer),
                this::isReached,
                page,
                account -> account.id().value());
    }

    @Override
    public Page<KeyAccount> due(OrganisationId dealer, LocalDate last, PageRequest page) {
        return Pages.page(
                accounts(),
                DUE,
                Key.of(dealer),
                account -> isReached(account) && !account.plan().next().isAfter(last),
                page,
                text -> {
                    DuePlace after = DuePlace.read(text);
                    return Key.of(dealer, after.next(), after.id());
                },
                account -> DuePlace.of(account).toString());
    }

    @Override
    public List<KeyAccount> managedBy(OrganisationId dealer, StaffId manager) {
        return accounts().under(BY_MANAGER, Key.of(dealer, manager), this::isReached, Integer.MAX_VALUE);
    }

    @Override
    public Map<StaffId, Integer> activeByManager(OrganisationId dealer) {
        return accounts().under(BY_MANAGER, Key.of(dealer), this::isReached, Integer.MAX_VALUE).stream()
                .collect(Collectors.toUnmodifiableMap(KeyAccount::manager, account -> 1, Integer::sum));
    }

    @Override
    public void add(OrganisationId dealer, AccountContact contact) {
        work.requireReached(work.reaches(dealer), contact.account().subject(), 1);
        contacts().insert(new Kept(dealer, contact));
    }

    @Override
    public List<KeyAccount> ofCustomer(Collection<CustomerId> customer) {
        return work.atOnce(() -> customer.stream()
                .flatMap(id -> accounts().under(BY_CUSTOMER, Key.of(id), this::isReached, Integer.MAX_VALUE).stream())
                .sorted(Comparator.comparing(account -> Key.of(account.id())))
                .toList());
    }

    @Override
    public void forget(Collection<CustomerId> customer) {
        View<Kept> contacts = work.rows(CONTACTS);
        for (KeyAccount account : ofCustomer(customer)) {
            contacts.under(CONTACTS.primary(), Key.of(account.id()), row -> true, Integer.MAX_VALUE)
                    .forEach(contacts::delete);
            accounts().delete(account);
        }
    }

    @Override
    public Page<AccountContact> contacts(KeyAccountId account, PageRequest page) {
        Key prefix = Key.of(account);
        return Pages.page(
                        contacts(),
                        CONTACTS.primary(),
                        prefix,
                        row -> work.reaches(row.dealer()),
                        page,
                        text -> prefix.plus(UUID.fromString(text)),
                        row -> row.contact().id().toString())
                .map(Kept::contact);
    }

    private boolean isReached(KeyAccount account) {
        return work.reaches(account.dealer(), account.customer());
    }

    private View<KeyAccount> accounts() {
        return work.rows(ACCOUNTS);
    }

    private View<Kept> contacts() {
        return work.rows(CONTACTS);
    }
}
