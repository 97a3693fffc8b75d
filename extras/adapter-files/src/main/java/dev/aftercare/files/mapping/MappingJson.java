package dev.aftercare.files.mapping;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A mapping as it stands in JSON. */
record MappingJson(
        @Nullable String kind,
        @Nullable String system,
        @Nullable FileJson file,
        @Nullable Map<String, FieldJson> fields) {

    record FileJson(
            @Nullable String encoding,
            @Nullable String separator,
            @Nullable Boolean header,
            @Nullable Boolean quotes) {}

    record FieldJson(
            @Nullable List<String> columns,
            @Nullable String joiner,
            @Nullable String constant,
            @Nullable String format,
            @Nullable Map<String, String> values,
            @Nullable String unit,
            @Nullable String whenFaulty,
            @Nullable String system) {}
}
