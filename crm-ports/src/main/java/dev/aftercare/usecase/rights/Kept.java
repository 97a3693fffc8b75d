package dev.aftercare.usecase.rights;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.Id;
import dev.aftercare.domain.shared.Money;
import dev.aftercare.domain.shared.ShortNumber;
import dev.aftercare.domain.vehicle.Plate;
import dev.aftercare.domain.vehicle.Vin;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that is kept, as an export gives it (CUS-9): texts, lists, and fields by their names, and nothing that is absent. Instants are in
 * UTC and days as ISO 8601 writes them, sums with their currency, distances with their unit, constants by their stable names.
 */
public sealed interface Kept {

    /** A single value. */
    record Text(String value) implements Kept {}

    /** Several, in their order. */
    record Several(List<Kept> items) implements Kept {

        public Several {
            items = ImmutableList.copyOf(items);
        }
    }

    /** Fields by their names, in their order. */
    record Fields(Map<String, Kept> fields) implements Kept {

        public Fields {
            fields = ImmutableMap.copyOf(fields);
        }
    }

    /** Each record with all its components. */
    static List<Kept> all(Collection<? extends Record> records) {
        return records.stream().map(record -> of(record)).toList();
    }

    /** A record with its components, but those that are {@code left} out. */
    static Kept of(Record record, String... left) {
        Set<String> without = Set.of(left);
        ImmutableMap.Builder<String, Kept> fields = ImmutableMap.builder();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (!without.contains(component.getName())) {
                ofValue(value(record, component)).ifPresent(kept -> fields.put(component.getName(), kept));
            }
        }
        return new Fields(fields.build());
    }

    private static Optional<Kept> ofValue(@Nullable Object value) {
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof Optional<?> optional) {
            return optional.flatMap(Kept::ofValue);
        }
        if (value instanceof OptionalInt number) {
            return number.isPresent() ? Optional.of(new Text(Integer.toString(number.getAsInt()))) : Optional.empty();
        }
        if (value instanceof Collection<?> items) {
            List<Kept> kept =
                    items.stream().flatMap(item -> ofValue(item).stream()).toList();
            return kept.isEmpty() ? Optional.empty() : Optional.of(new Several(kept));
        }
        if (value instanceof Map<?, ?> entries) {
            ImmutableMap.Builder<String, Kept> fields = ImmutableMap.builder();
            entries.forEach((name, item) -> ofValue(item).ifPresent(kept -> fields.put(textOf(name), kept)));
            return Optional.of(new Fields(fields.build()));
        }
        if (value instanceof Record record && !isSingle(record)) {
            return Optional.of(of(record));
        }
        String text = textOf(value);
        return text.isEmpty() ? Optional.empty() : Optional.of(new Text(text));
    }

    /** Whether people write it as one text. */
    private static boolean isSingle(Record record) {
        return record instanceof Id
                || record instanceof Money
                || record instanceof Distance
                || record instanceof ShortNumber
                || record instanceof Plate
                || record instanceof Vin;
    }

    private static String textOf(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    record.getClass().getName() + "." + component.getName()
                            + " cannot be read; what is exported are public records",
                    e);
        }
    }
}
