package dev.aftercare.jdbc.keyaccount;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.keyaccount.AccountContact;
import dev.aftercare.domain.keyaccount.KeyAccount;
import dev.aftercare.domain.keyaccount.KeyAccountId;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.jdbc.sql.Paging;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.keyaccount.DuePlace;
import dev.aftercare.port.keyaccount.KeyAccounts;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@link KeyAccounts} in the tables {@code key_account} and {@code key_account_contact}. */
public final class JdbcKeyAccounts implements KeyAccounts {

    private static final String INSERT = """
            insert into ${schema}.key_account
                (dealer, id, customer, active_of, manager, since, reasons, ended_on, joined_into, every_days, next_on, terms,
                terms_from, terms_until, version)
            values (:dealer, :id, :customer, :active_of, :manager, :since, :reasons, :ended_on, :joined_into, :every_days,
                :next_on, :terms, :terms_from, :terms_until, :version)""";

    private static final String UPDATE = """
            update ${schema}.key_account
            set customer = :customer, active_of = :active_of, manager = :manager, since = :since, reasons = :reasons,
                ended_on = :ended_on, joined_into = :joined_into, every_days = :every_days, next_on = :next_on, terms = :terms,
                terms_from = :terms_from, terms_until = :terms_until, version = :version
            where dealer = :dealer and id = :id and version = :version - 1 and ${own:dealer} and ${person:customer}""";

    private static final String FIND =
            "select * from ${schema}.key_account where id = :id and ${own:dealer} and ${person:customer}";

    private static final String ACTIVE_OF = """
            select * from ${schema}.key_account
            where dealer = :dealer and active_of = :customer and ${own:dealer} and ${person:customer}""";

    private static final String ACTIVE = """
            select * from ${schema}.key_account
            where dealer = :dealer and active_of is not null and id > :after and ${own:dealer} and ${person:customer}
            order by id
            limit :limit""";

    private static final String DUE = """
            select * from ${schema}.key_account
            where dealer = :dealer and active_of is not null and next_on <= :last and (next_on, id) > (:next_on, :id)
                and ${own:dealer} and ${person:customer}
            order by next_on, id
            limit :limit""";

    private static final String MANAGED_BY = """
            select * from ${schema}.key_account
            where dealer = :dealer and manager = :manager and active_of is not null and ${own:dealer}
                and ${person:customer}
            order by id""";

    private static final String BY_MANAGER = """
            select manager, count(*) as managed from ${schema}.key_account
            where dealer = :dealer and active_of is not null and ${own:dealer} and ${person:customer}
            group by manager""";

    private static final String ADD = """
            insert into ${schema}.key_account_contact
                (dealer, account, id, contacted_on, channel, recorded_by, feedback, satisfied)
            values (:dealer, :account, :id, :contacted_on, :channel, :recorded_by, :feedback, :satisfied)""";

    private static final String OF_CUSTOMER = """
            select * from ${schema}.key_account
            where customer = any(:customers) and ${own:dealer} and ${person:customer}
            order by id""";

    private static final String FORGET_CONTACTS = """
            delete from ${schema}.key_account_contact
            where account = any(:accounts) and ${own:dealer}""";

    private static final String FORGET =
            "delete from ${schema}.key_account where customer = any(:customers) and ${own:dealer} and ${person:customer}";

    private static final String CONTACTS = """
            select * from ${schema}.key_account_contact
            where account = :account and id > :after and ${own:dealer}
            order by id
            limit :limit""";

    private final Session session;

    public JdbcKeyAccounts(Session session) {
        this.session = session;
    }

    @Override
    public boolean insertIfAbsent(KeyAccount account) {
        session.requireOwn(account.dealer(), account.customer(), account.id().subject(), account.version());
        return session.insertIfAbsent(INSERT, KeyAccountColumns.of(account));
    }

    @Override
    public void update(KeyAccount account) {
        session.replace(UPDATE, account.id().subject(), account.version(), KeyAccountColumns.of(account));
    }

    @Override
    public Optional<KeyAccount> find(KeyAccountId id) {
        return session.find(FIND, parameters -> parameters.id("id", id), KeyAccountColumns::read);
    }

    @Override
    public Optional<KeyAccount> activeOf(OrganisationId dealer, CustomerId customer) {
        return session.find(
                ACTIVE_OF,
                parameters -> parameters.id("dealer", dealer).id("customer", customer),
                KeyAccountColumns::read);
    }

    @Override
    public Page<KeyAccount> active(OrganisationId dealer, PageRequest page) {
        return Paging.byId(
                session,
                ACTIVE,
                parameters -> parameters.id("dealer", dealer),
                page,
                KeyAccountColumns::read,
                KeyAccount::id);
    }

    @Override
    public Page<KeyAccount> due(OrganisationId dealer, LocalDate last, PageRequest page) {
        DuePlace after = page.afterKey(DuePlace::read).orElse(DuePlace.FIRST);
        List<KeyAccount> found = session.list(
                DUE,
                parameters -> parameters
                        .id("dealer", dealer)
                        .date("last", last)
                        .date("next_on", after.next())
                        .uuid("id", after.id())
                        .number("limit", page.limit() + 1L),
                KeyAccountColumns::read);
        return Page.of(found, page, account -> DuePlace.of(account).toString());
    }

    @Override
    public List<KeyAccount> managedBy(OrganisationId dealer, StaffId manager) {
        return session.list(
                MANAGED_BY,
                parameters -> parameters.id("dealer", dealer).id("manager", manager),
                KeyAccountColumns::read);
    }

    @Override
    public Map<StaffId, Integer> activeByManager(OrganisationId dealer) {
        return session.map(
                BY_MANAGER,
                parameters -> parameters.id("dealer", dealer),
                row -> row.id("manager", StaffId::new),
                row -> row.count("managed"));
    }

    @Override
    public void add(OrganisationId dealer, AccountContact contact) {
        session.requireOwn(dealer, contact.account().subject(), 1);
        session.changeOne(
                ADD,
                parameters -> parameters
                        .id("dealer", dealer)
                        .id("account", contact.account())
                        .uuid("id", contact.id())
                        .date("contacted_on", contact.on())
                        .constant("channel", contact.channel())
                        .text("recorded_by", contact.by())
                        .text("feedback", contact.feedback())
                        .text("satisfied", contact.satisfied().map(Object::toString)));
    }

    @Override
    public List<KeyAccount> ofCustomer(Collection<CustomerId> customer) {
        return session.list(OF_CUSTOMER, parameters -> parameters.ids("customers", customer), KeyAccountColumns::read);
    }

    /** The accounts first: who is writing a contact of one has its row until then, and cannot add another. */
    @Override
    public void forget(Collection<CustomerId> customer) {
        List<KeyAccountId> accounts =
                ofCustomer(customer).stream().map(KeyAccount::id).toList();
        session.change(FORGET, parameters -> parameters.ids("customers", customer));
        session.change(FORGET_CONTACTS, parameters -> parameters.ids("accounts", accounts));
    }

    @Override
    public Page<AccountContact> contacts(KeyAccountId account, PageRequest page) {
        return Paging.byId(
                session,
                CONTACTS,
                parameters -> parameters.id("account", account),
                page,
                KeyAccountColumns::contact,
                AccountContact::id);
    }
}
