package dev.aftercare.http.page;

import dev.aftercare.http.page.DataPage.Item;
import dev.aftercare.http.page.DataPage.Part;
import dev.aftercare.http.page.DataPage.Row;
import dev.aftercare.http.text.EdgeTexts;
import dev.aftercare.usecase.rights.Kept;
import dev.aftercare.usecase.rights.PersonalExport;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes a person's data readable: names and constants in the language of the page, instants as the clocks of a zone show them. */
record DataRows(EdgeTexts texts, ZoneId zone) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final int DEEPEST_SHOWN = 6;

    List<Part> parts(PersonalExport export) {
        return export.parts().entrySet().stream()
                .map(part -> new Part(
                        known("kept.part.", part.getKey()),
                        part.getValue().stream().map(this::item).toList()))
                .toList();
    }

    /** As the clocks of the zone show it, with the zone. */
    String time(Instant instant) {
        return TIME.withZone(zone).format(instant) + " " + zone;
    }

    private Item item(Kept kept) {
        List<Row> rows = new ArrayList<>();
        if (kept instanceof Kept.Fields fields) {
            add(rows, 0, fields.fields());
        } else {
            add(rows, 0, "", kept);
        }
        return new Item(rows);
    }

    private void add(List<Row> rows, int depth, Map<String, Kept> fields) {
        fields.forEach((name, value) -> add(rows, depth, known("kept.field.", name), value));
    }

    private void add(List<Row> rows, int depth, String name, Kept kept) {
        int shown = Math.min(depth, DEEPEST_SHOWN);
        if (kept instanceof Kept.Text text) {
            rows.add(new Row(shown, name, readable(text.value())));
        } else if (kept instanceof Kept.Several several) {
            several.items().forEach(item -> add(rows, depth, name, item));
        } else {
            rows.add(new Row(shown, name, ""));
            add(rows, depth + 1, ((Kept.Fields) kept).fields());
        }
    }

    private String readable(String value) {
        if (value.endsWith("Z")) {
            try {
                return time(Instant.parse(value));
            } catch (DateTimeParseException noInstant) {
                return value;
            }
        }
        return known("kept.value.", value);
    }

    /** The text of a name; the name itself where there is none, as for what a host or another system calls its things. */
    private String known(String prefix, String name) {
        return texts.has(prefix + name) ? texts.get(prefix + name) : name;
    }
}
