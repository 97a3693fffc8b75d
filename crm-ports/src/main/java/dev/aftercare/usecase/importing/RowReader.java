package dev.aftercare.usecase.importing;

import dev.aftercare.port.importing.RowSource.Row;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.InvalidInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Turns the texts of a row into the values of its fields, by the mapping. */
record RowReader(RowKind kind, ImportMapping mapping) {

    /** What a row brings, and what is wrong in it. */
    record ReadRow(Row row, Values values, List<RowFault> faults) {

        ReadRow {
            faults = List.copyOf(faults);
        }

        boolean isRefused() {
            return faults.stream().anyMatch(fault -> !fault.kept());
        }
    }

    ReadRow read(Row row) {
        Map<String, Object> given = new TreeMap<>();
        Set<String> brought = new TreeSet<>();
        List<RowFault> faults = new ArrayList<>();
        row.faults()
                .forEach(fault -> faults.add(new RowFault("", fault.column(), fault.value(), Reason.of(fault), false)));
        for (ImportField field : faults.isEmpty() ? kind.fields() : List.<ImportField>of()) {
            FieldMapping how = mapping.fields().get(field.name());
            if (how != null) {
                Optional<Cell> cell = CellReader.read(field, how, cells(how, row));
                if (cell.isPresent() && cell.get() instanceof Cell.Bad bad) {
                    faults.add(fault(row, field, bad.reason()));
                } else if (cell.isEmpty() && field.required()) {
                    faults.add(fault(row, field, Reason.of(FaultCode.REQUIRED)));
                } else {
                    brought.add(field.name());
                    cell.ifPresent(good -> given.put(field.name(), ((Cell.Good) good).value()));
                }
            }
        }
        return new ReadRow(row, new Values(given, brought), faults);
    }

    /** The faults of a command, as faults of the columns that its values came from, each once. */
    List<RowFault> faultsOf(Row row, InvalidInputException invalid) {
        return invalid.faults().stream()
                .map(fault -> translated(row, fault))
                .distinct()
                .toList();
    }

    /** The path of a command names our field, or has it on its way: {@code reference.key}, {@code phones[1]}. */
    private RowFault translated(Row row, FieldFault fault) {
        List<String> path = List.of(fault.field().replaceAll("\\[[^]]*]", "").split("\\."));
        for (int i = path.size() - 1; i >= 0; i--) {
            Optional<ImportField> field =
                    kind.field(path.get(i)).filter(known -> mapping.fields().containsKey(known.name()));
            if (field.isPresent()) {
                return fault(row, field.get(), Reason.of(fault));
            }
        }
        return new RowFault(fault.field(), "", "", Reason.of(fault), false);
    }

    private RowFault fault(Row row, ImportField field, Reason reason) {
        FieldMapping how = Objects.requireNonNull(mapping.fields().get(field.name()));
        boolean kept = how.whenFaulty() == null ? field.fact() : how.whenFaulty() == WhenFaulty.DROP_FIELD;
        return new RowFault(field.name(), how.label(), CellReader.shown(how, cells(how, row)), reason, kept);
    }

    private static List<String> cells(FieldMapping how, Row row) {
        String constant = how.constant();
        return constant != null
                ? List.of(constant)
                : how.columns().stream()
                        .map(column -> Objects.requireNonNullElse(row.columns().get(column), ""))
                        .toList();
    }
}
