package dev.aftercare.usecase.importing;

import com.google.common.collect.Iterators;
import dev.aftercare.domain.importing.ImportRun;
import dev.aftercare.port.importing.RowSource;
import dev.aftercare.port.importing.RowSource.Row;
import dev.aftercare.port.shared.StorageException;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.ForbiddenException;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.door.Door;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes through the rows of a run, a bounded number to a unit of work; where a unit fails, its rows go one by one. */
record RowLoop(Door door, Call call, RowReader reader, ImportProgress progress) {

    private static final Logger LOG = LoggerFactory.getLogger(RowLoop.class);

    void go(ImportRun begun, RowSource source) {
        Call ofRows = Call.of(call.actor(), call.scope()).request("import:" + begun.id());
        ImportUnit unit = new ImportUnit(ofRows, reader, begun.id());
        try (Stream<Row> rows = source.behind(begun.tally().position())) {
            Iterator<List<Row>> units =
                    Iterators.partition(rows.iterator(), reader.kind().rowsToAUnit());
            long line = begun.tally().position();
            while (units.hasNext()) {
                List<Row> next = units.next();
                line = requireRising(line, next);
                progress.advanced(take(unit, next));
            }
        }
    }

    private ImportRun take(ImportUnit unit, List<Row> rows) {
        try {
            return together(unit, rows);
        } catch (ForbiddenException forbidden) {
            throw forbidden;
        } catch (RuntimeException failure) {
            LOG.warn(
                    "import run {}: {} rows from line {} go one by one after {}",
                    unit.id(),
                    rows.size(),
                    rows.get(0).line(),
                    failure.getClass().getName());
            return rows.stream()
                    .map(row -> alone(unit, row))
                    .reduce((before, last) -> last)
                    .orElseThrow();
        }
    }

    /** A storage that failed gets a second try, so that a row is not blamed for it. */
    private ImportRun alone(ImportUnit unit, Row row) {
        try {
            try {
                return together(unit, List.of(row));
            } catch (StorageException once) {
                return together(unit, List.of(row));
            }
        } catch (ForbiddenException forbidden) {
            throw forbidden;
        } catch (RuntimeException failure) {
            LOG.warn(
                    "import run {}: line {} failed with {}",
                    unit.id(),
                    row.line(),
                    failure.getClass().getName());
            return door.internally(unit.call(), work -> unit.passOver(work, row, reason(failure)));
        }
    }

    private ImportRun together(ImportUnit unit, List<Row> rows) {
        return door.internally(unit.call(), work -> unit.take(door, work, rows));
    }

    private static FaultCode reason(RuntimeException failure) {
        return failure instanceof NotFoundException ? FaultCode.UNKNOWN_IN_ROW : FaultCode.ROW_FAILED;
    }

    private static long requireRising(long line, List<Row> rows) {
        long before = line;
        for (Row row : rows) {
            if (row.line() <= before) {
                throw new IllegalStateException(
                        "row source: line " + row.line() + " comes after line " + before
                                + ". Maybe number the rows by rising lines from 1, and begin behind the line that was asked for.");
            }
            before = row.line();
        }
        return before;
    }
}
