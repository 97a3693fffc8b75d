package dev.aftercare.jdbc.sql;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The statements of one storage, each made ready once per kind of scope. Thread-safe. */
public final class Statements {

    private final Dialect dialect;
    private final Map<Width, Reach> reaches = new EnumMap<>(Width.class);
    private final Map<Width, Map<String, Compiled>> ready = new EnumMap<>(Width.class);

    public Statements(Schema schema, Dialect dialect) {
        this(dialect, width -> new Reach(schema, width));
    }

    Statements(Dialect dialect, Function<Width, Reach> reaches) {
        this.dialect = dialect;
        for (Width width : Width.values()) {
            this.reaches.put(width, reaches.apply(width));
            this.ready.put(width, new ConcurrentHashMap<>());
        }
    }

    Dialect dialect() {
        return dialect;
    }

    Compiled ready(String statement, Width width) {
        return Objects.requireNonNull(ready.get(width))
                .computeIfAbsent(statement, text -> compiled(text, Objects.requireNonNull(reaches.get(width))));
    }

    /** A statement that is made for one question, and not kept. */
    Compiled once(String statement, Width width) {
        return compiled(statement, Objects.requireNonNull(reaches.get(width)));
    }

    private static Compiled compiled(String statement, Reach reach) {
        return Compiled.of(reach.applyTo(statement), statement.contains(Reach.WHOEVER));
    }
}
