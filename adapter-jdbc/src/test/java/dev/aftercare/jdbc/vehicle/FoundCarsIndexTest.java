package dev.aftercare.jdbc.vehicle;

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

/** A search by plate looks at the cars that it found, not at all of the dealer's, and a lock at those that it takes, on H2 too. */
class FoundCarsIndexTest {

    private static final Pattern ROWS = Pattern.compile("scanCount: (\\d+)");
    private static final String DEALER = "uuid '00000000-0000-0000-0000-000000000001'";
    private static final String TWO_CARS =
            "array[uuid '00000000-0000-0000-0000-000000000007', uuid '00000000-0000-0000-0000-000000000009']";

    @Test
    @Tag("DESIGN")
    void ofManyCarsThoseThatWereFoundAreLookedAt() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:found");
                Statement statement = connection.createStatement()) {
            statement.execute("create table dealer_vehicle (dealer uuid, vehicle uuid, primary key (dealer, vehicle))");
            statement.execute(
                    "create table plate_statement (vehicle uuid, recorded_by uuid, version bigint, began_on date,"
                            + " primary key (vehicle, recorded_by, version))");
            String numbers = " from system_range(1, 1000)";
            String car = "cast(lpad(x, 32, '0') as uuid)";
            statement.execute("insert into dealer_vehicle select " + DEALER + ", " + car + numbers);
            statement.execute(
                    "insert into plate_statement select " + car + ", " + DEALER + ", 1, current_date" + numbers);
            assertThat(rowsLookedAt(statement, JdbcDealerVehicles.FIND_ALL)).isLessThan(20);
            assertThat(rowsLookedAt(statement, JdbcPlates.TOLD)).isLessThan(20);
            statement.execute("create table vehicle (id uuid primary key, vin varchar, vin_maker varchar)");
            statement.execute("insert into vehicle select " + car + ", lpad(x, 17, '0'), ''" + numbers);
            assertThat(rowsLookedAt(statement, JdbcVehicles.HOLD)).isLessThan(20);
            assertThat(
                            rowsLookedAt(
                                    statement,
                                    "select * from dealer_vehicle where dealer = :dealer and vehicle = any(:vehicles) order by vehicle"))
                    .as("why it is said car by car")
                    .isGreaterThan(1_000);
        }
    }

    /** In a scope that is not limited, in the schema of the connection; of all tables of the statement. */
    private static int rowsLookedAt(Statement statement, String query) throws SQLException {
        String plain = query.replace("${schema}.", "")
                .replaceAll("\\$\\{\\w+(:[^}]+)?}", "1 = 1")
                .replace(":dealer", DEALER)
                .replaceAll(":vehicles|:ids", TWO_CARS);
        try (ResultSet plan = statement.executeQuery("explain analyze " + plain)) {
            plan.next();
            Matcher rows = ROWS.matcher(plan.getString(1));
            int all = 0;
            while (rows.find()) {
                all += Integer.parseInt(rows.group(1));
            }
            assertThat(all).as(plan.getString(1)).isPositive();
            return all;
        }
    }
}
