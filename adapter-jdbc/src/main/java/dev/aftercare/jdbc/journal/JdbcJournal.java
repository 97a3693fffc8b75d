package dev.aftercare.jdbc.journal;

import dev.aftercare.domain.journal.EventId;
import dev.aftercare.domain.journal.JournalEntry;
import dev.aftercare.domain.journal.Origin;
import dev.aftercare.domain.journal.Sequence;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.jdbc.json.FactsJson;
import dev.aftercare.jdbc.json.SubjectsJson;
import dev.aftercare.jdbc.sql.Binder;
import dev.aftercare.jdbc.sql.Paging;
import dev.aftercare.jdbc.sql.Parameters;
import dev.aftercare.jdbc.sql.Row;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.journal.CarEvents;
import dev.aftercare.port.journal.Journal;
import dev.aftercare.port.shared.NewestPlace;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** {@link Journal} in the tables {@code journal} and {@code journal_subject}, one batch each. */
public final class JdbcJournal implements Journal {

    private static final String SEPARATOR = "/";
    private static final DateTimeFormatter MICROSECONDS =
            new DateTimeFormatterBuilder().appendInstant(6).toFormatter();

    private static final String INSERT = """
            insert into ${schema}.journal
                (id, organisation, actor, request_id, recorded_at, aggregate_kind, aggregate, version, line, type,
                type_version, subjects, facts)
            values (:id, :organisation, :actor, :request_id, :recorded_at, :aggregate_kind, :aggregate, :version,
                :line, :type, :type_version, :subjects, :facts)""";

    private static final String INSERT_SUBJECT = """
            insert into ${schema}.journal_subject (subject, subject_kind, recorded_at, event)
            values (:subject, :subject_kind, :recorded_at, :event)""";

    private static final String AFTER = """
            select * from ${schema}.journal j
            where j.position > :position and ${own:j.organisation}
            order by j.position
            limit :limit""";

    /** An event about several ids of the thing is found by the first of them. */
    private static final String BEGINNING = """
            select j.* from ${schema}.journal_subject s join ${schema}.journal j on j.id = s.event
            where s.subject = any(:subjects) and s.subject_kind = :subject_kind
                and (s.recorded_at, s.event) > (:after_at, :after_event) and ${own:j.organisation}
                and not exists (select 1 from ${schema}.journal_subject o
                    where o.subject = any(:subjects) and o.subject < s.subject and o.subject_kind = s.subject_kind
                        and o.recorded_at = s.recorded_at and o.event = s.event)
            """;

    private static final String IN_ORDER = """
            order by s.recorded_at, s.event
            limit :limit""";

    private static final String ABOUT = BEGINNING + IN_ORDER;

    private static final String CONTACTS = BEGINNING + """
                and s.recorded_at >= :since and s.recorded_at < :until and j.type = any(:types)
            """ + IN_ORDER;

    /** On whoever's books: the condition says which of them a ground opens. */
    private static final String OF_VEHICLE = """
            select j.* from ${schema}.journal_subject s join ${schema}.journal j on j.id = s.event
            where s.subject = :vehicle and s.subject_kind = 'VEHICLE'
                and (s.recorded_at, s.event) < (:before, :before_id)
                and s.recorded_at >= :since and s.recorded_at < :until
                and ((j.type = any(:own) and ${own:j.organisation})
                    or (j.type = any(:following) and ${history:VEHICLE:s.subject}))
                and not exists (select 1 from ${schema}.journal b
                    where b.aggregate = j.aggregate and b.aggregate_kind = j.aggregate_kind and b.type = any(:taking_back))
                and ${whoever}
            order by s.recorded_at desc, s.event desc
            limit :limit""";

    private static final String LAST = """
            select s.recorded_at from ${schema}.journal_subject s join ${schema}.journal j on j.id = s.event
            where s.subject = any(:subjects) and s.subject_kind = :subject_kind and s.recorded_at < :until
                and j.type = any(:types) and ${own:j.organisation}
            order by s.recorded_at desc, s.event desc
            limit 1""";

    private static final String LAST_CHANGES = """
            select j.aggregate_kind, j.aggregate, max(j.recorded_at) as changed_at from ${schema}.journal j
            where j.aggregate = any(:things) and j.aggregate_kind = any(:kinds) and ${own:j.organisation}
            group by j.aggregate_kind, j.aggregate""";

    private final Session session;

    public JdbcJournal(Session session) {
        this.session = session;
    }

    @Override
    public void append(List<JournalEntry> entries) {
        entries.forEach(entry -> session.requireOwn(
                entry.origin().organisation(),
                entry.sequence().aggregate(),
                entry.sequence().version()));
        session.insertEach(INSERT, entries, JdbcJournal::bind);
        List<Mention> mentions = entries.stream()
                .flatMap(entry -> entry.subjects().stream().map(subject -> new Mention(entry, subject)))
                .toList();
        session.insertEach(
                INSERT_SUBJECT,
                mentions,
                (parameters, mention) -> parameters
                        .uuid("subject", mention.subject.id())
                        .constant("subject_kind", mention.subject.kind())
                        .instant("recorded_at", mention.entry.origin().recordedAt())
                        .id("event", mention.entry.id()));
    }

