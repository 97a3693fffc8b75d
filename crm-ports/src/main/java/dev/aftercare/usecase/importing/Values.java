package dev.aftercare.usecase.importing;

import com.google.common.hash.Hashing;
import dev.aftercare.domain.shared.Distance;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The values of one row by field.
 *
 * @param given what has a value
 * @param brought what the row speaks of, be it to say that there is no value; everything else stays as it is
 */
record Values(Map<String, Object> given, Set<String> brought) {

    Values {
        given = Map.copyOf(given);
        brought = Set.copyOf(brought);
    }

    boolean has(String field) {
        return given.containsKey(field);
    }

    boolean brings(String field) {
        return brought.contains(field);
    }

    Optional<String> text(String field) {
        return get(field, String.class);
    }

    Optional<LocalDate> day(String field) {
        return get(field, LocalDate.class);
    }

    Optional<DayTime> dayTime(String field) {
        return get(field, DayTime.class);
    }

    Optional<Long> number(String field) {
        return get(field, Long.class);
    }

    Optional<Distance> distance(String field) {
        return get(field, Distance.class);
    }

    @SuppressWarnings("unchecked")
    List<String> texts(String field) {
        return get(field, List.class).map(texts -> (List<String>) texts).orElse(List.of());
    }

    /** The text of the row where it speaks of the field, else the present one. */
    @Nullable
    String textOr(String field, Optional<String> present) {
        return (brings(field) ? text(field) : present).orElse(null);
    }

    /** The same row as if it did not speak of {@code fields}. */
    Values without(Collection<String> fields) {
        Map<String, Object> lessGiven = new TreeMap<>(given);
        Set<String> lessBrought = new TreeSet<>(brought);
        lessGiven.keySet().removeAll(fields);
        lessBrought.removeAll(fields);
        return new Values(lessGiven, lessBrought);
    }

    /** SHA-256 over those of {@code fields} that the row speaks of, in hex; no two sets of values share a form. */
    String fingerprint(Collection<String> fields) {
        StringBuilder form = new StringBuilder();
        for (String field : new TreeSet<>(fields)) {
            if (brings(field)) {
                form.append(field).append('=');
                Object value = given.get(field);
                List<?> parts = value == null ? List.of() : value instanceof List<?> list ? list : List.of(value);
                parts.forEach(part ->
                        form.append(part.toString().length()).append(':').append(part));
                form.append(';');
            }
        }
        return digest(form);
    }

    static String digest(CharSequence form) {
        return Hashing.sha256().hashString(form, StandardCharsets.UTF_8).toString();
    }

    private <T> Optional<T> get(String field, Class<T> type) {
        return Optional.ofNullable(given.get(field)).map(type::cast);
    }
}
