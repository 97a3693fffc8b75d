package dev.aftercare.jdbc.sql;

import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.port.shared.StorageException;
import java.sql.SQLException;

/**
 * Turns what a driver throws into what the ports promise. The message names statement and SQLSTATE; a driver's own
 * message about values (classes 22 and 23) is left out, since it quotes the row, and rows are about people.
 */
public final class Failures {

    private static final String VALUES_AT_FAULT = "22|23";

    private Failures() {}

    /** What a failed statement, or {@code commit}, means. */
    public static StorageException of(SQLException failure, String what, Dialect dialect) {
        String state = String.valueOf(failure.getSQLState());
        if (dialect.isConflict(failure)) {
            return new ConflictException(
                    "another transaction was in the way (SQLSTATE " + state + "): " + what
                            + ". Maybe do the unit of work again from its start.",
                    withoutValues(failure));
        }
        return new StorageException("the database refused (SQLSTATE " + state + "): " + what, withoutValues(failure));
    }

    private static SQLException withoutValues(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        if (state.length() < 2 || !state.substring(0, 2).matches(VALUES_AT_FAULT)) {
            return failure;
        }
        SQLException bare = new SQLException("the row's values are not told", state, failure.getErrorCode());
        bare.setStackTrace(failure.getStackTrace());
        return bare;
    }
}
