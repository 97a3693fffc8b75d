package dev.aftercare.usecase.importing;

import dev.aftercare.port.importing.RowSource.Fault;
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
        List<RowFault> faults = new ArrayList<>(unread(row));
        boolean isRow = faults.stream().allMatch(RowFault::kept);
        for (ImportField field : isRow ? kind.fields() : List.<ImportField>of()) {
            FieldMapping how = mapping.fields().get(field.name());
            if (how != null) {
                Optional<Cell> cell = CellReader.read(field, how, cells(how, row));
                Optional<RowFault> fault = faultOf(row, field, how, cell);
                fault.ifPresent(faults::add);
                if (fault.isEmpty()) {
                    brought.add(field.name());
                    cell.ifPresent(good -> given.put(field.name(), ((Cell.Good) good).value()));
                }
            }
        }
        return new ReadRow(row, new Values(given, brought), faults);
    }

    private Optional<RowFault> faultOf(Row row, ImportField field, FieldMapping how, Optional<Cell> cell) {
        Optional<Fault> unreadable = unreadable(row, how);
        if (unreadable.isPresent()) {
            return unreadable.map(why ->
                    new RowFault(field.name(), why.column(), why.value(), Reason.of(why), isLeftOut(field, how)));
        }
        if (cell.isPresent()) {
            return cell.filter(Cell.Bad.class::isInstance).map(bad -> fault(row, field, ((Cell.Bad) bad).reason()));
        }
        return field.required() ? Optional.of(fault(row, field, Reason.of(FaultCode.REQUIRED))) : Optional.empty();
    }

    /** What cannot be read and belongs to no field: the row as a whole, or a cell that is not asked for. */
    private List<RowFault> unread(Row row) {
        return row.faults().stream()
                .filter(fault -> mapping.fields().values().stream()
                        .noneMatch(how -> unreadable(row, how).equals(Optional.of(fault))))
                .map(fault -> new RowFault(
                        "",
                        fault.column(),
                        fault.value(),
                        Reason.of(fault),
                        row.columns().containsKey(fault.column())))
                .toList();
    }

    private static Optional<Fault> unreadable(Row row, FieldMapping how) {
        return row.faults().stream()
                .filter(fault -> row.columns().containsKey(fault.column())
                        && how.columns().contains(fault.column()))
                .findFirst();
    }

    /** The faults of a command, as faults of the columns that its values came from, each once. */
    List<RowFault> faultsOf(Row row, InvalidInputException invalid) {
        return faultsOf(row, invalid.faults());
    }

    List<RowFault> faultsOf(Row row, List<FieldFault> faults) {
        return faults.stream().map(fault -> translated(row, fault)).distinct().toList();
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
        return new RowFault(
                field.name(), how.label(), CellReader.shown(how, cells(how, row)), reason, isLeftOut(field, how));
    }

    /** Whether a row is taken without the field where its value is faulty. */
    private static boolean isLeftOut(ImportField field, FieldMapping how) {
        return how.whenFaulty() == null ? field.fact() : how.whenFaulty() == WhenFaulty.DROP_FIELD;
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
