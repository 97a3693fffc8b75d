package dev.aftercare.http.json;

import dev.aftercare.domain.policy.PolicyVersion;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A version of a policy; {@code dealer} is absent for the network's. */
public record PolicyView(
        String id,
        String kind,
        @Nullable String dealer,
        String validFrom,
        String recordedAt,
        Map<String, Object> body) {

    /** The view of {@code version}. */
    public static PolicyView of(PolicyVersion<?> version) {
        return new PolicyView(
                version.id().toString(),
                version.kind().code(),
                version.dealer().map(Object::toString).orElse(null),
                version.validFrom().toString(),
                version.recordedAt().toString(),
                components(version.body()));
    }

    /** A record by its components' names, in the form in which it is put: numbers and flags as they are, the rest as text. */
    private static Map<String, Object> components(Record body) {
        Map<String, Object> components = new LinkedHashMap<>();
        for (RecordComponent component : body.getClass().getRecordComponents()) {
            try {
                components.put(
                        component.getName(), shown(component.getAccessor().invoke(body)));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(body.getClass() + " cannot be read; policies are public records", e);
            }
        }
        return components;
    }

    private static Object shown(Object value) {
        if (value instanceof Record nested) {
            return components(nested);
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(PolicyView::shown).toList();
        }
        return value instanceof Number || value instanceof Boolean ? value : value.toString();
    }
}
