package dev.aftercare.http.json;

import dev.aftercare.domain.activity.ActivityRow;
import org.jspecify.annotations.Nullable;

/** A customer or car in a list by state. */
public record ActivityRowView(
        String id, @Nullable String state, @Nullable String changesAt) {

    /** The view of {@code row}. */
    public static ActivityRowView of(ActivityRow row) {
        return new ActivityRowView(
                row.subject().id().toString(),
                row.state().map(Enum::name).orElse(null),
                row.changesAt().map(Object::toString).orElse(null));
    }
}
