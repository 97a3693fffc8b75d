package dev.aftercare.jdbc.waitinglist;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.waitinglist.FreedDays;
import dev.aftercare.domain.waitinglist.WaitingEntry;
import dev.aftercare.domain.waitinglist.WaitingEntryId;
import dev.aftercare.jdbc.sql.Paging;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.waitinglist.WaitingList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** {@link WaitingList} in the tables {@code waiting_entry} and {@code freed_days}. */
public final class JdbcWaitingList implements WaitingList {

    private static final String INSERT = """
            insert into ${schema}.waiting_entry
                (dealer, id, vehicle, customer, service, further_services, first_day, last_day, mornings, afternoons, earliest, latest, advisor, waits, not_waiting, loan_car,
                no_loan_car, words,
                present, since, stands_until, state, next_look, held_by, slot_start, slot_end, slot_day, slot_half, holds,
                offer_until, message, declined, appointment, version)
            values (:dealer, :id, :vehicle, :customer, :service, :further_services, :first_day, :last_day, :mornings, :afternoons, :earliest, :latest, :advisor,
                :waits, :not_waiting, :loan_car, :no_loan_car, :words, :present, :since, :stands_until, :state, :next_look, :held_by, :slot_start, :slot_end,
                :slot_day, :slot_half, :holds, :offer_until, :message, :declined, :appointment, :version)""";

    private static final String UPDATE = """
            update ${schema}.waiting_entry
            set vehicle = :vehicle, customer = :customer, service = :service, further_services = :further_services, first_day = :first_day, last_day = :last_day,
                mornings = :mornings, afternoons = :afternoons, earliest = :earliest, latest = :latest, advisor = :advisor,
                waits = :waits, not_waiting = :not_waiting, loan_car = :loan_car, no_loan_car = :no_loan_car, words = :words,
                present = :present, since = :since, stands_until = :stands_until, state = :state, next_look = :next_look,
                held_by = :held_by, slot_start = :slot_start, slot_end = :slot_end, slot_day = :slot_day,
                slot_half = :slot_half, holds = :holds, offer_until = :offer_until, message = :message,
                declined = :declined, appointment = :appointment, version = :version
            where dealer = :dealer and id = :id and version = :version - 1 and ${own:dealer} and ${person:customer}""";

    private static final String FIND =
            "select * from ${schema}.waiting_entry where id = :id and ${own:dealer} and ${person:customer}";

    private static final String OF_CUSTOMER = """
            select * from ${schema}.waiting_entry
            where customer = any(:customers) and ${own:dealer} and ${person:customer}
            order by id""";

    private static final String STANDING = """
            select * from ${schema}.waiting_entry
            where dealer = :dealer and state in ('WAITING', 'OFFERED') and id > :after and ${own:dealer}
                and ${person:customer}
            order by id
            limit :limit""";

    private static final String WAITING = """
            select * from ${schema}.waiting_entry
            where dealer = :dealer and state = 'WAITING' and first_day <= :last and last_day >= :first and ${own:dealer}
                and ${person:customer}
            order by id""";

    private static final String TO_LOOK_AT = """
            select * from ${schema}.waiting_entry
            where ${set:next_look} and next_look <= :instant and ${own:dealer} and ${person:customer}
            order by next_look, id
            limit :limit""";

    private static final String NOTE = """
            insert into ${schema}.freed_days (id, dealer, first_day, last_day)
            values (:id, :dealer, :first_day, :last_day)""";

    /** For the other one of two dealers between whom there is a loan: that is all for which another dealer's row is written here. */
    private static final String NOTE_FOR_THE_OTHER = """
            insert into ${schema}.freed_days (id, dealer, first_day, last_day)
            select cast(:id as uuid), cast(:dealer as uuid), cast(:first_day as date), cast(:last_day as date)
            where exists (
                    select 1 from ${schema}.staff_loan
                    where (lender = :dealer and ${own:borrower}) or (borrower = :dealer and ${own:lender}))
                and ${whoever}""";

    private static final String NOTED =
            "select * from ${schema}.freed_days where ${own:dealer} order by id limit :limit";

    private static final String FORGET = "delete from ${schema}.freed_days where id = :id and ${own:dealer}";

    private final Session session;

    public JdbcWaitingList(Session session) {
        this.session = session;
    }

    @Override
    public void insert(WaitingEntry entry) {
        session.requireOwn(entry.dealer(), entry.wish().customer(), entry.id().subject(), entry.version());
        session.changeOne(INSERT, WaitingColumns.of(entry));
    }

    @Override
    public void update(WaitingEntry entry) {
        session.replace(UPDATE, entry.id().subject(), entry.version(), WaitingColumns.of(entry));
    }

    @Override
    public Optional<WaitingEntry> find(WaitingEntryId id) {
        return session.find(FIND, parameters -> parameters.id("id", id), WaitingColumns::read);
    }

    @Override
    public List<WaitingEntry> ofCustomer(Collection<CustomerId> customer) {
        return session.list(OF_CUSTOMER, parameters -> parameters.ids("customers", customer), WaitingColumns::read);
    }

    @Override
    public Page<WaitingEntry> standing(OrganisationId dealer, PageRequest page) {
        return Paging.byId(
                session,
                STANDING,
                parameters -> parameters.id("dealer", dealer),
                page,
                WaitingColumns::read,
                WaitingEntry::id);
    }

    @Override
    public List<WaitingEntry> waiting(OrganisationId dealer, LocalDate first, LocalDate last) {
        return session.list(
                WAITING,
                parameters ->
                        parameters.id("dealer", dealer).date("first", first).date("last", last),
                WaitingColumns::read);
    }

    @Override
    public List<WaitingEntry> toLookAt(Instant now, int limit) {
        return session.list(
                TO_LOOK_AT,
                parameters -> parameters.instant("instant", now).number("limit", limit),
                WaitingColumns::read);
    }

    @Override
    public void note(FreedDays freed) {
        boolean isOwn = session.scope().map(freed.dealer()::equals).orElse(true);
        session.replace(
                isOwn ? NOTE : NOTE_FOR_THE_OTHER,
                subject(freed),
                1,
                parameters -> parameters
                        .uuid("id", freed.id())
                        .id("dealer", freed.dealer())
                        .date("first_day", freed.first())
                        .date("last_day", freed.last()));
    }

    @Override
    public List<FreedDays> noted(int limit) {
        return session.list(
                NOTED,
                parameters -> parameters.number("limit", limit),
                row -> new FreedDays(
                        row.uuid("id"),
                        row.id("dealer", OrganisationId::new),
                        row.date("first_day"),
                        row.date("last_day")));
    }

    @Override
    public void forget(FreedDays freed) {
        session.requireOwn(freed.dealer(), subject(freed), 1);
        session.change(FORGET, parameters -> parameters.uuid("id", freed.id()));
    }

    /** Of days of a workshop; the dealer's name says enough. */
    private static Subject subject(FreedDays freed) {
        return new Subject(SubjectKind.WORKSHOP_DAY, freed.dealer().value());
    }
}
