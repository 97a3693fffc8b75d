package dev.aftercare.usecase.importing;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import dev.aftercare.domain.shared.DistanceUnit;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.door.Validation;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one field as its type. Texts keep their characters; dates and numbers may be in full width. */
final class CellReader {

    private static final CharMatcher BLANK = CharMatcher.whitespace().or(CharMatcher.anyOf("\u200B\uFEFF"));

    private CellReader() {}

    /** What stands in the cells, joined and trimmed: what a report shows. */
    static String shown(FieldMapping how, List<String> cells) {
        return cells.stream()
                .map(BLANK::trimFrom)
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(Objects.requireNonNullElse(how.joiner(), " ")));
    }

    /**
     * The value; empty where the cells are blank. A text that no database keeps is told here, before a row is looked up by
     * it: one database would answer that it knows no such thing, and another would fail.
     */
    static Optional<Cell> read(ImportField field, FieldMapping how, List<String> cells) {
        if (!cells.stream().allMatch(Validation::isStorable)) {
            return Optional.of(Cell.bad(FaultCode.UNSTORABLE_TEXT));
        }
        if (field.type() == FieldType.TEXTS) {
            return Optional.of(texts(how, cells))
                    .filter(texts -> !texts.isEmpty())
                    .map(Cell::texts);
        }
        String text = meant(how, shown(how, cells));
        return text.isEmpty() ? Optional.empty() : Optional.of(read(field, how, text));
    }

    private static Cell read(ImportField field, FieldMapping how, String text) {
        @Nullable String format = how.format();
        String folded = BLANK.trimFrom(Normalizer.normalize(text, Normalizer.Form.NFKC));
        return switch (field.type()) {
            case TEXT, TEXTS -> Cell.text(text);
            case DATE -> DateText.read(folded, Objects.requireNonNullElse(format, DateText.ISO));
            case DATE_TIME -> DateText.readTime(folded, format);
            case WHOLE_NUMBER -> NumberText.whole(folded, Objects.requireNonNullElse(format, NumberText.COMMA));
            case AMOUNT -> NumberText.money(folded, Objects.requireNonNullElse(format, NumberText.COMMA));
            case ODOMETER ->
                NumberText.odometer(
                        folded,
                        Objects.requireNonNullElse(format, NumberText.COMMA),
                        Objects.requireNonNullElse(how.unit(), DistanceUnit.KILOMETRE));
            case CODE -> code(field, folded);
            case SHORT_CODE -> CodeText.read(folded);
        };
    }

    private static List<String> texts(FieldMapping how, List<String> cells) {
        String parting = how.format();
        return cells.stream()
                .flatMap(cell -> parting == null
                        ? List.of(cell).stream()
                        : Splitter.on(parting).splitToStream(cell))
                .map(cell -> meant(how, BLANK.trimFrom(cell)))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String meant(FieldMapping how, String text) {
        return Objects.requireNonNullElse(how.values().get(text), text);
    }

    private static Cell code(ImportField field, String text) {
        String code = text.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        return field.codes().contains(code)
                ? Cell.text(code)
                : Cell.bad(FaultCode.UNKNOWN_VALUE, Map.of("known", String.join(", ", field.codes())));
    }
}
