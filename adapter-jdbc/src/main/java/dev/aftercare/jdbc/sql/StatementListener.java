package dev.aftercare.jdbc.sql;

/**
 * Is told of every statement and batch that was run without a failure: one round trip each, except that a driver may split
 * a large batch. Not told are commit, rollback, and what failed. Called by the thread that works.
 */
@FunctionalInterface
public interface StatementListener {

    /**
     * A statement or a batch has run.
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
