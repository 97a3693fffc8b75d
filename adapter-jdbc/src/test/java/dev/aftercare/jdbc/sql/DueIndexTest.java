package dev.aftercare.jdbc.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A run costs what is due, not what exists, on H2 too: what is never due again has no instant in the index of due ones. */
class DueIndexTest {

    private static final Pattern ROWS = Pattern.compile("scanCount: (\\d+)");
    private static final String DUE =
            "select id from work where %s and due <= timestamp with time zone '2026-03-02 00:00:00+00' order by due";

    @Test
    @Tag("DESIGN")
    void whatIsNotDueAnyMoreIsNotLookedAt() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:due");
                Statement statement = connection.createStatement()) {
            statement.execute("create table work (id int primary key, due timestamp(6) with time zone)");
            statement.execute("create index work_due on work (due)");
            statement.execute("insert into work select x, null from system_range(1, 1000)");
            statement.execute("insert into work values (0, timestamp with time zone '2026-03-01 00:00:00+00')");

            String bounded = new Reach(new Schema("any"), Width.EVERYTHING).applyTo("${set:due}");
            assertThat(rowsLookedAt(statement, String.format(DUE, bounded))).isLessThan(5);
            assertThat(rowsLookedAt(statement, String.format(DUE, "due is not null")))
                    .as("why it is said as a bound")
                    .isGreaterThan(1_000);
        }
    }

    private static int rowsLookedAt(Statement statement, String query) throws SQLException {
        try (ResultSet plan = statement.executeQuery("explain analyze " + query)) {
            plan.next();
            Matcher rows = ROWS.matcher(plan.getString(1));
            assertThat(rows.find()).as(plan.getString(1)).isTrue();
            return Integer.parseInt(rows.group(1));
        }
    }
}
