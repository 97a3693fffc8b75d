package dev.aftercare.usecase.importing;

import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.usecase.call.InvalidInputException;
import dev.aftercare.usecase.importing.RowReader.ReadRow;
import dev.aftercare.usecase.importing.gathered.Gathering;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes the rows of one unit of work: each part of a row is a command, given where its values are others than those that
 * were brought under the row's name before. What people have corrected since stays, unless the file has changed too.
 */
final class RowTaker {

    /** What came of a row. */
    enum Result {
        ACCEPTED,
        UNCHANGED,
        FAULTY
    }

    /** What came of a row, and what is to be reported. */
    record Taken(ReadRow read, Result result, List<RowFault> faults) {}

    /**
     * What came of one part.
     *
     * @param warnings about what was taken
     */
    private record Step(boolean refused, boolean changed, List<RowFault> faults, List<RowFault> warnings) {

        static Step done(boolean changed) {
            return new Step(false, changed, List.of(), List.of());
        }

        static Step refused(List<RowFault> faults) {
            return new Step(true, false, faults, List.of());
        }
    }

    private final RowContext context;
    private final RowReader reader;
    /** The name of a row's part, and the fingerprint of what it brings. */
    private record Print(String key, String fingerprint) {}

    /** By row, then by name of the part. */
    private final IdentityHashMap<ReadRow, Map<String, Print>> prints = new IdentityHashMap<>();

    /** By name of the part: what rows that were brought at once changed. */
    private final Map<String, Map<Values, Boolean>> together = new HashMap<>();

    private final Map<String, String> brought;
    private final Map<String, String> fresh = new HashMap<>();

    RowTaker(RowContext context, Gathering gathering, RowReader reader, List<ReadRow> rows) {
        this.context = context;
        this.reader = reader;
        List<ReadRow> taken = rows.stream().filter(row -> !row.isRefused()).toList();
        taken.forEach(row -> prints.put(row, prints(row.values())));
        Set<String> keys = prints.values().stream()
                .flatMap(parts -> parts.values().stream())
                .map(Print::key)
                .collect(Collectors.toSet());
        this.brought = new HashMap<>(
                context.work().stores().importRuns().brought(context.work().organisation(), keys));
        context.foresee(
                gathering,
                reader.kind(),
                taken.stream().filter(this::isNews).map(ReadRow::values).toList());
    }

    /** Whether one of the row's commands is to be given. */
    private boolean isNews(ReadRow row) {
        return reader.kind().parts().stream().anyMatch(part -> isNews(part, row));
    }

    private boolean isNews(RowPart part, ReadRow row) {
        Print print = print(part, row);
        return hasAll(part, row.values()) && !print.fingerprint().equals(brought.get(print.key()));
    }

    private Print print(RowPart part, ReadRow row) {
        return Objects.requireNonNull(Objects.requireNonNull(prints.get(row)).get(part.name()));
    }

    private Map<String, Print> prints(Values values) {
        Map<String, Print> ofParts = new HashMap<>();
        for (RowPart part : reader.kind().parts()) {
            String fingerprint = values.fingerprint(part.covers());
            ofParts.put(part.name(), new Print(key(part, values, fingerprint), fingerprint));
        }
        return ofParts;
    }

    /** Gives what many rows bring at once; afterwards each row {@linkplain #take is taken} as ever. */
    void takeTogether(List<ReadRow> rows) {
        for (RowPart part : reader.kind().parts()) {
            Map<String, Values> news = new LinkedHashMap<>();
            rows.stream()
                    .filter(row -> !row.isRefused() && isNews(part, row))
                    .forEach(row -> news.putIfAbsent(print(part, row).key(), row.values()));
            together.put(part.name(), part.bringTogether(context, List.copyOf(news.values())));
        }
    }

