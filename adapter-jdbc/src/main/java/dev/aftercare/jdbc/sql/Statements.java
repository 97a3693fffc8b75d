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
        this.dialect = dialect;
        this.limited = new Reach(schema, true);
        this.unlimited = new Reach(schema, false);
    }

    Dialect dialect() {
        return dialect;
    }

    Compiled ready(String statement, boolean oneOrganisation) {
        return oneOrganisation
                ? forOne.computeIfAbsent(statement, text -> Compiled.of(limited.applyTo(text)))
                : forAll.computeIfAbsent(statement, text -> Compiled.of(unlimited.applyTo(text)));
    }
}
