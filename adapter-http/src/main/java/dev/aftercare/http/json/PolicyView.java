package dev.aftercare.http.json;

import dev.aftercare.domain.policy.PolicyVersion;
import java.lang.reflect.RecordComponent;
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
                numbers(version.body()));
    }

    /** Policies are flat records of numbers and times of day. */
    private static Map<String, Object> numbers(Record body) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        for (RecordComponent component : body.getClass().getRecordComponents()) {
            try {
                Object value = component.getAccessor().invoke(body);
                numbers.put(component.getName(), value instanceof Number ? value : value.toString());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(body.getClass() + " cannot be read; policies are public records", e);
            }
        }
        return numbers;
    }
}
