package dev.aftercare.jdbc.quality;

import dev.aftercare.domain.customer.CustomerField;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.quality.QualitySample;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.jdbc.customer.JdbcCustomers;
import dev.aftercare.jdbc.json.WordsJson;
import dev.aftercare.jdbc.sql.Row;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.quality.QualitySources;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * {@link QualitySources}: one statement for all customers of a month at some dealers, one for what is to be corrected there, one for what
 * was found wrong. Whoever was merged is the survivor, whoever registered them, and so the rows are whoever's, limited by the dealer of the
 * event; what stands in the fields is left behind when a row is read.
 */
public final class JdbcQualitySources implements QualitySources {

    /** Sales of new cars and settled warranty repairs: who, where, and on which day of the dealer's calendar. */
    private static final String EVENTS = """
            select v.selling_dealer as dealer, o.owner as customer, v.delivered_on as on_day
            from ${schema}.vehicle v
            join ${schema}.ownership o on o.vehicle = v.id and o.began_on = v.delivered_on
            where v.selling_dealer = any(:dealers) and v.delivered_on >= :from and v.delivered_on < :until
                and ${own:v.selling_dealer}
            union all
            select r.dealer, r.customer, r.arrived_on
            from ${schema}.visit r
            where r.dealer = any(:dealers) and r.arrived_on >= :from and r.arrived_on < :until
                and r.kind = 'WARRANTY_REPAIR' and (r.repair_order or r.settlement is not null)
                and r.voided_at is null and ${own:r.dealer}""";

    /** Since when a dealer knows somebody is asked by the survivor's id and by the others apart, so that each is a look into an index. */
    private static final String CUSTOMERS = """
            select p.dealer, p.on_day, c.*,
                (select min(g.since) from ${schema}.access g
                    where g.dealer = p.dealer and g.subject_kind = 'CUSTOMER' and g.subject = p.customer) as known_since,
                (select min(g.since) from ${schema}.customer_identity i
                    join ${schema}.access g on g.subject = i.id and g.dealer = p.dealer and g.subject_kind = 'CUSTOMER'
                    where i.root = p.customer) as known_before_merge
            from (
                select e.dealer, coalesce(i.root, e.customer) as customer, min(e.on_day) as on_day
                from (
            """ + EVENTS + """
                ) e
                left join ${schema}.customer_identity i on i.id = e.customer
                group by e.dealer, coalesce(i.root, e.customer)
            ) p
            join ${schema}.customer c on c.id = p.customer
            where c.name_kind in ('PERSON', 'COMPANY') and ${whoever}""";

    private static final String UNSETTLED = """
            select n.dealer, coalesce(i.root, n.unfinished_of) as customer, n.fields
            from ${schema}.correction_notice n
            left join ${schema}.customer_identity i on i.id = n.unfinished_of
            where n.dealer = any(:dealers) and n.unfinished_of is not null and ${own:n.dealer}""";

    private static final String WRONG = """
            select dealer, fields, count(*) as notices
            from ${schema}.correction_notice
            where dealer = any(:dealers) and issued_at >= :from and issued_at < :until and ${own:dealer}
            group by dealer, fields""";

    private final Session session;

    public JdbcQualitySources(Session session) {
        this.session = session;
    }

    /** A customer at a dealer. */
    private record Place(OrganisationId dealer, CustomerId customer) {}

    @Override
    public List<QualitySample> customers(Collection<OrganisationId> dealers, DateRange days) {
        requireAtMost(dealers);
        Map<Place, Set<CustomerField>> unsettled = unsettled(dealers);
        return session.list(
                CUSTOMERS,
                parameters -> parameters
                        .ids("dealers", dealers)
                        .date("from", days.from())
                        .date("until", days.until()),
                row -> {
                    QualitySample sample = sample(row);
                    Place place = new Place(sample.dealer(), sample.customer());
                    return sample.unsettledIn(unsettled.getOrDefault(place, Set.of()));
                });
    }

    private Map<Place, Set<CustomerField>> unsettled(Collection<OrganisationId> dealers) {
        Map<Place, Set<CustomerField>> unsettled = new HashMap<>();
        session.list(UNSETTLED, parameters -> parameters.ids("dealers", dealers), row -> {
            Place place = new Place(row.id("dealer", OrganisationId::new), row.id("customer", CustomerId::new));
            return unsettled.computeIfAbsent(place, key -> new HashSet<>()).addAll(fields(row));
        });
        return unsettled;
    }

    @Override
    public Map<OrganisationId, SortedMap<CustomerField, Long>> wrongFields(
            Collection<OrganisationId> dealers, TimeRange issued) {
        requireAtMost(dealers);
        Map<OrganisationId, SortedMap<CustomerField, Long>> wrong = new HashMap<>();
        session.list(
                        WRONG,
                        parameters -> parameters
                                .ids("dealers", dealers)
                                .instant("from", issued.start())
                                .instant("until", issued.end()),
                        Named::of)
                .forEach(named -> named.addTo(wrong.computeIfAbsent(named.dealer, key -> new TreeMap<>())));
        return wrong;
    }

    /** So many notices of a dealer name the same fields. */
    private record Named(OrganisationId dealer, Set<CustomerField> fields, long notices) {

        static Named of(Row row) {
            return new Named(
                    row.id("dealer", OrganisationId::new), JdbcQualitySources.fields(row), row.number("notices"));
        }

        void addTo(Map<CustomerField, Long> counts) {
            fields.forEach(field -> counts.merge(field, notices, Long::sum));
        }
    }

    private static QualitySample sample(Row row) {
        Optional<Instant> known = Stream.of(
                        row.optionalInstant("known_since"), row.optionalInstant("known_before_merge"))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
        return QualitySample.of(
                row.id("dealer", OrganisationId::new), JdbcCustomers.read(row), row.date("on_day"), known);
    }

    private static Set<CustomerField> fields(Row row) {
        return WordsJson.read(row.text("fields"), CustomerField.class);
    }

    private static void requireAtMost(Collection<OrganisationId> dealers) {
        if (dealers.size() > MOST) {
            throw new IllegalArgumentException(
                    "data quality: " + dealers.size() + " dealers, at most " + MOST + " may be asked for");
        }
    }
}
