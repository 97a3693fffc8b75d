package dev.aftercare.jdbc.merge;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.merge.Identity;
import dev.aftercare.domain.merge.Merge;
import dev.aftercare.domain.merge.Merge.Stamp;
import dev.aftercare.domain.merge.MergeField;
import dev.aftercare.domain.merge.MergeId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.jdbc.json.CustomerJson;
import dev.aftercare.jdbc.sql.Binder;
import dev.aftercare.jdbc.sql.Row;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.merge.Merges;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@link Merges} in the table {@code customer_merge}. */
public final class JdbcMerges implements Merges {

    private static final String INSERT = """
            insert into ${schema}.customer_merge
                (organisation, id, survivor, merged, taken, survivor_before, decided_at, decided_by, undone_at, undone_by, holding,
                version)
            values (:organisation, :id, :survivor, :merged, :taken, :survivor_before, :decided_at, :decided_by, :undone_at,
                :undone_by, :holding, :version)""";

    private static final String UPDATE = """
            update ${schema}.customer_merge
            set survivor = :survivor, merged = :merged, taken = :taken, survivor_before = :survivor_before,
                decided_at = :decided_at, decided_by = :decided_by, undone_at = :undone_at, undone_by = :undone_by,
                holding = :holding, version = :version
            where organisation = :organisation and id = :id and version = :version - 1
                and ${ground:CUSTOMER:customer_merge.survivor}""";

    private static final String FIND = "select * from ${schema}.customer_merge where id = :id and ${own:organisation}";

    private static final String HOLDING = """
            select * from ${schema}.customer_merge m
            where m.holding = any(:ids) and ${ground:CUSTOMER:m.survivor}""";

    private static final String OF = """
            select * from ${schema}.customer_merge m
            where (m.survivor = any(:ids) or m.merged = any(:ids)) and ${ground:CUSTOMER:m.survivor}""";

    private static final String SEPARATOR = ",";

    private final Session session;

    public JdbcMerges(Session session) {
        this.session = session;
    }

    @Override
    public void insert(Merge merge) {
        session.requireOwn(merge.organisation(), merge.id().subject(), merge.version());
        session.changeOne(INSERT, columns(merge));
    }

    @Override
    public void update(Merge merge) {
        session.replace(UPDATE, merge.id().subject(), merge.version(), columns(merge));
    }

    @Override
    public Optional<Merge> find(MergeId id) {
        return session.find(FIND, parameters -> parameters.id("id", id), JdbcMerges::read);
    }

    @Override
    public List<Merge> holdingOf(Identity identity) {
        return session.list(HOLDING, parameters -> parameters.ids("ids", identity.ids()), JdbcMerges::read).stream()
                .sorted(Merge.IN_ORDER)
                .toList();
    }

    @Override
    public List<Merge> of(Collection<CustomerId> customer) {
        return session.list(OF, parameters -> parameters.ids("ids", customer), JdbcMerges::read).stream()
                .sorted(Merge.IN_ORDER)
                .toList();
    }

    private static Binder columns(Merge merge) {
        return parameters -> parameters
                .id("organisation", merge.organisation())
                .id("id", merge.id())
                .id("survivor", merge.survivor())
                .id("merged", merge.merged())
                .text("taken", merge.taken().stream().map(Enum::name).collect(Collectors.joining(SEPARATOR)))
                .text("survivor_before", CustomerJson.write(merge.before()))
                .instant("decided_at", merge.decided().at())
                .text("decided_by", merge.decided().by())
                .instant("undone_at", merge.undone().map(Stamp::at))
                .text("undone_by", merge.undone().map(Stamp::by))
                .id("holding", Optional.of(merge.merged()).filter(merged -> merge.holds()))
                .number("version", merge.version());
    }

    private static Merge read(Row row) {
        return new Merge(
                row.id("id", MergeId::new),
                row.id("organisation", OrganisationId::new),
                row.id("merged", CustomerId::new),
                fields(row.text("taken")),
                CustomerJson.read(row.text("survivor_before")),
                new Stamp(row.instant("decided_at"), row.text("decided_by")),
                row.optionalInstant("undone_at").map(at -> new Stamp(at, row.text("undone_by"))),
                row.number("version"));
    }

    private static Set<MergeField> fields(String taken) {
        return Stream.of(taken.split(SEPARATOR))
                .filter(name -> !name.isEmpty())
                .map(MergeField::valueOf)
                .collect(Collectors.toSet());
    }
}
