package dev.aftercare.jdbc.prospect;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.prospect.DealerProspects;
import dev.aftercare.domain.prospect.ProspectCard;
import dev.aftercare.domain.prospect.ProspectCardId;
import dev.aftercare.domain.prospect.ProspectFigures;
import dev.aftercare.domain.prospect.ProspectFigures.Line;
import dev.aftercare.domain.prospect.ProspectSource;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.jdbc.sql.Paging;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.prospect.ProspectCards;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@link ProspectCards} in the table {@code prospect_card}. */
public final class JdbcProspectCards implements ProspectCards {

    private static final String INSERT = """
            insert into ${schema}.prospect_card
                (dealer, id, customer, open_of, opened_on, met_on, way, source, consultant, note, stage, since, vehicle, reason,
                joined_into, version)
            values (:dealer, :id, :customer, :open_of, :opened_on, :met_on, :way, :source, :consultant, :note, :stage, :since,
                :vehicle, :reason, :joined_into, :version)""";

    private static final String UPDATE = """
            update ${schema}.prospect_card
            set customer = :customer, open_of = :open_of, opened_on = :opened_on, met_on = :met_on, way = :way, source = :source,
                consultant = :consultant, note = :note, stage = :stage, since = :since, vehicle = :vehicle, reason = :reason,
                joined_into = :joined_into, version = :version
            where dealer = :dealer and id = :id and version = :version - 1 and ${own:dealer} and ${person:customer}""";

    private static final String FIND =
            "select * from ${schema}.prospect_card where id = :id and ${own:dealer} and ${person:customer}";

    private static final String FIND_ALL =
            "select * from ${schema}.prospect_card where id = any(:ids) and ${own:dealer} and ${person:customer}";

    private static final String OF_CUSTOMER = """
            select * from ${schema}.prospect_card
            where customer = any(:customers) and ${own:dealer} and ${person:customer}
            order by id""";

    private static final String OPEN = """
            select * from ${schema}.prospect_card
            where dealer = :dealer and open_of is not null and id > :after and ${own:dealer} and ${person:customer}
            order by id
            limit :limit""";

    private static final String OPEN_OF_CONSULTANT = """
            select * from ${schema}.prospect_card
            where dealer = :dealer and consultant = :consultant and open_of is not null and id > :after and ${own:dealer}
                and ${person:customer}
            order by id
            limit :limit""";

    private static final String HELD_BY = """
            select * from ${schema}.prospect_card
            where dealer = :dealer and consultant = :consultant and open_of is not null and ${own:dealer}
                and ${person:customer}
            order by id""";

    private static final String BY_CONSULTANT = """
            select consultant, count(*) as held from ${schema}.prospect_card
            where dealer = :dealer and open_of is not null and ${own:dealer} and ${person:customer}
            group by consultant""";

    private static final String SUMS = """
            sum(opened) as opened, sum(won) as won, sum(lost) as lost, sum(open_still) as open_still,
                sum(converted) as converted, sum(direct) as direct""";

    /** What was opened in the period, and what was delivered in it: each reads its own range of days. */
    private static final String COUNTED = """
            (select dealer, consultant, source, 1 as opened,
                case when stage = 'OWNER' then 1 else 0 end as won,
                case when stage = 'LOST' then 1 else 0 end as lost,
                case when stage = 'OPEN' then 1 else 0 end as open_still,
                0 as converted, 0 as direct
            from ${schema}.prospect_card
            where ${dealers} and opened_on >= :from and opened_on < :until and stage <> 'JOINED' and ${own:dealer}
                and ${person:customer}
            union all
            select dealer, consultant, source, 0, 0, 0, 0,
                case when opened_on is null then 0 else 1 end, case when opened_on is null then 1 else 0 end
            from ${schema}.prospect_card
            where ${dealers} and since >= :from and since < :until and stage = 'OWNER' and ${own:dealer}
                and ${person:customer}) c""";

    private static final String FIGURES = "select consultant, source, " + SUMS + " from "
            + COUNTED.replace("${dealers}", "dealer = :dealer") + " group by consultant, source";

    private static final String FIGURES_BY_DEALER = "select dealer, " + SUMS + " from "
            + COUNTED.replace("${dealers}", "dealer = any(:dealers)") + " group by dealer";

    private final Session session;

    public JdbcProspectCards(Session session) {
        this.session = session;
    }

    @Override
    public boolean insertIfAbsent(ProspectCard card) {
        session.requireOwn(card.dealer(), card.customer(), card.id().subject(), card.version());
        return session.insertIfAbsent(INSERT, ProspectColumns.of(card));
    }

    @Override
    public void update(ProspectCard card) {
        session.replace(UPDATE, card.id().subject(), card.version(), ProspectColumns.of(card));
    }

    @Override
    public Optional<ProspectCard> find(ProspectCardId id) {
        return session.find(FIND, parameters -> parameters.id("id", id), ProspectColumns::read);
    }

    @Override
    public List<ProspectCard> findAll(Collection<ProspectCardId> ids) {
        return ids.isEmpty()
                ? List.of()
                : session.list(FIND_ALL, parameters -> parameters.ids("ids", ids), ProspectColumns::read);
    }

    @Override
    public List<ProspectCard> ofCustomer(Collection<CustomerId> customer) {
        return session.list(OF_CUSTOMER, parameters -> parameters.ids("customers", customer), ProspectColumns::read);
    }

    @Override
    public Page<ProspectCard> open(OrganisationId dealer, Optional<StaffId> consultant, PageRequest page) {
        return Paging.byId(
                session,
                consultant.isPresent() ? OPEN_OF_CONSULTANT : OPEN,
                parameters -> {
                    parameters.id("dealer", dealer);
                    consultant.ifPresent(person -> parameters.id("consultant", person));
                },
                page,
                ProspectColumns::read,
                ProspectCard::id);
    }

    @Override
    public List<ProspectCard> heldBy(OrganisationId dealer, StaffId consultant) {
        return session.list(
                HELD_BY,
                parameters -> parameters.id("dealer", dealer).id("consultant", consultant),
                ProspectColumns::read);
    }

    @Override
    public Map<StaffId, Integer> openByConsultant(OrganisationId dealer) {
        return session.map(
                BY_CONSULTANT,
                parameters -> parameters.id("dealer", dealer),
                row -> row.id("consultant", StaffId::new),
                row -> row.count("held"));
    }

    @Override
    public ProspectFigures figures(OrganisationId dealer, DateRange period) {
        return new ProspectFigures(session.list(
                FIGURES,
                parameters -> parameters
                        .id("dealer", dealer)
                        .date("from", period.from())
                        .date("until", period.until()),
                row -> new Line(
                        row.optionalId("consultant", StaffId::new),
                        row.optionalConstant("source", ProspectSource.class),
                        ProspectColumns.counts(row))));
    }

    @Override
    public List<DealerProspects> figuresByDealer(Collection<OrganisationId> dealers, DateRange period) {
        return session.list(
                FIGURES_BY_DEALER,
                parameters -> parameters
                        .ids("dealers", dealers)
                        .date("from", period.from())
                        .date("until", period.until()),
                row -> new DealerProspects(row.id("dealer", OrganisationId::new), ProspectColumns.counts(row)));
    }
}
