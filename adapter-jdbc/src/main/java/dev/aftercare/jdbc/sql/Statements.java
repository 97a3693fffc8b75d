package dev.aftercare.jdbc.sql;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The statements of one storage, each made ready once per kind of scope. Thread-safe. */
public final class Statements {

    private final Dialect dialect;
    private final Reach limited;
    private final Reach unlimited;
    private final Map<String, Compiled> forOne = new ConcurrentHashMap<>();
    private final Map<String, Compiled> forAll = new ConcurrentHashMap<>();

    public Statements(Schema schema, Dialect dialect) {
        this(dialect, new Reach(schema, true), new Reach(schema, false));
    }

    Statements(Dialect dialect, Reach limited, Reach unlimited) {
        this.dialect = dialect;
        this.limited = limited;
        this.unlimited = unlimited;
    }

    Dialect dialect() {
        return dialect;
    }

    Compiled ready(String statement, boolean oneOrganisation) {
        return oneOrganisation
                ? forOne.computeIfAbsent(statement, text -> compiled(text, limited))
                : forAll.computeIfAbsent(statement, text -> compiled(text, unlimited));
    }

    private static Compiled compiled(String statement, Reach reach) {
        return Compiled.of(reach.applyTo(statement), statement.contains(Reach.WHOEVER));
    }
}