    @Override
    public List<JournalEntry> after(long position, int limit) {
        return session.list(
                AFTER, parameters -> parameters.number("position", position).number("limit", limit), JdbcJournal::read);
    }

    @Override
    public Page<JournalEntry> about(Collection<Subject> subjects, PageRequest page) {
        return page(ABOUT, subjects, page, Binder.NOTHING);
    }

    @Override
    public Page<JournalEntry> about(
            Collection<Subject> subjects, Collection<String> types, TimeRange period, PageRequest page) {
        return page(
                CONTACTS,
                subjects,
                page,
                parameters -> parameters
                        .instant("since", period.start())
                        .instant("until", period.end())
                        .texts("types", types));
    }

    private Page<JournalEntry> page(String statement, Collection<Subject> subjects, PageRequest page, Binder more) {
        if (subjects.isEmpty()) {
            return new Page<>(List.of(), Optional.empty());
        }
        Place after = page.afterKey(Place::read).orElse(Place.FIRST);
        List<JournalEntry> found = session.list(
                statement,
                parameters -> {
                    about(subjects).bind(parameters);
                    more.bind(parameters);
                    parameters
                            .instant("after_at", after.at())
                            .uuid("after_event", after.event())
                            .number("limit", page.limit() + 1L);
                },
                JdbcJournal::read);
        return Page.of(found, page, entry -> MICROSECONDS.format(entry.origin().recordedAt()) + SEPARATOR + entry.id());
    }

    @Override
    public Page<JournalEntry> ofVehicle(VehicleId vehicle, CarEvents events, TimeRange period, PageRequest page) {
        return Paging.newestFirst(
                session,
                OF_VEHICLE,
                parameters -> parameters
                        .id("vehicle", vehicle)
                        .instant("since", period.start())
                        .instant("until", period.end())
                        .texts("own", events.own())
                        .texts("following", events.followingTheCar())
                        .texts("taking_back", events.takingBack()),
                page,
                JdbcJournal::read,
                entry -> new NewestPlace(entry.origin().recordedAt(), entry.id().value()));
    }

    @Override
    public Optional<Instant> lastAbout(Collection<Subject> subjects, Collection<String> types, Instant end) {
        return subjects.isEmpty()
                ? Optional.empty()
                : session.find(
                        LAST,
                        parameters -> {
                            about(subjects).bind(parameters);
                            parameters.instant("until", end).texts("types", types);
                        },
                        row -> row.instant("recorded_at"));
    }

    @Override
    public Map<Subject, Instant> lastChanges(Collection<Subject> things) {
        if (things.isEmpty()) {
            return Map.of();
        }
        Set<Subject> asked = Set.copyOf(things);
        return session
                .list(
                        LAST_CHANGES,
                        parameters -> parameters
                                .uuids("things", asked.stream().map(Subject::id).toList())
                                .texts(
                                        "kinds",
                                        asked.stream()
                                                .map(thing -> thing.kind().name())
                                                .distinct()
                                                .toList()),
                        row -> Map.entry(
                                new Subject(row.constant("aggregate_kind", SubjectKind.class), row.uuid("aggregate")),
                                row.instant("changed_at")))
                .stream()
                .filter(changed -> asked.contains(changed.getKey()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Binder about(Collection<Subject> subjects) {
        return parameters -> parameters
                .uuids("subjects", subjects.stream().map(Subject::id).toList())
                .constant("subject_kind", subjects.iterator().next().kind());
    }

    /** A place in a timeline, as its cursors keep it. */
    private record Place(Instant at, UUID event) {

        static final Place FIRST = new Place(Instant.parse("0001-01-01T00:00:00Z"), Paging.BEFORE_ALL);

        static Place read(String key) {
            String[] parts = key.split(SEPARATOR, 2);
            return new Place(Instant.from(MICROSECONDS.parse(parts[0])), UUID.fromString(parts[1]));
        }
    }

    private static void bind(Parameters parameters, JournalEntry entry) {
        Sequence sequence = entry.sequence();
        parameters
                .id("id", entry.id())
                .id("organisation", entry.origin().organisation())
                .text("actor", entry.origin().actor())
                .text("request_id", entry.origin().requestId())
                .instant("recorded_at", entry.origin().recordedAt())
                .constant("aggregate_kind", sequence.aggregate().kind())
                .uuid("aggregate", sequence.aggregate().id())
                .number("version", sequence.version())
                .number("line", sequence.line())
                .text("type", entry.type())
                .number("type_version", entry.typeVersion())
                .text("subjects", SubjectsJson.write(entry.subjects()))
                .text("facts", FactsJson.write(entry.facts()));
    }

    private static JournalEntry read(Row row) {
        return new JournalEntry(
                row.id("id", EventId::new),
                new Origin(
                        row.id("organisation", OrganisationId::new),
                        row.text("actor"),
                        row.text("request_id"),
                        row.instant("recorded_at")),
                sequence(row),
                row.text("type"),
                row.count("type_version"),
                SubjectsJson.read(row.text("subjects")),
                FactsJson.read(row.text("facts")),
                row.optionalNumber("position"));
    }

    static Sequence sequence(Row row) {
        return new Sequence(
                new Subject(row.constant("aggregate_kind", SubjectKind.class), row.uuid("aggregate")),
                row.number("version"),
                row.count("line"));
    }

    private record Mention(JournalEntry entry, Subject subject) {}
}
