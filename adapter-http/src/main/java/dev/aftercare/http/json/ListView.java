package dev.aftercare.http.json;

import dev.aftercare.port.shared.Cursor;
import dev.aftercare.port.shared.Page;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Items and the cursor of the next page, absent on the last. */
public record ListView(List<?> items, @Nullable String next) {

    /** A page. */
    public static <T> ListView of(Page<T> page, Function<T, ?> view) {
        return new ListView(
                page.items().stream().map(view).toList(),
                page.next().map(Cursor::text).orElse(null));
    }

    /** All there is. */
    public static <T> ListView all(List<T> items, Function<T, ?> view) {
        return new ListView(items.stream().map(view).toList(), null);
    }
}
