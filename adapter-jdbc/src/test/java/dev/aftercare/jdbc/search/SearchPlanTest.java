package dev.aftercare.jdbc.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.jdbc.JdbcStorage;
import dev.aftercare.jdbc.SecuredPostgres;
import dev.aftercare.jdbc.sql.PostgresDialect;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.jdbc.sql.StatementListener;
import dev.aftercare.jdbc.sql.Statements;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A search reads the rows of its beginning and no others, and looks up whose each is, under row security too. */
class SearchPlanTest {

    private static final int DEALERS = 50;
    private static final int CUSTOMERS = 1_000;
    private static final Pattern ROWS = Pattern.compile("rows=(\\d+)(?:\\.\\d+)? loops=(\\d+)");
    private static final Instant NOW = Instant.parse("2026-03-02T00:00:00Z");

    @Test
    @Tag("DESIGN")
    @Tag("NET-2")
    void theIndexAloneIsReadByTheRangeOfTheBeginning() throws Exception {
        try (JdbcStorage storage = SecuredPostgres.migrated()) {
            fill(storage);
            try (Connection connection = storage.dataSource().getConnection()) {
                List<String> plan = plan(storage, connection);
                String scan = plan.stream()
                        .filter(line -> line.contains("Scan"))
                        .findFirst()
                        .orElseThrow();
                assertThat(scan).as(String.join("\n", plan)).contains("Index Only Scan using search_token_pkey");
                assertThat(String.join("\n", plan))
                        .containsPattern("Index Cond: .*organisation = .*token >= .*token < ")
                        .containsPattern("Filter: .*(OR .*organisation = |organisation = .* OR )")
                        .contains("using customer_identity_pkey")
                        .doesNotContain("Seq Scan");
                Matcher rows = ROWS.matcher(scan);
                assertThat(rows.find()).as(scan).isTrue();
                assertThat(Integer.parseInt(rows.group(1))).isEqualTo(11);
            }
        }
    }

    private static List<String> plan(JdbcStorage storage, Connection connection) {
        byte[] beginning = "12".getBytes(StandardCharsets.UTF_8);
        byte[] behind = "13".getBytes(StandardCharsets.UTF_8);
        Session session = new Session(
                connection,
                new Statements(storage.schema(), new PostgresDialect()),
                StatementListener.none(),
                Scope.of(dealer(7)),
                NOW,
                new PostgresDialect().settings(Optional.empty()));
        return session.list(
                "explain (analyze, costs off) " + JdbcSearchTokens.FIND,
                parameters -> parameters
                        .text("subject_kind", "CUSTOMER")
                        .text("token_kind", "NAME")
                        .bytes("from", beginning)
                        .bytes("to", behind)
                        .uuid("after", new UUID(0, 0))
                        .number("limit", 20),
                row -> row.text("QUERY PLAN"));
    }

    /** Names 0 to 999 at each dealer: 12, and 120 to 129, begin with 12. One customer in ten was merged with another. */
    private static void fill(JdbcStorage storage) throws Exception {
        try (Connection connection = SecuredPostgres.connect("postgres");
                Statement statement = connection.createStatement()) {
            String table = storage.schema() + ".search_token";
            statement.execute(String.format(
                    "insert into %s select cast('%s' || lpad(to_hex(d), 2, '0') as uuid), 'CUSTOMER', 'NAME',"
                            + " convert_to(cast(c as varchar), 'UTF8'), gen_random_uuid()"
                            + " from generate_series(1, %d) d, generate_series(0, %d) c",
                    table, dealer(0).toString().substring(0, 34), DEALERS, CUSTOMERS - 1));
            statement.execute(String.format(
                    "insert into %s.customer_identity select subject, gen_random_uuid() from %s tablesample bernoulli (10)",
                    storage.schema(), table));
            statement.execute("vacuum analyze " + table);
            statement.execute("vacuum analyze " + storage.schema() + ".customer_identity");
        }
    }

    private static OrganisationId dealer(int number) {
        return new OrganisationId(new UUID(1, number));
    }
}
