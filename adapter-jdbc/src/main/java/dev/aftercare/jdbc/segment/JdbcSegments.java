package dev.aftercare.jdbc.segment;

import dev.aftercare.domain.segment.Segment;
import dev.aftercare.domain.segment.SegmentDefinition;
import dev.aftercare.domain.segment.SegmentId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.jdbc.json.ConditionJson;
import dev.aftercare.jdbc.json.PersonaJson;
import dev.aftercare.jdbc.sql.Binder;
import dev.aftercare.jdbc.sql.Paging;
import dev.aftercare.jdbc.sql.Row;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.segment.Segments;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.shared.StaleVersionException;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** {@link Segments} in the table {@code segment}, a row per version. */
public final class JdbcSegments implements Segments {

    private static final String ADD = """
            insert into ${schema}.segment
                (organisation, id, version, name, met_by, currency, persona, changed_at, changed_by)
            values (:organisation, :id, :version, :name, :met_by, :currency, :persona, :changed_at, :changed_by)""";

    private static final String NEWEST = """
            not exists (
                select 1 from ${schema}.segment n
                where n.organisation = s.organisation and n.id = s.id and n.version > s.version)""";

    private static final String FIND =
            "select * from ${schema}.segment s where s.id = :id and ${own:s.organisation} and " + NEWEST;

    private static final String VERSIONS = """
            select * from ${schema}.segment s
            where s.id = :id and s.version > :after and ${own:s.organisation}
            order by s.version
            limit :limit""";

    private static final String ALL =
            "select * from ${schema}.segment s where s.id > :after and ${own:s.organisation} and " + NEWEST
                    + " order by s.id limit :limit";

    private final Session session;

    public JdbcSegments(Session session) {
        this.session = session;
    }

    @Override
    public void add(Segment version) {
        session.requireOwn(version.organisation(), version.id().subject(), version.version());
        boolean isNext = version.version() == 1
                || find(version.id())
                        .filter(present -> present.version() == version.version() - 1)
                        .isPresent();
        boolean isAdded = isNext
                && session.insertIfAbsent(
                        ADD,
                        parameters -> parameters
                                .id("organisation", version.organisation())
                                .id("id", version.id())
                                .number("version", version.version())
                                .text("name", version.definition().name())
                                .text(
                                        "met_by",
                                        ConditionJson.write(version.definition().condition()))
                                .text(
                                        "currency",
                                        version.definition().currency().getCurrencyCode())
                                .text("persona", version.definition().persona().map(PersonaJson::write))
                                .instant("changed_at", version.changedAt())
                                .text("changed_by", version.changedBy()));
        if (!isAdded) {
            throw new StaleVersionException(version.id().subject(), version.version() - 1);
        }
    }

    @Override
    public Optional<Segment> find(SegmentId id) {
        return session.find(FIND, parameters -> parameters.id("id", id), JdbcSegments::read);
    }

    @Override
    public Page<Segment> versions(SegmentId id, PageRequest page) {
        long after = page.afterKey(Long::parseLong).orElse(0L);
        List<Segment> found = session.list(
                VERSIONS,
                parameters -> parameters.id("id", id).number("after", after).number("limit", page.limit() + 1L),
                JdbcSegments::read);
        return Page.of(found, page, segment -> String.valueOf(segment.version()));
    }

    @Override
    public Page<Segment> all(PageRequest page) {
        return Paging.byId(session, ALL, Binder.NOTHING, page, JdbcSegments::read, Segment::id);
    }

    private static Segment read(Row row) {
        return new Segment(
                row.id("id", SegmentId::new),
                row.id("organisation", OrganisationId::new),
                new SegmentDefinition(
                        row.text("name"),
                        ConditionJson.read(row.text("met_by")),
                        Currency.getInstance(row.text("currency")),
                        row.optionalText("persona").map(PersonaJson::read)),
                row.instant("changed_at"),
                row.text("changed_by"),
                row.number("version"));
    }
}
