package dev.aftercare.jdbc.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.IdentityHashMap;

/**
 * The statements of each connection of a pool of our own, ready from one unit of work to the next. For H2 only, which does without its own cache
 * then: that one keeps no statement that locks, and is gone through whole at every change of a table. PostgreSQL's driver keeps them itself.
 * Thread-safe; a connection is used by one thread at a time, as pools give them out.
 */
public final class KeptStatements {

    private final IdentityHashMap<Connection, OpenStatements> byConnection = new IdentityHashMap<>();

    /**
     * Those of the connection behind a pooled one.
     *
     * @throws SQLException when the connection is not there any more
     */
    synchronized OpenStatements of(Connection pooled) throws SQLException {
        Connection own = pooled.unwrap(Connection.class);
        OpenStatements known = byConnection.get(own);
        if (known == null) {
            byConnection.values().removeIf(OpenStatements::areGone);
            known = OpenStatements.outlivingWork(own);
            byConnection.put(own, known);
        }
        return known;
    }
}
