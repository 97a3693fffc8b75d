package dev.aftercare.usecase.importing;

import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.usecase.call.InvalidInputException;
import dev.aftercare.usecase.importing.RowReader.ReadRow;
import dev.aftercare.usecase.importing.gathered.Gathering;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** What came of one part. */
    private record Step(boolean refused, boolean changed, List<RowFault> faults) {
        static Step done(boolean changed) {
            return new Step(false, changed, List.of());
        }

        static Step refused(List<RowFault> faults) {
            return new Step(true, false, faults);
        }
    }

    private final RowContext context;
    private final RowReader reader;
    private final Map<String, String> brought;
    private final Map<String, String> fresh = new HashMap<>();

    RowTaker(RowContext context, Gathering gathering, RowReader reader, List<ReadRow> rows) {
        this.context = context;
        this.reader = reader;
        List<ReadRow> taken = rows.stream().filter(row -> !row.isRefused()).toList();
        Set<String> keys = taken.stream()
                .flatMap(row -> reader.kind().parts().stream().map(part -> key(part, row.values())))
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
        return reader.kind().parts().stream()
                .anyMatch(part -> hasAll(part, row.values())
                        && !row.values().fingerprint(part.covers()).equals(brought.get(key(part, row.values()))));
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
            step.faults().stream().map(RowTaker::kept).forEach(faults::add);
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
        String key = key(part, row.values());
        String fingerprint = row.values().fingerprint(part.covers());
        if (!hasAll(part, row.values()) || fingerprint.equals(brought.get(key))) {
            return Step.done(false);
        }
        Step step = give(part, row);
        if (step.faults().isEmpty()) {
            brought.put(key, fingerprint);
            fresh.put(key, fingerprint);
        }
        return step;
    }

    /** A command that is wrong only in facts that can be left out is given once more without them. */
    private Step give(RowPart part, ReadRow row) {
        try {
            return give(part, row.values());
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
            return new Step(step.refused(), step.changed(), both);
        }
    }

    private Step giveRest(RowPart part, ReadRow row, Values rest) {
        try {
            return give(part, rest);
        } catch (InvalidInputException invalid) {
            return Step.refused(reader.faultsOf(row.row(), invalid));
        }
    }

    private Step give(RowPart part, Values values) {
        Outcome<?> outcome = part.bring(context, values);
        if (outcome instanceof Outcome.Accepted<?> accepted) {
            return Step.done(!accepted.events().isEmpty());
        }
        Refusal refusal = ((Outcome.Refused<?>) outcome).refusal();
        return Step.refused(List.of(RowFault.ofRow(Reason.of(refusal))));
    }

    private boolean hasAll(RowPart part, Values values) {
        return part.isIn(values, context.mapping());
    }

    /** The name of a row's part; a row without a name is what it says. */
    private String key(RowPart part, Values values) {
        String name = reader.kind().names().stream()
                .filter(values::has)
                .findFirst()
                .map(field -> field + ":" + values.text(field).orElseThrow())
                .orElseGet(() -> values.fingerprint(part.covers()));
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
