package dev.aftercare.examples.benchmarks.booking;

import dev.aftercare.examples.benchmarks.booking.Round.Value;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;

/**
 * The floor: the same statements with the same values on plain JDBC, with no decision, no check and no object made of
 * what comes back. It takes a connection of a pool and commits, as the library does.
 */
final class HandWritten {

    private final DataSource pool;

    HandWritten(DataSource pool) {
        this.pool = pool;
    }

    /** One booking. Throws where a statement answers with other numbers of rows than it gave the library. */
    void run(List<Round> rounds) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            for (Round round : rounds) {
                List<Integer> answered = run(connection, round);
                if (!answered.equals(round.answered())) {
                    throw new IllegalStateException("the databases have parted: " + answered + " rows instead of "
                            + round.answered() + " from " + round.sql());
                }
            }
            connection.commit();
        }
    }

    private static List<Integer> run(Connection connection, Round round) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(round.sql())) {
            for (List<Value> values : round.batches()) {
                bind(connection, statement, values);
                if (round.kind() == Round.Kind.BATCH) {
                    statement.addBatch();
                }
            }
            return switch (round.kind()) {
                case QUERY -> List.of(rows(statement));
                case UPDATE -> List.of(statement.executeUpdate());
                case BATCH -> Arrays.stream(statement.executeBatch()).boxed().toList();
            };
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, List<Value> values)
            throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            Value value = values.get(i);
            if (value.value() == null) {
                statement.setNull(i + 1, value.type());
            } else if (value.arrayOf() != null) {
                statement.setObject(i + 1, connection.createArrayOf(value.arrayOf(), (Object[]) value.value()));
            } else {
                statement.setObject(i + 1, value.value());
            }
        }
    }

    private static int rows(PreparedStatement statement) throws SQLException {
        try (ResultSet results = statement.executeQuery()) {
            int columns = results.getMetaData().getColumnCount();
            int rows = 0;
            while (results.next()) {
                for (int column = 1; column <= columns; column++) {
                    results.getObject(column);
                }
                rows++;
            }
            return rows;
        }
    }
}
