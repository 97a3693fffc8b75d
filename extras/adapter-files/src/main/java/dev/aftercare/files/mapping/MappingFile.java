package dev.aftercare.files.mapping;

import dev.aftercare.domain.shared.DistanceUnit;
import dev.aftercare.files.csv.CsvFormat;
import dev.aftercare.files.json.StrictJson;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.InvalidInputException;
import dev.aftercare.usecase.importing.FieldMapping;
import dev.aftercare.usecase.importing.ImportMapping;
import dev.aftercare.usecase.importing.WhenFaulty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A mapping written as JSON.
 *
 * <pre>{@code
 * {
 *   "kind": "vehicles",
 *   "system": "auction",
 *   "file": {"encoding": "UTF-8", "separator": ","},
 *   "fields": {
 *     "reference": {"columns": ["id"]},
 *     "vin": {"columns": ["vin"]},
 *     "colour": {"columns": ["color"], "values": {"no_color": ""}},
 *     "odometer": {"columns": ["mileage"], "unit": "mi", "whenFaulty": "drop-field"}
 *   }
 * }
 * }</pre>
 *
 * <p>{@code file} may also say {@code "header": false}, where columns are called 1, 2, 3, ..., and {@code "quotes": false}.
 *
 * @param format how the CSV file is written, UTF-8 with commas where {@code file} is absent
 * @param text the JSON itself
 */
public record MappingFile(ImportMapping mapping, CsvFormat format, String text) {

    /**
     * Reads a mapping strictly: what is unknown, twice there or of a wrong type is named.
     *
     * @throws InvalidInputException with the path of the part that is wrong
     */
    public static MappingFile parse(String json) {
        MappingJson read = StrictJson.read("mapping", json, MappingJson.class);
        Map<String, FieldMapping> fields = new TreeMap<>();
        Objects.requireNonNullElse(read.fields(), Map.<String, MappingJson.FieldJson>of())
                .forEach((name, field) -> fields.put(name, field("mapping.fields[" + name + "]", field)));
        ImportMapping mapping = new ImportMapping(
                Objects.requireNonNullElse(read.kind(), ""), Objects.requireNonNullElse(read.system(), ""), fields);
        return new MappingFile(mapping, format(read.file()), json);
    }

    /** Reads a file of UTF-8 text as {@link #parse} does. */
    public static MappingFile read(Path path) {
        try {
            return parse(Files.readString(path, StandardCharsets.UTF_8));
        } catch (MalformedInputException notUtf8) {
            throw fault(FieldFault.of(
                    "mapping", FaultCode.ENCODING, path.getFileName().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FieldMapping field(String path, MappingJson.FieldJson field) {
        return new FieldMapping(
                Objects.requireNonNullElse(field.columns(), List.of()),
                field.joiner(),
                field.constant(),
                field.format(),
                Objects.requireNonNullElse(field.values(), Map.of()),
                meant(path + ".unit", "km, mi", field.unit(), DistanceUnit::ofSymbol),
                meant(path + ".whenFaulty", "drop-field, refuse-row", field.whenFaulty(), MappingFile::whenFaulty),
                field.system());
    }

    private static CsvFormat format(MappingJson.@Nullable FileJson file) {
        CsvFormat format = CsvFormat.standard();
        if (file == null) {
            return format;
        }
        Charset charset = meant("mapping.file.encoding", "UTF-8, GBK, GB18030, ...", file.encoding(), Charset::forName);
        Character separator =
                meant("mapping.file.separator", "one character", file.separator(), MappingFile::separator);
        return new CsvFormat(
                Objects.requireNonNullElse(charset, format.charset()),
                Objects.requireNonNullElse(separator, format.separator()),
                Objects.requireNonNullElse(file.header(), format.header()),
                Objects.requireNonNullElse(file.quotes(), format.quotes()));
    }

    private static <T> @Nullable T meant(String path, String known, @Nullable String text, Function<String, T> reader) {
        if (text == null) {
            return null;
        }
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException notUnderstood) {
            throw fault(FieldFault.of(path, FaultCode.UNKNOWN_VALUE, text, Map.of("known", known)));
        }
    }

    private static WhenFaulty whenFaulty(String text) {
        return WhenFaulty.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static Character separator(String text) {
        if (text.length() != 1 || "\"\r\n".contains(text)) {
            throw new IllegalArgumentException("separator has " + text.length() + " characters, expected one");
        }
        return text.charAt(0);
    }

    private static InvalidInputException fault(FieldFault fault) {
        return new InvalidInputException(List.of(fault));
    }
}
