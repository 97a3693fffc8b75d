package dev.aftercare.jdbc.request;

import dev.aftercare.domain.shared.ExternalReference;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.jdbc.sql.Binder;
import dev.aftercare.jdbc.sql.Parameters;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.request.References;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@link References} in the table {@code external_reference}. */
public final class JdbcReferences implements References {

    private static final int MOST = 1_000;

    private static final String INSERT = """
            insert into ${schema}.external_reference (organisation, subject_kind, origin, origin_key, subject)
            values (:organisation, :subject_kind, :origin, :origin_key, :subject)""";

    private static final String FIND = """
            select subject from ${schema}.external_reference
            where organisation = :organisation and subject_kind = :subject_kind
                and origin = :origin and origin_key = :origin_key and ${own:organisation}""";

    /**
     * Key by key through the primary key: to {@code origin_key = any(...)} PostgreSQL prefers to read all references of the organisation, while a
     * table that grows has not been analysed.
     */
    private static final String FIND_ALL = """
            select k.origin_key, (
                select r.subject from ${schema}.external_reference r
                where r.organisation = :organisation and r.subject_kind = :subject_kind
                    and r.origin = :origin and r.origin_key = k.origin_key and ${own:r.organisation}) as subject
            from unnest(cast(:keys as varchar array)) as k (origin_key)""";

    private static final String OF = """
            select origin, origin_key from ${schema}.external_reference
            where organisation = :organisation and subject = :subject and subject_kind = :subject_kind
                and ${own:organisation}""";

    private static final String OF_ALL = """
            select distinct origin, origin_key from ${schema}.external_reference
            where subject = any(:subjects) and subject_kind = :subject_kind and ${own:organisation}""";

    private static final String FORGET = """
            delete from ${schema}.external_reference
            where subject = any(:subjects) and subject_kind = :subject_kind and ${own:organisation}""";

    private final Session session;

    public JdbcReferences(Session session) {
        this.session = session;
    }

    @Override
    public boolean insertIfAbsent(OrganisationId organisation, ExternalReference reference, Subject subject) {
        session.requireOwn(organisation, subject, 1);
        return session.insertIfAbsent(INSERT, parameters -> bind(parameters, organisation, reference, subject));
    }

    @Override
    public boolean insertAllIfAbsent(OrganisationId organisation, Map<ExternalReference, Subject> references) {
        references.values().forEach(subject -> session.requireOwn(organisation, subject, 1));
        return session.insertAllIfAbsent(
                INSERT,
                references.entrySet(),
                (parameters, named) -> bind(parameters, organisation, named.getKey(), named.getValue()));
    }

    private static void bind(
            Parameters parameters, OrganisationId organisation, ExternalReference reference, Subject subject) {
        parameters
                .id("organisation", organisation)
                .constant("subject_kind", subject.kind())
                .text("origin", reference.system())
                .text("origin_key", reference.key())
                .uuid("subject", subject.id());
    }

    @Override
    public List<ExternalReference> ofAll(Collection<Subject> subjects) {
        return byKind(subjects)
                .flatMap(kind -> session
                        .list(
                                OF_ALL,
                                ids(kind),
                                row -> new ExternalReference(row.text("origin"), row.text("origin_key")))
                        .stream())
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public void forget(Collection<Subject> subjects) {
        byKind(subjects).forEach(kind -> session.change(FORGET, ids(kind)));
    }

    private static Stream<Map.Entry<SubjectKind, List<UUID>>> byKind(Collection<Subject> subjects) {
        return subjects.stream()
                .collect(Collectors.groupingBy(
                        Subject::kind, TreeMap::new, Collectors.mapping(Subject::id, Collectors.toList())))
                .entrySet()
                .stream();
    }

    private static Binder ids(Map.Entry<SubjectKind, List<UUID>> kind) {
        return parameters -> parameters.uuids("subjects", kind.getValue()).constant("subject_kind", kind.getKey());
    }

    @Override
    public Optional<Subject> find(OrganisationId organisation, SubjectKind kind, ExternalReference reference) {
        return session.find(
                FIND,
                parameters -> parameters
                        .id("organisation", organisation)
                        .constant("subject_kind", kind)
                        .text("origin", reference.system())
                        .text("origin_key", reference.key()),
                row -> new Subject(kind, row.uuid("subject")));
    }

    /** The keys of each system are asked for together. */
    @Override
    public Map<ExternalReference, Subject> findAll(
            OrganisationId organisation, SubjectKind kind, Collection<ExternalReference> references) {
        if (references.size() > MOST) {
            throw new IllegalArgumentException(
                    "references: " + references.size() + " of them, at most " + MOST + " may be asked for");
        }
        Map<ExternalReference, Subject> found = new HashMap<>();
        references.stream()
                .collect(Collectors.groupingBy(
                        ExternalReference::system,
                        TreeMap::new,
                        Collectors.mapping(ExternalReference::key, Collectors.toList())))
                .forEach((system, keys) -> session.list(
                                FIND_ALL,
                                parameters -> parameters
                                        .id("organisation", organisation)
                                        .constant("subject_kind", kind)
                                        .text("origin", system)
                                        .texts("keys", keys),
                                row -> row.optionalId("subject", id -> new Subject(kind, id))
                                        .map(subject -> Map.entry(
                                                new ExternalReference(system, row.text("origin_key")), subject)))
                        .forEach(named -> named.ifPresent(known -> found.put(known.getKey(), known.getValue()))));
        return Map.copyOf(found);
    }

    @Override
    public List<ExternalReference> of(OrganisationId organisation, Subject subject) {
        return session
                .list(
                        OF,
                        parameters -> parameters
                                .id("organisation", organisation)
                                .uuid("subject", subject.id())
                                .constant("subject_kind", subject.kind()),
                        row -> new ExternalReference(row.text("origin"), row.text("origin_key")))
                .stream()
                .sorted()
                .toList();
    }
}
