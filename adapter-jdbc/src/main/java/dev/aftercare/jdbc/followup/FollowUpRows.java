package dev.aftercare.jdbc.followup;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.aftercare.domain.followup.Attempt;
import dev.aftercare.domain.followup.FollowUp;
import dev.aftercare.domain.followup.FollowUpId;
import dev.aftercare.domain.followup.Topic;
import dev.aftercare.jdbc.followup.FollowUpColumns.Bare;
import dev.aftercare.jdbc.followup.FollowUpColumns.Numbered;
import dev.aftercare.jdbc.followup.FollowUpColumns.Part;
import dev.aftercare.jdbc.sql.Binder;
import dev.aftercare.jdbc.sql.Session;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Calls with all that belongs to them, in the tables {@code follow_up}, {@code follow_up_topic} and {@code follow_up_attempt}. */
final class FollowUpRows {

    private static final String INSERT = """
            insert into ${schema}.follow_up
                (dealer, id, customer, due, last_day, policy, state, lease_by, lease_until, replaced_by, next_due, worklist_day,
                version)
            values (:dealer, :id, :customer, :due, :last_day, :policy, :state, :lease_by, :lease_until, :replaced_by,
                :next_due, :worklist_day, :version)""";

    private static final String UPDATE = """
            update ${schema}.follow_up
            set customer = :customer, due = :due, last_day = :last_day, policy = :policy, state = :state,
                lease_by = :lease_by, lease_until = :lease_until, replaced_by = :replaced_by, next_due = :next_due,
                worklist_day = :worklist_day, version = :version
            where dealer = :dealer and id = :id and version = :version - 1 and ${own:dealer}""";

    private static final String FORGET_TOPICS =
            "delete from ${schema}.follow_up_topic where dealer = :dealer and follow_up = :id and ${own:dealer}";

    private static final String INSERT_TOPIC = """
            insert into ${schema}.follow_up_topic
                (dealer, follow_up, number, point, occasion, script, vehicle, subject_kind, subject)
            values (:dealer, :follow_up, :number, :point, :occasion, :script, :vehicle, :subject_kind, :subject)""";

    private static final String INSERT_ATTEMPT = """
            insert into ${schema}.follow_up_attempt
                (dealer, follow_up, number, called_at, called_by, result, satisfaction, note, kind, words, severity)
            values (:dealer, :follow_up, :number, :called_at, :called_by, :result, :satisfaction, :note, :kind, :words,
                :severity)""";

    private static final String TOPICS = """
            select * from ${schema}.follow_up_topic where follow_up = any(:ids) and ${own:dealer}
            order by follow_up, number""";

    private static final String ATTEMPTS = """
            select * from ${schema}.follow_up_attempt where follow_up = any(:ids) and ${own:dealer}
            order by follow_up, number""";

    private static final String ERASE_ATTEMPTS = """
            update ${schema}.follow_up_attempt set note = '', words = case when words is null then null else '' end
            where dealer = :dealer and follow_up = :id and ${own:dealer}""";

    private final Session session;

    FollowUpRows(Session session) {
        this.session = session;
    }

    void insert(FollowUp call) {
        session.requireOwn(call.dealer(), call.id().subject(), call.version());
        session.changeOne(INSERT, FollowUpColumns.of(call));
        insertTopics(call);
        insertAttempts(call);
    }

    void update(FollowUp call) {
        session.replace(UPDATE, call.id().subject(), call.version(), FollowUpColumns.of(call));
        if (!call.topics().equals(topicsOf(List.of(call.id())).get(call.id()))) {
            session.change(
                    FORGET_TOPICS,
                    parameters -> parameters.id("dealer", call.dealer()).id("id", call.id()));
            insertTopics(call);
        }
        insertAttempts(call);
    }

    void erase(FollowUp call) {
        session.replace(UPDATE, call.id().subject(), call.version(), FollowUpColumns.of(call));
        session.change(
                ERASE_ATTEMPTS,
                parameters -> parameters.id("dealer", call.dealer()).id("id", call.id()));
    }

    private void insertTopics(FollowUp call) {
        session.changeEach(
                INSERT_TOPIC,
                numbered(call.topics()),
                (parameters, topic) -> FollowUpColumns.bind(parameters, call, topic));
    }

    private void insertAttempts(FollowUp call) {
        session.insertEachIfAbsent(
                INSERT_ATTEMPT,
                numbered(call.attempts()),
                (parameters, attempt) -> FollowUpColumns.bindAttempt(parameters, call, attempt));
    }

    private static <T> List<Numbered<T>> numbered(List<T> values) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> new Numbered<>(i + 1, values.get(i)))
                .toList();
    }

    /** The calls of a statement with all that belongs to them, in three statements. */
    List<FollowUp> list(String sql, Binder binder) {
        return whole(session.list(sql, binder, FollowUpColumns::read));
    }

    List<FollowUp> whole(List<Bare> bare) {
        if (bare.isEmpty()) {
            return List.of();
        }
        List<FollowUpId> ids = bare.stream().map(Bare::id).toList();
        Map<FollowUpId, List<Topic>> topics = topicsOf(ids);
        Map<FollowUpId, List<Attempt>> attempts =
                byCall(session.list(ATTEMPTS, parameters -> parameters.ids("ids", ids), FollowUpColumns::readAttempt));
        return bare.stream()
                .map(call -> call.with(
                        topics.getOrDefault(call.id(), List.of()), attempts.getOrDefault(call.id(), List.of())))
                .toList();
    }

    private Map<FollowUpId, List<Topic>> topicsOf(List<FollowUpId> calls) {
        return byCall(session.list(TOPICS, parameters -> parameters.ids("ids", calls), FollowUpColumns::readTopic));
    }

    private static <T> Map<FollowUpId, List<T>> byCall(List<Part<T>> parts) {
        return parts.stream().collect(groupingBy(Part::call, mapping(Part::value, toList())));
    }
}
