package dev.aftercare.usecase.importing;

import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.InvalidInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a mapping fits its kind and its rows: all faults at once, before any row is read. */
final class MappingCheck {

    private static final int SHOWN = 20;

    private final Set<String> columns;
    private final List<FieldFault> faults = new ArrayList<>();

    private MappingCheck(Set<String> columns) {
        this.columns = columns;
    }

    /** Throws {@link InvalidInputException} where something does not fit. */
    static void check(ImportMapping mapping, RowKind kind, Set<String> columns) {
        MappingCheck check = new MappingCheck(columns);
        kind.fields().stream()
                .filter(field -> field.required() && !mapping.fields().containsKey(field.name()))
                .forEach(field -> check.add(field.name(), "", FaultCode.REQUIRED, ""));
        for (Map.Entry<String, FieldMapping> entry : mapping.fields().entrySet()) {
            kind.field(entry.getKey())
                    .ifPresentOrElse(
                            field -> check.field(field, entry.getValue()),
                            () -> check.add(entry.getKey(), "", FaultCode.UNKNOWN_FIELD, entry.getKey()));
        }
        if (!check.faults.isEmpty()) {
            throw new InvalidInputException(check.faults);
        }
    }

    private void field(ImportField field, FieldMapping how) {
        how.columns().stream()
                .filter(column -> !columns.contains(column))
                .forEach(column ->
                        add(field.name(), ".columns", FaultCode.MISSING_COLUMN, column, Map.of("known", known())));
        String constant = how.constant();
        if (how.columns().isEmpty() == (constant == null)) {
            add(field.name(), ".columns", FaultCode.COLUMN_OR_CONSTANT, constant == null ? "" : constant);
        }
        String format = how.format();
        if (format != null && !fits(field.type(), format)) {
            add(field.name(), ".format", FaultCode.PATTERN, format);
        }
        if (how.unit() != null && field.type() != FieldType.ODOMETER) {
            add(field.name(), ".unit", FaultCode.UNKNOWN_FIELD, how.unit().symbol());
        }
        if (field.required() && how.whenFaulty() == WhenFaulty.DROP_FIELD) {
            add(field.name(), ".whenFaulty", FaultCode.PATTERN, WhenFaulty.DROP_FIELD.name());
        }
    }

    private static boolean fits(FieldType type, String format) {
        return switch (type) {
            case DATE, DATE_TIME -> DateText.isFormat(format);
            case WHOLE_NUMBER, AMOUNT, ODOMETER -> NumberText.FORMATS.contains(format);
            case TEXTS -> true;
            case TEXT, CODE, SHORT_CODE -> false;
        };
    }

    private String known() {
        String shown = columns.stream().limit(SHOWN).collect(Collectors.joining(", "));
        return columns.size() > SHOWN ? shown + ", ..." : shown;
    }

    private void add(String field, String part, FaultCode code, String value) {
        add(field, part, code, value, Map.of());
    }

    private void add(String field, String part, FaultCode code, String value, Map<String, String> arguments) {
        faults.add(FieldFault.of("mapping.fields[" + field + "]" + part, code, value, arguments));
    }
}
