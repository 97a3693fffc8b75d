package dev.aftercare.jdbc.merge;

import static java.util.stream.Collectors.toMap;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.duplicate.BaseRates.Weight;
import dev.aftercare.domain.duplicate.ScanSteps.Candidate;
import dev.aftercare.jdbc.sql.Binder;
import dev.aftercare.jdbc.sql.Parameters;
import dev.aftercare.jdbc.sql.RowReader;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.merge.ScanMarks;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** {@link ScanMarks} in the tables {@code duplicate_clue}, {@code duplicate_value} and {@code duplicate_candidate}. */
public final class JdbcScanMarks implements ScanMarks {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String ADD_CLUE = """
            insert into ${schema}.duplicate_clue (clue, customer)
            select cast(:clue as bigint), cast(:customer as uuid) where ${all}""";

    private static final String CLUES = """
            select * from ${schema}.duplicate_clue
            where clue >= :clue and (clue, customer) > (:clue, :customer) and ${all}
            order by clue, customer
            limit :limit""";

    private static final String COUNT = """
            update ${schema}.duplicate_value set records = records + :records where counted = :counted and ${all}""";

    private static final String FIRST_COUNT = """
            insert into ${schema}.duplicate_value (counted, records)
            select cast(:counted as bigint), cast(:records as bigint) where ${all}""";

    private static final String COUNTS =
            "select * from ${schema}.duplicate_value where counted = any(:counted) and ${all}";

    private static final String ADD_CANDIDATE = """
            insert into ${schema}.duplicate_candidate (first_customer, second_customer, one_person, household)
            select cast(:first as uuid), cast(:second as uuid), cast(:one_person as double precision),
                cast(:household as double precision) where ${all}""";

    private static final String CANDIDATES = """
            select * from ${schema}.duplicate_candidate
            where first_customer >= :first and (first_customer, second_customer) > (:first, :second) and ${all}
            order by first_customer, second_customer
            limit :limit""";

    private static final List<String> FORGET = List.of(
            forget("duplicate_clue", "customer"),
            forget("duplicate_candidate", "first_customer"),
            forget("duplicate_candidate", "second_customer"));

    private final Session session;

    public JdbcScanMarks(Session session) {
        this.session = session;
    }

    private static String forget(String table, String customer) {
        return "delete from ${schema}." + table + " where " + customer + " = any(:customers) and ${ground:CUSTOMER:"
                + table + "." + customer + "} and ${whoever}";
    }

    @Override
    public void addClues(Collection<ClueMark> clues) {
        session.changeEach(
                ADD_CLUE,
                clues,
                (parameters, mark) -> parameters.number("clue", mark.clue()).id("customer", mark.customer()));
    }

    @Override
    public List<ClueMark> clues(Optional<ClueMark> after, int limit) {
        return session.list(
                CLUES,
                parameters -> parameters
                        .number("clue", after.map(ClueMark::clue).orElse(Long.MIN_VALUE))
                        .uuid(
                                "customer",
                                after.map(mark -> mark.customer().value()).orElse(BEFORE_ALL))
                        .number("limit", limit),
                row -> new ClueMark(row.number("clue"), row.id("customer", CustomerId::new)));
    }

    @Override
    public void count(Map<Long, Long> values) {
        List<Map.Entry<Long, Long>> counted = List.copyOf(values.entrySet());
        int[] known = session.batch(
                COUNT,
                counted,
                (parameters, entry) ->
                        parameters.number("counted", entry.getKey()).number("records", entry.getValue()));
        List<Map.Entry<Long, Long>> others = new ArrayList<>();
        for (int i = 0; i < known.length; i++) {
            if (known[i] == 0) {
                others.add(counted.get(i));
            }
        }
        session.changeEach(
                FIRST_COUNT,
                others,
                (parameters, entry) ->
                        parameters.number("counted", entry.getKey()).number("records", entry.getValue()));
    }

    @Override
    public Map<Long, Long> counts(Collection<Long> values) {
        return values.isEmpty()
                ? Map.of()
                : session
                        .list(
                                COUNTS,
                                parameters -> parameters.numbers("counted", values),
                                row -> Map.entry(row.number("counted"), row.number("records")))
                        .stream()
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void addCandidates(Collection<Candidate> candidates) {
        session.insertEachIfAbsent(
                ADD_CANDIDATE,
                candidates,
                (parameters, candidate) -> parameters
                        .id("first", candidate.first())
                        .id("second", candidate.second())
                        .real("one_person", candidate.weight().one())
                        .real("household", candidate.weight().household()));
    }

    @Override
    public List<Candidate> candidates(Optional<Couple> after, int limit) {
        RowReader<Candidate> reader = row -> new Candidate(
                row.id("first_customer", CustomerId::new),
                row.id("second_customer", CustomerId::new),
                new Weight(row.real("one_person"), row.real("household")));
        return session.list(
                CANDIDATES,
                parameters -> parameters
                        .uuid(
                                "first",
                                after.map(couple -> couple.first().value()).orElse(BEFORE_ALL))
                        .uuid(
                                "second",
                                after.map(couple -> couple.second().value()).orElse(BEFORE_ALL))
                        .number("limit", limit),
                reader);
    }

    @Override
    public boolean clear(int limit) {
        int deleted = clear("duplicate_clue", "clue", limit, row -> row.number("bound"), Parameters::number)
                + clear("duplicate_value", "counted", limit, row -> row.number("bound"), Parameters::number)
                + clear("duplicate_candidate", "first_customer", limit, row -> row.uuid("bound"), Parameters::uuid);
        return deleted > 0;
    }

    /** Up to a key that is looked up first: as a query within the deletion H2 asks for it again with each row. */
    private <K> int clear(String table, String key, int limit, RowReader<K> reader, Bound<K> bound) {
        String from = "from ${schema}." + table + " where ${all}";
        Optional<K> last = session.find(
                "select " + key + " as bound " + from + " order by " + key + " limit 1 offset :limit",
                parameters -> parameters.number("limit", limit),
                reader);
        return last.map(k -> session.change(
                        "delete " + from + " and " + key + " <= :bound",
                        parameters -> bound.bind(parameters, "bound", k)))
                .orElseGet(() -> session.change("delete " + from, Binder.NOTHING));
    }

    private interface Bound<K> {
        Parameters bind(Parameters parameters, String name, K key);
    }

    @Override
    public void forget(Collection<CustomerId> customer) {
        FORGET.forEach(statement -> session.change(statement, parameters -> parameters.ids("customers", customer)));
    }
}
