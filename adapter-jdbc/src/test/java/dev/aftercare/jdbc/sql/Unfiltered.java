package dev.aftercare.jdbc.sql;

/** What is left of a storage whose first wall is gone: no statement limits itself to its scope. */
public final class Unfiltered {

    private Unfiltered() {}

    /** Statements that are in a limited scope as they are in none. */
    public static Statements statements(Schema schema) {
        Reach nothing = new Reach(schema, Width.EVERYTHING);
        return new Statements(new PostgresDialect(), width -> nothing);
    }
}
