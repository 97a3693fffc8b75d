package dev.aftercare.jdbc.sql;

import java.sql.SQLException;

/** Carries a driver's exception out of a lambda; the session turns it into one of its own. */
final class DriverFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final SQLException failure;

    DriverFailure(SQLException failure) {
        super(failure);
        this.failure = failure;
    }

    SQLException failure() {
        return failure;
    }
}
