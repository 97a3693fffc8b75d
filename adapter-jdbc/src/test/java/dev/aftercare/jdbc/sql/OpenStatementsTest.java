package dev.aftercare.jdbc.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A statement stays ready until its unit of work has ended, and never takes over what another use of it left behind. */
@Tag("DESIGN")
class OpenStatementsTest {

    private static final String INSERT = "insert into numbers values (?)";

    private Connection connection;
    private OpenStatements open;

    @BeforeEach
    void connect() throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:mem:");
        connection.createStatement().execute("create table numbers (n int)");
        open = new OpenStatements(connection);
    }

    @AfterEach
    void disconnect() throws SQLException {
        connection.close();
    }

    @Test
    void aTextThatIsRunAgainIsNotPreparedAgain() throws SQLException {
        PreparedStatement first = insert(1);
        PreparedStatement second = insert(2);

        assertThat(second).isSameAs(first);
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void aValueThatIsNotBoundAgainIsMissed() throws SQLException {
        insert(1);

        try (OpenStatements.Use use = open.use(INSERT)) {
            assertThatThrownBy(() -> use.statement().executeUpdate()).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void halfABatchIsNotRunWithTheNextOne() throws SQLException {
        PreparedStatement broken;
        try (OpenStatements.Use use = open.use(INSERT)) {
            broken = use.statement();
            broken.setInt(1, 1);
            broken.addBatch();
        }
        try (OpenStatements.Use use = open.use(INSERT)) {
            assertThat(use.statement()).isNotSameAs(broken);
            use.statement().setInt(1, 2);
            use.statement().addBatch();
            assertThat(use.statement().executeBatch()).hasSize(1);
            use.succeeded();
        }

        assertThat(broken.isClosed()).isTrue();
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void aTextThatIsInUseIsPreparedOnceMore() throws SQLException {
        try (OpenStatements.Use outer = open.use(INSERT)) {
            assertThat(insert(1)).isNotSameAs(outer.statement());
            assertThat(outer.statement().isClosed()).isFalse();
        }
    }

    @Test
    void closingClosesAll() throws SQLException {
        PreparedStatement statement = insert(1);

        open.close();

        assertThat(statement.isClosed()).isTrue();
        assertThat(insert(2)).isNotSameAs(statement);
    }

    private PreparedStatement insert(int number) throws SQLException {
        try (OpenStatements.Use use = open.use(INSERT)) {
            use.statement().setInt(1, number);
            use.statement().executeUpdate();
            use.succeeded();
            return use.statement();
        }
    }

    private int rows() throws SQLException {
        try (ResultSet count = connection.createStatement().executeQuery("select count(*) from numbers")) {
            count.next();
            return count.getInt(1);
        }
    }
}
