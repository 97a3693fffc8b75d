package dev.aftercare.jdbc.sql;

/** Is told of every round trip to the database except commit and rollback. Called by the thread that works. */
@FunctionalInterface
public interface StatementListener {

    /**
     * A statement or a batch was run.
     *
     * @param sql its text with placeholders, never a value
     * @param size how many sets of values went with it, 1 for what is no batch
     */
    void ran(String sql, int size);

    /** Nobody listens. */
    static StatementListener none() {
        return (sql, size) -> {};
    }
}
