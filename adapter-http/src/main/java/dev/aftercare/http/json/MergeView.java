package dev.aftercare.http.json;

import dev.aftercare.domain.merge.Merge;
import dev.aftercare.domain.merge.Merge.Stamp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A merge of two customers; without what their records said. */
public record MergeView(
        String id,
        String survivor,
        String merged,
        List<String> taken,
        StampView decided,
        @Nullable StampView undone,
        long version)
        implements Versioned, Located {

    /** When something was decided, and by whom. */
    public record StampView(String at, String by) {

        static StampView of(Stamp stamp) {
            return new StampView(stamp.at().toString(), stamp.by());
        }
    }

    /** The view of {@code merge}. */
    public static MergeView of(Merge merge) {
        return new MergeView(
                merge.id().toString(),
                merge.survivor().toString(),
                merge.merged().toString(),
                merge.taken().stream().map(Enum::name).toList(),
                StampView.of(merge.decided()),
                merge.undone().map(StampView::of).orElse(null),
                merge.version());
    }
}
