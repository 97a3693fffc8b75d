package dev.aftercare.usecase.door;

import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** Reads the components of command records, whatever package they are in. */
final class Components {

    private Components() {}

    static @Nullable Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    record.getClass().getName() + "." + component.getName()
                            + " cannot be read; commands are public records",
                    e);
        }
    }
}