    Taken take(ReadRow row) {
        if (row.isRefused()) {
            return notTaken(row, row.faults());
        }
        List<RowFault> faults = new ArrayList<>(row.faults());
        boolean changed = false;
        boolean first = true;
        for (RowPart part : reader.kind().parts()) {
            Step step = step(part, row);
            if (first && step.refused()) {
                faults.addAll(step.faults());
                return notTaken(row, faults);
            }
            Stream.of(step.faults(), step.warnings())
                    .flatMap(List::stream)
                    .map(RowTaker::kept)
                    .forEach(faults::add);
            changed |= step.changed();
            first = false;
        }
        return new Taken(row, changed ? Result.ACCEPTED : Result.UNCHANGED, faults);
    }

    private static Taken notTaken(ReadRow row, List<RowFault> faults) {
        return new Taken(
                row, Result.FAULTY, faults.stream().map(RowTaker::notKept).toList());
    }

    /** Keeps what the rows brought. */
    void keep() {
        if (!fresh.isEmpty()) {
            context.work().stores().importRuns().keepBrought(context.work().organisation(), fresh);
        }
    }

    private Step step(RowPart part, ReadRow row) {
        if (!isNews(part, row)) {
            return Step.done(false);
        }
        Step step = give(part, row);
        if (step.faults().isEmpty()) {
            Print print = print(part, row);
            brought.put(print.key(), print.fingerprint());
            fresh.put(print.key(), print.fingerprint());
        }
        return step;
    }

    /** A command that is wrong only in facts that can be left out is given once more without them. */
    private Step give(RowPart part, ReadRow row) {
        try {
            return give(part, row, row.values());
        } catch (InvalidInputException invalid) {
            List<RowFault> faults = reader.faultsOf(row.row(), invalid);
            if (!faults.stream().allMatch(RowFault::kept)) {
                return Step.refused(faults);
            }
            Values rest =
                    row.values().without(faults.stream().map(RowFault::field).toList());
            Step step = hasAll(part, rest) ? giveRest(part, row, rest) : Step.done(false);
            List<RowFault> both = new ArrayList<>(faults);
            both.addAll(step.faults());
            return new Step(step.refused(), step.changed(), both, step.warnings());
        }
    }

    private Step giveRest(RowPart part, ReadRow row, Values rest) {
        try {
            return give(part, row, rest);
        } catch (InvalidInputException invalid) {
            return Step.refused(reader.faultsOf(row.row(), invalid));
        }
    }

    private Step give(RowPart part, ReadRow row, Values values) {
        Boolean changed = together.getOrDefault(part.name(), Map.of()).get(values);
        if (changed != null) {
            return Step.done(changed);
        }
        Outcome<?> outcome = part.bring(context, values);
        if (outcome instanceof Outcome.Accepted<?> accepted) {
            List<RowFault> warnings = reader.faultsOf(row.row(), part.warnings(accepted.value()));
            return new Step(false, !accepted.events().isEmpty(), List.of(), warnings);
        }
        Refusal refusal = ((Outcome.Refused<?>) outcome).refusal();
        return Step.refused(List.of(RowFault.ofRow(Reason.of(refusal))));
    }

    private boolean hasAll(RowPart part, Values values) {
        return part.isIn(values, context.mapping());
    }

    /** The name of a row's part; a row without a name is what it says. */
    private String key(RowPart part, Values values, String fingerprint) {
        String name = reader.kind().names().stream()
                .filter(values::has)
                .findFirst()
                .map(field -> field + ":" + values.text(field).orElseThrow())
                .orElse(fingerprint);
        String system = context.mapping().system();
        return Values.digest(
                reader.kind().name() + "/" + part.name() + "/" + system.length() + ":" + system + "/" + name);
    }

    private static RowFault kept(RowFault fault) {
        return new RowFault(fault.field(), fault.column(), fault.value(), fault.reason(), true);
    }

    private static RowFault notKept(RowFault fault) {
        return new RowFault(fault.field(), fault.column(), fault.value(), fault.reason(), false);
    }
}
