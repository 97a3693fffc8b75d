package dev.aftercare.jdbc.json;

import dev.aftercare.domain.visit.StageEntry;
import dev.aftercare.domain.visit.VisitStage;
import java.time.Instant;
import java.util.List;

/** The stages that a visit went through. */
public record PathJson(int v, List<EntryJson> path) implements Versioned {

    /** One stage. */
    public record EntryJson(VisitStage stage, String at, String by) {}

    /** The text of this path. */
    public static String write(List<StageEntry> path) {
        return Json.write(new PathJson(
                1,
                path.stream()
                        .map(entry -> new EntryJson(entry.stage(), entry.at().toString(), entry.by()))
                        .toList()));
    }

    /** The path of a text. */
    public static List<StageEntry> read(String text) {
        return Json.read(text, PathJson.class).path.stream()
                .map(entry -> new StageEntry(entry.stage, Instant.parse(entry.at), entry.by))
                .toList();
    }
}
