package dev.aftercare.http.json;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.usecase.rights.Kept;
import dev.aftercare.usecase.rights.PersonalExport;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that is kept about a person, for machines (CUS-9).
 *
 * @param format the version of the names and their meaning
 * @param at when it was read
 * @param ids all ids of the person
 * @param parts what each feature keeps, by its name: lists of objects, whose values are texts, lists and objects in turn
 */
public record PersonalExportView(int format, String at, List<String> ids, Map<String, List<Object>> parts) {

    /** The view of {@code export}. */
    public static PersonalExportView of(PersonalExport export) {
        Map<String, List<Object>> parts = new LinkedHashMap<>();
        export.parts()
                .forEach((name, kept) -> parts.put(
                        name, kept.stream().map(PersonalExportView::of).toList()));
        return new PersonalExportView(
                export.format(),
                export.at().toString(),
                export.ids().stream().map(CustomerId::toString).toList(),
                parts);
    }

    /**
     * The export of a view, as it was before it was written.
     *
     * @throws IllegalArgumentException where it is none
     */
    public PersonalExport toExport() {
        Map<String, List<Kept>> kept = new LinkedHashMap<>();
        parts.forEach((name, items) ->
                kept.put(name, items.stream().map(PersonalExportView::kept).toList()));
        return new PersonalExport(
                format, Instant.parse(at), ids.stream().map(CustomerId::of).toList(), kept);
    }

    private static Object of(Kept kept) {
        if (kept instanceof Kept.Text text) {
            return text.value();
        }
        if (kept instanceof Kept.Several several) {
            return several.items().stream().map(PersonalExportView::of).toList();
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        ((Kept.Fields) kept).fields().forEach((name, value) -> fields.put(name, of(value)));
        return fields;
    }

    private static Kept kept(Object value) {
        if (value instanceof String text) {
            return new Kept.Text(text);
        }
        if (value instanceof List<?> items) {
            return new Kept.Several(items.stream().map(PersonalExportView::kept).toList());
        }
        if (value instanceof Map<?, ?> entries) {
            Map<String, Kept> fields = new LinkedHashMap<>();
            entries.forEach((name, item) -> fields.put(String.valueOf(name), kept(item)));
            return new Kept.Fields(fields);
        }
        throw new IllegalArgumentException("an export has texts, lists and objects, and no "
                + value.getClass().getSimpleName());
    }
}
