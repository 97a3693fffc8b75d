package dev.aftercare.jdbc.sql;

import dev.aftercare.port.shared.StorageException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;

/** Which database it is. */
public final class Databases {

    private static final String H2_MODE = """
            select setting_value from information_schema.settings
            where setting_name = 'MODE' and setting_value = 'PostgreSQL'""";

    /** They write the file's head before they know which part is the last: opened after a kill, the file is as it was some commits ago. */
    private static final Set<String> FORGETFUL_H2 = Set.of("2.5.250", "2.5.252");

    private Databases() {}

    /**
     * What is particular to the database behind {@code dataSource}.
     *
     * @throws StorageException when it cannot be reached, is neither H2 nor PostgreSQL, or works in a way in which the
     *     library would be wrong (decision 5)
     */
    public static Dialect dialectOf(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            if (connection.getTransactionIsolation() < Connection.TRANSACTION_READ_COMMITTED) {
                throw new StorageException(
                        "the pool's connections read what is not committed. Maybe set them to READ COMMITTED.");
            }
            String product = connection.getMetaData().getDatabaseProductName();
            return switch (product) {
                case "PostgreSQL" -> new PostgresDialect();
                case "H2" -> h2(connection);
                default ->
                    throw new StorageException("database is '" + product
                            + "', known are PostgreSQL and H2. Maybe the URL names another one.");
            };
        } catch (SQLException failure) {
            throw new StorageException(
                    "the database cannot be reached (SQLSTATE " + failure.getSQLState()
                            + "). Maybe it is not started, or the URL is wrong.",
                    failure);
        }
    }

    private static Dialect h2(Connection connection) throws SQLException {
        requireKeepingH2(connection.getMetaData().getDatabaseProductVersion());
        try (PreparedStatement statement = connection.prepareStatement(H2_MODE);
                ResultSet mode = statement.executeQuery()) {
            if (!mode.next()) {
                throw new StorageException("H2 is not in its PostgreSQL mode. Maybe add"
                        + " ;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE to the URL.");
            }
            return new H2Dialect();
        }
    }

    /** @param version as the driver says it: the number, then the day in brackets */
    static void requireKeepingH2(String version) {
        String number = version.split(" ", 2)[0];
        if (FORGETFUL_H2.contains(number)) {
            throw new StorageException(
                    "H2 " + number + " loses commits that it has acknowledged when the process is killed."
                            + " Take com.h2database:h2:2.4.240.");
        }
    }
}
