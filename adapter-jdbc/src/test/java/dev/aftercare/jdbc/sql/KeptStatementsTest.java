package dev.aftercare.jdbc.sql;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Statements outlive the unit of work and the borrowing of the connection, and see all that was changed since. */
@Tag("DESIGN")
class KeptStatementsTest {

    private static final String COUNT = "select count(*) from numbers where n < ?";

    private final KeptStatements kept = new KeptStatements();
    private HikariDataSource pool;

    @BeforeEach
    void open() throws SQLException {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:h2:mem:;QUERY_CACHE_SIZE=0;OPTIMIZE_REUSE_RESULTS=0");
        config.setMaximumPoolSize(1);
        pool = new HikariDataSource(config);
        execute("create table numbers (n int)");
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void theNextWorkOnAConnectionFindsThemReady() throws SQLException {
        PreparedStatement first = counting();

        assertThat(counting()).isSameAs(first);
        assertThat(first.isClosed()).isFalse();
    }

    @Test
    void theySeeWhatWasChangedMeanwhile() throws SQLException {
        assertThat(count()).isZero();
        execute("insert into numbers values (1), (2), (3)");
        assertThat(count()).isEqualTo(3);
        execute("alter table numbers add column more int");
        execute("delete from numbers where n = 2");
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void anotherConnectionHasItsOwn() throws SQLException {
        PreparedStatement first = counting();
        try (Connection connection = pool.getConnection()) {
            pool.evictConnection(connection);
        }
        execute("create table numbers (n int)");

        assertThat(counting()).isNotSameAs(first);
    }

    @Test
    void thoseThatWereNotUsedForLongestAreClosed() throws SQLException {
        PreparedStatement first = counting();
        try (Connection connection = pool.getConnection()) {
            OpenStatements open = kept.of(connection);
            for (int n : IntStream.range(0, OpenStatements.MOST).toArray()) {
                try (OpenStatements.Use use = open.use("select " + n)) {
                    use.succeeded();
                }
            }
        }

        assertThat(first.isClosed()).isTrue();
        assertThat(count()).isZero();
    }

    @Test
    void oneThatWasUsedOftenIsMadeAnewSinceItsTableHasGrownMeanwhile() throws SQLException {
        PreparedStatement first = counting();
        for (int use = 2; use < OpenStatements.MOST_USES; use++) {
            assertThat(counting()).isSameAs(first);
        }
        assertThat(counting()).as("its last use").isSameAs(first);

        assertThat(first.isClosed()).isTrue();
        assertThat(counting()).isNotSameAs(first);
    }

    private PreparedStatement counting() throws SQLException {
        try (Connection connection = pool.getConnection()) {
            OpenStatements open = kept.of(connection);
            try (OpenStatements.Use use = open.use(COUNT)) {
                use.succeeded();
                return use.statement();
            } finally {
                open.end();
            }
        }
    }

    private int count() throws SQLException {
        try (Connection connection = pool.getConnection();
                OpenStatements.Use use = kept.of(connection).use(COUNT)) {
            use.statement().setInt(1, 10);
            try (ResultSet result = use.statement().executeQuery()) {
                result.next();
                use.succeeded();
                return result.getInt(1);
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
