package dev.aftercare.testkit.isolation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The ids that a command names, however deep in its records and lists. */
final class NamedIds {

    private NamedIds() {}

    /** All ids in {@code value}, each once. */
    static Set<UUID> in(@Nullable Object value) {
        Set<UUID> found = new LinkedHashSet<>();
        collect(value, found);
        return found;
    }

    private static void collect(@Nullable Object value, Set<UUID> found) {
        if (value instanceof UUID id) {
            found.add(id);
        } else if (value instanceof List<?> list) {
            list.forEach(each -> collect(each, found));
        } else if (value instanceof Record named) {
            components(named).forEach(component -> collect(component, found));
        }
    }

    /** The same value, naming {@code other} wherever it names {@code one}. */
    static @Nullable Object replaced(@Nullable Object value, UUID one, UUID other) {
        if (one.equals(value)) {
            return other;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(each -> replaced(each, one, other)).toList();
        }
        return value instanceof Record named && in(named).contains(one) ? rebuilt(named, one, other) : value;
    }

    private static List<@Nullable Object> components(Record named) {
        return Arrays.asList(Stream.of(named.getClass().getRecordComponents())
                .map(component -> read(named, component))
                .toArray());
    }

    private static @Nullable Object read(Record named, RecordComponent component) {
        try {
            return component.getAccessor().invoke(named);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(component + " cannot be read", failure);
        }
    }

    private static Object rebuilt(Record named, UUID one, UUID other) {
        RecordComponent[] components = named.getClass().getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = components(named).stream()
                .map(component -> replaced(component, one, other))
                .toArray();
        try {
            return named.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new IllegalStateException(named.getClass() + " does not take another id", refused.getCause());
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(named.getClass() + " cannot be made", failure);
        }
    }
}
