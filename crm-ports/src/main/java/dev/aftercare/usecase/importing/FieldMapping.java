package dev.aftercare.usecase.importing;

import dev.aftercare.domain.shared.DistanceUnit;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a field's value comes from, and how it is written there.
 *
 * @param columns the columns that hold it; several are joined, or are several values of {@link FieldType#TEXTS}
 * @param joiner what stands between joined columns, a blank where absent; blank cells are passed over
 * @param constant the value of every row, instead of columns
 * @param format how dates, numbers or several texts are written, see {@link FieldType}
 * @param values what texts of the file stand for; what is not among them stays as it is, and what stands for an empty
 *     text is absent
 * @param unit the unit of distances that name none, kilometres where absent
 * @param whenFaulty what becomes of a row whose value cannot be taken; by the field where absent
 * @param system the system whose reference it is, where it is another than the mapping's
 */
public record FieldMapping(
        @NotNull @Size(max = 20) List<@NotBlank @Size(max = 200) String> columns,
        @Nullable @Size(max = 20) String joiner,
        @Nullable @Size(max = 500) String constant,
        @Nullable @Size(min = 1, max = 50) String format,
        @NotNull @Size(max = 1000) Map<@NotBlank @Size(max = 200) String, @NotNull @Size(max = 200) String> values,
        @Nullable DistanceUnit unit,
        @Nullable WhenFaulty whenFaulty,
        @Nullable @Size(min = 1, max = 40) String system) {

    public FieldMapping {
        columns = List.copyOf(columns);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The value of these columns. */
    public static FieldMapping columns(String... columns) {
        return new FieldMapping(List.of(columns), null, null, null, Map.of(), null, null, null);
    }

    /** The same value in every row. */
    public static FieldMapping always(String constant) {
        return new FieldMapping(List.of(), null, constant, null, Map.of(), null, null, null);
    }

    /** The same, written in that format. */
    public FieldMapping written(String newFormat) {
        return new FieldMapping(columns, joiner, constant, newFormat, values, unit, whenFaulty, system);
    }

    /** The same, measured in that unit. */
    public FieldMapping measuredIn(DistanceUnit newUnit) {
        return new FieldMapping(columns, joiner, constant, format, values, newUnit, whenFaulty, system);
    }

    /** How the field is called in reports: its columns. */
    String label() {
        return String.join(", ", columns);
    }
}
