package dev.aftercare.http.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What somebody sent, before it is known what it should be: JSON, or plain text from a path or a query. */
public sealed interface Tree {

    /** An object; {@code twice} are the names that were given more than once. */
    record Obj(Map<String, Tree> fields, Set<String> twice) implements Tree {

        public Obj {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
            twice = Set.copyOf(twice);
        }

        /** An object in which every name is given once. */
        public static Obj of(Map<String, Tree> fields) {
            return new Obj(fields, Set.of());
        }

        /** The same with the fields of {@code more}, which win. */
        public Obj with(Map<String, Tree> more) {
            Map<String, Tree> all = new LinkedHashMap<>(fields);
            all.putAll(more);
            return new Obj(all, twice);
        }
    }

    /** A list. */
    record Arr(List<Tree> items) implements Tree {
        public Arr {
            items = List.copyOf(items);
        }
    }

    /** A text. */
    record Text(String value) implements Tree {}

    /** A number as it was written, so that nothing of it is lost. */
    record Num(String literal) implements Tree {}

    /** True or false. */
    record Bool(boolean value) implements Tree {}

    /** The literal {@code null}. */
    record Nothing() implements Tree {}

    /** Text from a path or a query, where everything is text; it is read as what it should be. */
    record Plain(String value) implements Tree {}
}
