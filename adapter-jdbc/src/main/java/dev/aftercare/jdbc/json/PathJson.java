package dev.aftercare.jdbc.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.aftercare.domain.visit.StageEntry;
import dev.aftercare.domain.visit.VisitStage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stages that a visit went through. */
public record PathJson(int v, List<EntryJson> path) implements Versioned {

    /** One stage. */
    @JsonInclude(Include.NON_NULL)
    public record EntryJson(
            VisitStage stage,
            String at,
            String by,
            @Nullable String reason) {}

    /** The text of this path. */
    public static String write(List<StageEntry> path) {
        return Json.write(new PathJson(
                1,
                path.stream()
                        .map(entry -> new EntryJson(
                                entry.stage(),
                                entry.at().toString(),
                                entry.by(),
                                entry.reason().orElse(null)))
                        .toList()));
    }

    /** The path of a text. */
    public static List<StageEntry> read(String text) {
        return Json.read(text, PathJson.class).path.stream()
                .map(entry -> new StageEntry(
                        entry.stage, Instant.parse(entry.at), entry.by, Optional.ofNullable(entry.reason)))
                .toList();
    }
}
