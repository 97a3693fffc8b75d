package dev.aftercare.usecase.door;

import dev.aftercare.usecase.call.Personal;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A component of a command record, whatever package that is in. Reflection copies what it knows each time that it is asked; here a type is
 * asked once.
 *
 * @param personal whether it is marked as personal
 */
record Component(String name, boolean personal, Method accessor) {

    private static final ClassValue<List<Component>> KNOWN = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).map(Component::of).toList();
        }
    };

    private static Component of(RecordComponent component) {
        return new Component(
                component.getName(), component.isAnnotationPresent(Personal.class), component.getAccessor());
    }

    /** Those of a type, in their order. */
    static List<Component> of(Class<? extends Record> type) {
        return KNOWN.get(type);
    }

    @Nullable
    Object value(Record record) {
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    record.getClass().getName() + "." + name + " cannot be read; commands are public records", e);
        }
    }
}
