package dev.aftercare.examples.benchmarks.search;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** Rows of one table on their way to PostgreSQL, as the text that {@code copy} reads. */
final class Rows {

    private static final int CHARACTERS = 4_000_000;

    private final Connection connection;
    private final String copy;
    private final StringBuilder text = new StringBuilder(CHARACTERS + 10_000);

    /**
     * @param into a table and its columns
     */
    Rows(Connection connection, String into) {
        this.connection = connection;
        this.copy = "copy aftercare." + into + " from stdin";
    }

    /** One row; an absent value is {@code \N}. */
    void add(Object... values) throws SQLException {
        String separator = "";
        for (Object value : values) {
            text.append(separator).append(value);
            separator = "\t";
        }
        text.append('\n');
        if (text.length() > CHARACTERS) {
            send();
        }
    }

    void send() throws SQLException {
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy, new StringReader(text.toString()));
        } catch (IOException e) {
            throw new SQLException("the rows could not be sent", e);
        }
        text.setLength(0);
    }
}
